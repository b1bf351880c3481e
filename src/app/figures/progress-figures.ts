import type { ProjectStage } from '../../cases/project/stages.ts';
import type { Drawn } from '../../contract/figure-views.ts';
import { drawLines } from '../../documents/charts/draw-lines.ts';
import type { Day } from '../../kernel/day.ts';
import { formatMonth, lastDayOf, monthOf, monthsFromTo, type Month } from '../../kernel/month.ts';
import type { Way } from './waiting-figures.ts';

const MILESTONES = [
  ['pilot', '进入试点'],
  ['accepting', '申请验收'],
  ['accepted', '验收通过'],
  ['paid', '已拨付'],
] as const satisfies readonly (readonly [ProjectStage, string])[];
const firms = (count: number): string => `${count}家`;

/** The first day on which a project stood at the stage. */
const firstAt = ({ stays }: Way, stage: ProjectStage): Day | undefined => stays.find((stay) => stay.stage === stage)?.from;

/** How many projects had come so far by the end of each month, of the last one by today. */
export function countByMonth(ways: readonly Way[], stage: ProjectStage, months: readonly Month[]): readonly number[] {
  const days = ways.flatMap((way) => firstAt(way, stage) ?? []);
  return months.map((month) => days.filter((day) => day <= lastDayOf(month)).length);
}

/** How the programme went on, month by month, from the first pilot to today. */
export function drawProgress(ways: readonly Way[], today: Day): Drawn {
  const told = {
    id: 'progress',
    title: '进度曲线',
    says: '到每个月底（本月到今天）累计有多少家走到这一步；后来取消资格的，走到过的也算。',
  };
  const first = ways.flatMap((way) => firstAt(way, MILESTONES[0][0]) ?? []).toSorted()[0];
  const months = first === undefined ? [] : monthsFromTo(monthOf(first), monthOf(today));
  const series = MILESTONES.map(([stage, name]) => ({ name, counts: countByMonth(ways, stage, months) }));
  return {
    ...told,
    svg: drawLines(told, months.map(formatMonth), series, firms),
    columns: [{ head: '月份' }, ...MILESTONES.map(([, name]) => ({ head: `${name}（家）`, figures: true as const }))],
    rows: months.map((month, nth) => [formatMonth(month), ...series.map(({ counts }) => String(counts[nth] ?? 0))]),
  };
}
