import { DISPATCHES, type DispatchKind, type Made, makeDispatch } from '../../documents/dispatch/dispatches.ts';
import { refuse, type Result } from '../../kernel/result.ts';
import type { OpenedCase } from '../open-case.ts';
import { loadGiven } from './load-given.ts';

/** One paper of an opened case as it would be sent today, without a number. Refuses what the case does not give yet, and what `makeDispatch` refuses. */
export async function draftOf(found: OpenedCase, kind: DispatchKind): Promise<Result<Made>> {
  const { title, clause } = DISPATCHES[kind];
  const made = makeDispatch(kind, found.stored.kind, await loadGiven(found), null);
  return made ?? refuse('wrong-stage', `本案还不能印发“${title}”，请先办到这一步`, { clause });
}
