import { ok, refuse } from '../../kernel/result.ts';
import { getSeat, ofMember } from './own-seat.ts';
import type { PanelDeed } from './panel-deed.ts';

/** Says whether anything ties the expert to a firm under review, before anything of theirs is shown (measures/11). Said once. */
export const declareInterest: PanelDeed<'declareInterest'> = {
  obstacle: (state, { context: { actor } }) =>
    ofMember(state, actor, ({ declaredOn }) => (declaredOn === undefined ? null : refuse('already-done', '您已经作过声明'))),
  decide: (state, { input: { tied, tie }, context: { actor, today } }) => {
    if (tied && tie === undefined) return refuse('bad-input', '请写明与哪家企业、有什么利害关系');
    const { expertId } = getSeat(state, actor);
    return ok([{ type: 'interest-declared', expertId, on: today, ...(tied && tie !== undefined && { tie }) }]);
  },
};
