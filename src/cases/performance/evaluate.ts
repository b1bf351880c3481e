import { ok, refuse, type Refused } from '../../kernel/result.ts';
import type { PerformanceDeed } from './performance-deed.ts';
import type { Gap, ScoredLine } from './records.ts';
import { gradeOf, scoreAll } from './score.ts';

const clause = 'measures/14';

/** Why this is no evaluation yet: a value nobody has stated, or points lost without a word why. */
function incomplete(lines: readonly ScoredLine[], gaps: readonly Gap[]): Refused | null {
  const names = (of: readonly ScoredLine[]): string => of.map(({ goal }) => goal).join('、');
  const unknown = lines.filter(({ score }) => score === null);
  if (unknown.length > 0) return refuse('facts-missing', `还缺实际完成值，请填写并注明依据：${names(unknown)}`, { clause });
  const silent = lines.filter(({ no, score, points }) => score !== points && !gaps.some((gap) => gap.no === no));
  return silent.length === 0 ? null : refuse('bad-input', `没有得满分的指标，请说明偏差原因和改进措施：${names(silent)}`, { clause });
}

/** The office's evaluation by the figures of today. Refuses values that are missing, and gaps that nobody explains. */
export const evaluateGoals: PerformanceDeed<'evaluateGoals'> = {
  decide: (state, { input: { round, stated, gaps, opinion }, facts: { figures }, policy, context: { actor, today } }) => {
    if (state.evaluations.some((each) => each.round === round)) return refuse('already-done', '这一次评价已经审定，不能重做', { clause });
    const lines = scoreAll(state, figures, stated, policy, today);
    const faulty = incomplete(lines, gaps);
    if (faulty) return faulty;
    const total = lines.reduce((sum, { score }) => sum + (score ?? 0), 0);
    const evaluation = { round, on: today, by: actor.name, opinion, lines, gaps, total, grade: gradeOf(total) };
    return ok([{ type: 'performance-evaluated', evaluation }]);
  },
};

export const approveEvaluation: PerformanceDeed<'approveEvaluation'> = { decide: () => ok([{ type: 'performance-evaluation-approved' }]) };
export const returnEvaluation: PerformanceDeed<'returnEvaluation'> = {
  decide: (_state, { input: { reason } }) => ok([{ type: 'performance-evaluation-returned', reason }]),
};
