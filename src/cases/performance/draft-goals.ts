import { ok, refuse } from '../../kernel/result.ts';
import { goalsObstacle } from './goals-obstacle.ts';
import type { PerformanceDeed } from './performance-deed.ts';

const clause = 'measures/15';

/** Says what the money of a budget notice is to bring. Refuses a notice that is not booked or has goals already, and goals that lack a class. */
export const draftGoals: PerformanceDeed<'draftGoals'> = {
  decide: (_state, { input: { fundId: _loaded, ...goals }, facts: { fund, isTaken } }) => {
    if (fund === undefined) return refuse('facts-missing', '这份指标文件还没有入账，请先由县财政局登记入账', { clause });
    if (isTaken) return refuse('already-done', `指标文件${fund.docNo}已经编过绩效目标，请在原件上修改`, { clause });
    return goalsObstacle(goals) ?? ok([{ type: 'performance-goals-drafted', fund, goals }]);
  },
};

/** The goals anew, after they were sent back. Refuses goals that lack a class. */
export const reviseGoals: PerformanceDeed<'reviseGoals'> = {
  decide: (_state, { input: goals }) => goalsObstacle(goals) ?? ok([{ type: 'performance-goals-revised', goals }]),
};
