import { ok, refuse, type Refused } from '../../kernel/result.ts';
import { chairOf } from './draw.ts';
import { getSeat, ofMember } from './own-seat.ts';
import type { PanelDeed } from './panel-deed.ts';
import type { SeatedPanel } from './state.ts';
import { followsScores, tally } from './tally.ts';

/** The chair ranks every firm and says how many are recommended. Refuses an order against the scores, or against priority among equal scores, without a reason. */
export const concludePanel: PanelDeed<'concludePanel'> = {
  obstacle: (state, { context: { actor } }) =>
    ofMember(state, actor, ({ expertId }) => {
      const chair = chairOf(state.seats);
      return chair?.expertId === expertId
        ? null
        : refuse('not-permitted', `评审意见由组长${chair?.name ?? ''}形成`, { clause: 'measures/11' });
    }),
  decide: (state, { input: { ranking, recommended, opinion, reason }, context: { actor, today } }) => {
    getSeat(state, actor);
    const refused = rankingObstacle(state, ranking, recommended);
    if (refused) return refused;
    const isByScores = followsScores(ranking, tally(state.firms, state.seats, state.criteria));
    if (!isByScores && reason === undefined)
      return refuse('bad-input', '排序与得分高低不一致，或同分企业中专精特新、规上工业企业没有在前。请写明理由，或按系统列出的次序', {
        clause: 'measures/6',
      });
    return ok([
      { type: 'panel-concluded', on: today, ranking, recommended, opinion, ...(!isByScores && reason !== undefined && { reason }) },
    ]);
  },
};

function rankingObstacle({ firms }: SeatedPanel, ranking: readonly string[], recommended: number): Refused | null {
  const isWhole = ranking.length === firms.length && firms.every(({ caseId }) => ranking.includes(caseId));
  if (!isWhole) return refuse('bad-input', '每家企业都要排序，且只排一次');
  return recommended <= firms.length ? null : refuse('bad-input', `推荐家数不能超过参评的${firms.length}家`);
}
