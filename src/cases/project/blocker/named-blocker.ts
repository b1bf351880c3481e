import { ok, refuse, type Refused, type Result } from '../../../kernel/result.ts';
import type { Dossier } from '../state.ts';
import type { BlockerAct } from './acts.ts';
import type { Blocker, BlockerStep } from './records.ts';
import { BLOCKER_STEP_WORDS } from './words.ts';

/** Where a blocker has to stand for each act on it. */
export const BLOCKER_FROM: { readonly [A in Exclude<BlockerAct, 'raiseBlocker'>]: readonly BlockerStep[] } = {
  assignBlocker: ['open', 'assigned'],
  resolveBlocker: ['assigned'],
  confirmBlocker: ['resolved'],
  reopenBlocker: ['resolved'],
  escalateBlocker: ['open', 'assigned'],
  closeBlocker: ['open', 'assigned', 'resolved'],
};
type OnBlocker = keyof typeof BLOCKER_FROM;
const stepsSay = (act: OnBlocker): string => BLOCKER_FROM[act].map((step) => BLOCKER_STEP_WORDS[step]).join('、');

/** The blocker that an act names; refused where there is none, or it stands elsewhere. */
export function namedBlocker(state: Pick<Dossier, 'blockers'>, act: OnBlocker, id: string): Result<Blocker> {
  const found = state.blockers?.find((each) => each.id === id);
  if (found === undefined) return refuse('not-found', '没有这个堵点，请刷新后重选');
  if (BLOCKER_FROM[act].includes(found.step)) return ok(found);
  return refuse('wrong-stage', `第${id}号堵点现为“${BLOCKER_STEP_WORDS[found.step]}”，这一项只能在“${stepsSay(act)}”时办理`, {
    clause: 'plan/2.2.2',
  });
}

/** Whether no blocker of the project stands where the act could be done. */
export const noBlockerFor =
  (act: OnBlocker) =>
  ({ blockers = [] }: Pick<Dossier, 'blockers'>): Refused | null =>
    blockers.some(({ step }) => BLOCKER_FROM[act].includes(step))
      ? null
      : refuse('wrong-stage', `没有“${stepsSay(act)}”的堵点`, { clause: 'plan/2.2.2' });
