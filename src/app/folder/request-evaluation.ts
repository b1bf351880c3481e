import { EVALUATION_ROUNDS, type EvaluationRound } from '../../cases/performance/records.ts';
import type { ActDone } from '../../contract/act-inputs.ts';
import { sayNumber } from '../../documents/dispatch/say-number.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { recordOnCase } from '../act-on-case.ts';
import { draftOf } from '../dispatches/draft-of.ts';
import type { OpenedCase } from '../open-case.ts';
import type { Ports, Who } from '../ports.ts';
import type { IssuedDispatch } from '../store-dispatches.ts';
import { bindOpened, openGoals } from './bind-evaluation.ts';

type Asked = { readonly caseId: string; readonly round: EvaluationRound; readonly version: number; readonly key: string };

/** The numbered letter of the evaluation that is to go up. Refuses where there is none, or it is for another round. */
async function letterFor(found: OpenedCase, round: EvaluationRound): Promise<Result<IssuedDispatch>> {
  const draft = await draftOf(found, 'evaluation-request');
  if (!draft.ok) return draft;
  const { occasion } = draft.value;
  const sent = await found.reads.listDispatches(found.stored.id);
  const letter = sent.find((each) => each.kind === 'evaluation-request' && each.occasion === occasion);
  if (letter === undefined || !letter.paper.title.includes(EVALUATION_ROUNDS[round]))
    return refuse('wrong-stage', `请先在本页“公文”印发${EVALUATION_ROUNDS[round]}的申请，再提交`, { clause: 'plan/3.4' });
  return ok(letter);
}

/**
 * Hands one evaluation up to the city and the region's centre (plan/3.4): its letter, and all its papers bound as they are now and kept by
 * their digest. Refuses a letter without a number, and whatever the act refuses (`request-evaluation.ts` of the case); nothing is recorded then.
 */
export async function requestEvaluation(ports: Ports, who: Who, { caseId, round, version, key }: Asked): Promise<Result<ActDone>> {
  const found = await openGoals(ports, who, caseId);
  if (!found.ok) return found;
  const letter = await letterFor(found.value, round);
  if (!letter.ok) return letter;
  const { file, missing } = await bindOpened(ports, who, found.value, round);
  const papers = { name: file.name, digest: ports.hash(file.bytes) };
  await ports.store.transact(who.programmeId, async (tx) => ok(await tx.saveFiles([{ ...file, ...papers }])));
  const { paper, pdf } = letter.value;
  const input = { round, letter: { number: sayNumber(paper.number), digest: pdf }, papers, missing };
  return recordOnCase(ports, who, { kind: 'performance', caseId, version, act: 'requestEvaluation', input, key });
}
