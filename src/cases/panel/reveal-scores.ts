import { ok, refuse } from '../../kernel/result.ts';
import { getSeat, ofMember } from './own-seat.ts';
import type { PanelDeed } from './panel-deed.ts';
import { marksObstacle } from './score-sheet.ts';
import { sealOf } from './sealing.ts';

/** Opens an expert's marks once every seal is in. Refuses marks that are not those sealed, or that do not fit the sheet. */
export const revealScores: PanelDeed<'revealScores'> = {
  obstacle: (state, { context: { actor } }) =>
    ofMember(state, actor, ({ sheet }) => (sheet === undefined ? null : refuse('already-done', '您的评分已经揭封，等其他专家揭封'))),
  decide: (state, { input, context: { actor, today } }) => {
    const { expertId, seal } = getSeat(state, actor);
    if (sealOf(state.listDigest, expertId, input) !== seal)
      return refuse('policy-says-no', '评分与密封时的不一致，不能揭封。请用密封时的那台设备，或原样填入当时的评分和密封码', {
        clause: 'measures/11',
      });
    const refused = marksObstacle(input.marks, state.firms.length, state.criteria);
    return refused ?? ok([{ type: 'scores-revealed', expertId, sheet: { marks: input.marks, salt: input.salt }, on: today }]);
  },
};
