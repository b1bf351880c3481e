import type { EvaluationRound } from '../../cases/performance/records.ts';
import { refuse, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';
import type { Draft, FormName } from '../store-drafts.ts';
import { keepEdits, type Saving } from './keep-edits.ts';

const MOST_CHARACTERS = 400;
const ASKED = new Set(['level', 'wan', 'growth', 'effects', 'problems', 'reason']);
const formOf = (round: EvaluationRound): FormName => `self-evaluation ${round}`;

/** What the firm has typed of its evaluation for a round so far; undefined where nothing was saved, or the person acts for no organisation. */
export async function findSelfEvaluationDraft(
  ports: Ports,
  { actor, programmeId }: Who,
  round: EvaluationRound,
): Promise<Draft | undefined> {
  const { organisation } = actor;
  return organisation === undefined ? undefined : ports.store.in(programmeId).findDraft(organisation, formOf(round));
}

/** Saves what was typed into the firm's own evaluation. Refuses whoever acts for no organisation, and what `keepEdits` refuses. */
export async function saveSelfEvaluationDraft(
  ports: Ports,
  { actor, programmeId }: Who,
  round: EvaluationRound,
  saving: Saving,
): Promise<Result<Draft>> {
  const { organisation } = actor;
  if (organisation === undefined) return refuse('not-permitted', '您的账号没有关联企业，请联系县工信商务局');
  const { at: savedAt } = await ports.moment(programmeId);
  const kept = { organisation, form: formOf(round), asked: ASKED, most: MOST_CHARACTERS, savedAt, savedBy: actor.name };
  return ports.store.transact(programmeId, (tx) => keepEdits(tx, saving, kept));
}
