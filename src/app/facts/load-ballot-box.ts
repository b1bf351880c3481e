import type { FactGroups } from '../../cases/needs.ts';
import { EVALUATION_ROUNDS, type EvaluationRound } from '../../cases/performance/records.ts';
import type { Asked } from './asked.ts';

const isRound = (text: string): text is EvaluationRound => Object.hasOwn(EVALUATION_ROUNDS, text);

/** The answers to the survey of the round that is named. */
export async function loadBallotBox({ tx, caseId, input }: Pick<Asked, 'tx' | 'caseId' | 'input'>): Promise<FactGroups['ballotBox']> {
  const round = String(input['round']);
  const box = isRound(round) ? await tx.findBallotBox(caseId, round) : undefined;
  return box ? { box } : {};
}
