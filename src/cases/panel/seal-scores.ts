import { ok, refuse } from '../../kernel/result.ts';
import { getSeat, ofMember } from './own-seat.ts';
import type { PanelDeed } from './panel-deed.ts';

/** Takes the seal of an expert's marks and nothing of the marks. Refuses before the declaration, and a second seal. */
export const sealScores: PanelDeed<'sealScores'> = {
  obstacle: (state, { context: { actor } }) =>
    ofMember(state, actor, ({ declaredOn, seal }) => {
      if (declaredOn === undefined) return refuse('wrong-stage', '请先声明有无利害关系，再评分', { clause: 'measures/11' });
      return seal === undefined ? null : refuse('already-done', '您的评分已经密封，等其他专家密封后一并揭封');
    }),
  decide: (state, { input: { seal }, context: { actor, today } }) =>
    ok([{ type: 'scores-sealed', expertId: getSeat(state, actor).expertId, seal, on: today }]),
};
