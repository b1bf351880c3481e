import { formatDay, type Day } from '../../../kernel/day.ts';
import { formatMonth } from '../../../kernel/month.ts';
import { ok, refuse, type Refused } from '../../../kernel/result.ts';
import { planInForce } from '../plan/in-force.ts';
import type { PlanLine } from '../plan/records.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { LineProgress } from './records.ts';
import { reportDueOn, reportedMonths, reportOf } from './report-due.ts';

const clause = 'plan/3.2';

/**
 * Takes a month's report on the lines of the plan in force (plan/3.2); a second one for the month is a correction, needs its reason and stands
 * beside the first. Refuses before there is a plan, a month that is not the project's, and lines that are not just those of the plan.
 */
export const reportProgress: ProjectDeed<'reportProgress'> = {
  obstacle: (state) =>
    planInForce(state) === undefined ? refuse('facts-missing', '还没有审定的改造方案，进度无从对照，请先审定方案', { clause }) : null,
  decide: (state, { input: { reason, problems, ...said }, context: { actor, today, at } }) => {
    const version = planInForce(state);
    if (version === undefined) throw new TypeError('progress is reported where no plan is approved');
    const { month, lines } = said;
    if (!reportedMonths(state, today).includes(month))
      return refuse('bad-input', `${formatMonth(month)}不在本项目的实施月份之内，请重选月份`, { clause });
    const faulty = wrongLines(version.plan.lines, lines) ?? wrongDone(lines, today);
    if (faulty) return faulty;
    const isCorrection = reportOf(state, month) !== undefined;
    if (isCorrection && reason === undefined)
      return refuse('already-done', `${formatMonth(month)}已经报送；要更正请写明更正理由，原来的一并留存`, { clause });
    const onBehalf = actor.roles.includes('firm') ? {} : { onBehalf: true as const };
    const dueOn = reportDueOn(month).day;
    const more = { ...(problems !== undefined && { problems }), ...(isCorrection && reason !== undefined && { reason }) };
    const sent = { planVersion: version.number, dueOn, on: today, at, by: actor.name };
    return ok([{ type: 'progress-reported', report: { ...said, ...sent, ...onBehalf, ...more } }]);
  },
};

function wrongLines(planned: readonly PlanLine[], lines: readonly LineProgress[]): Refused | null {
  const said = lines.map(({ no }) => no);
  const isWhole = said.length === planned.length && planned.every(({ no }) => said.includes(no));
  return isWhole ? null : refuse('bad-input', '报送的各项与现行方案不一致，请刷新页面，按现行方案逐项填写', { clause });
}

function wrongDone(lines: readonly LineProgress[], today: Day): Refused | null {
  for (const { no, percent, doneOn } of lines) {
    if (percent === 100 && doneOn === undefined) return refuse('bad-input', `第${no}项进度为100%，请填写完成日期`, { clause });
    if (percent < 100 && doneOn !== undefined) return refuse('bad-input', `第${no}项填了完成日期，进度应为100%`, { clause });
    if (doneOn !== undefined && doneOn > today)
      return refuse('bad-input', `第${no}项的完成日期不能晚于今天（${formatDay(today)}）`, { clause });
  }
  return null;
}
