import type { DeadlineRow } from '../../../contract/deadline-views.ts';
import type { MonthlyRow } from '../../../contract/monthly-views.ts';
import { citeClause } from '../../../kernel/clause.ts';
import { type Day, formatDay } from '../../../kernel/day.ts';
import { formatMonth, type Month } from '../../../kernel/month.ts';
import type { Cells } from '../../../registers/kept/kept-register.ts';

const MOST_UNITS = 180;
const joined = (names: Iterable<string>): string => [...new Set(names)].join('、').slice(0, MOST_UNITS);

/** What was due of one owner: how much of it, since when, and what asks for it. The rows come with the longest overdue first. */
function lineOf(owner: string, of: readonly DeadlineRow[]): string {
  const since = of.find(({ dueOn }) => dueOn !== null)?.dueOn;
  const asked = joined(of.map(({ title, clause }) => `${title}（${citeClause(clause)}）`));
  return `${owner}：${of.length}项${since ? `，最早应于${formatDay(since)}办结` : ''}；${asked}。`;
}

/** 督查通报 as the list of what is overdue says: a row of the register of circulars, to be looked over. The paper has every item. */
export const lateCircular = (late: readonly DeadlineRow[], today: Day): Cells => ({
  kind: 'circular',
  title: `关于截至${formatDay(today)}逾期事项的督查通报`,
  unit: joined(late.map(({ owner }) => owner)),
  facts: [...Map.groupBy(late, ({ owner }) => owner)].map(([owner, of]) => lineOf(owner, of)).join('\n'),
  demand: '请逐项查明原因、落实责任，按期办结并报送办理情况。',
});

/** Reported in time, done more than planned, and nothing that deviates: the text praises 工作推进有力 and draws no line, this one is ours. */
export const aheadOf = (rows: readonly MonthlyRow[]): readonly MonthlyRow[] =>
  rows.filter(
    ({ standing, percent, plannedPercent, deviations }) =>
      standing === 'sent' && percent !== null && percent > plannedPercent && deviations.length === 0,
  );

/** 通报表扬 of those ahead in a month: a row of the register of circulars, to be looked over. */
export const aheadCommendation = (ahead: readonly MonthlyRow[], month: Month): Cells => ({
  kind: 'praise',
  title: `关于${formatMonth(month)}改造进度领先企业的通报表扬`,
  unit: joined(ahead.map(({ name }) => name)),
  facts: ahead
    .map(({ name, percent, plannedPercent }) => `${name}：按时报送，完成${percent}%，计划${plannedPercent}%，没有偏差。`)
    .join('\n'),
  demand: '希望再接再厉，按期完成改造，把好的做法讲给其他企业。',
});
