import { daysOf, type Stay } from '../../cases/project/stays.ts';
import { OUT_STAGES, PROJECT_STAGE_WORDS, PROJECT_STAGES } from '../../cases/project/stages.ts';
import type { Drawn } from '../../contract/figure-views.ts';
import { drawBars } from '../../documents/charts/draw-bars.ts';
import { type Day, formatDay } from '../../kernel/day.ts';

/** A project's way so far, the last stay still going on. */
export type Way = { readonly name: string; readonly stays: readonly Stay[] };

/** At these nothing more is waited for. */
const ENDS: readonly string[] = ['paid', ...OUT_STAGES, 'withdrawn', 'ineligible'];
const MOST_WAITS = 10;
const days = (count: number): string => `${count}天`;
const middle = (counts: readonly number[]): number => counts.toSorted((a, b) => a - b)[Math.floor((counts.length - 1) / 2)] ?? 0;

/** How long projects stayed at each stage that they have left. */
export function drawStageTimes(ways: readonly Way[], today: Day): Drawn {
  const told = {
    id: 'stage-times',
    title: '各阶段用了多少天',
    says: '只算已经走出该阶段的次数：中间的一次和最长的一次，按自然日；同一阶段进过两次的算两次。',
  };
  const left = ways.flatMap(({ stays }) => stays.filter(({ to }) => to !== null));
  const rows = PROJECT_STAGES.flatMap((stage) => {
    const counts = left.filter((stay) => stay.stage === stage).map((stay) => daysOf(stay, today));
    return counts.length === 0
      ? []
      : [{ label: PROJECT_STAGE_WORDS[stage], amounts: [middle(counts), Math.max(...counts)], times: counts.length }];
  });
  const series = [
    { name: '中间', say: days },
    { name: '最长', say: days },
  ];
  return {
    ...told,
    svg: drawBars(told, series, rows),
    columns: [
      { head: '阶段' },
      { head: '次数', figures: true },
      { head: '中间一次（天）', figures: true },
      { head: '最长一次（天）', figures: true },
    ],
    rows: rows.map(({ label, times, amounts }) => [label, String(times), ...amounts.map(String)]),
  };
}

/** The projects that have stood longest where they stand now. */
export function drawSlowestWaits(ways: readonly Way[], today: Day): Drawn {
  const told = {
    id: 'slowest-waits',
    title: '等得最久的',
    says: `还没有办结的项目里，在现阶段停得最久的${MOST_WAITS}家，到${formatDay(today)}的自然日。`,
  };
  const waiting = ways.flatMap(({ name, stays }) => {
    const last = stays.at(-1);
    return last === undefined || ENDS.includes(last.stage)
      ? []
      : [{ name, stage: PROJECT_STAGE_WORDS[last.stage], from: last.from, days: daysOf(last, today) }];
  });
  const rows = waiting.toSorted((a, b) => b.days - a.days || (a.name < b.name ? -1 : 1)).slice(0, MOST_WAITS);
  return {
    ...told,
    svg: drawBars(
      told,
      [{ name: '已停', say: days }],
      rows.map((each) => ({ label: `${each.name}（${each.stage}）`, amounts: [each.days] })),
    ),
    columns: [{ head: '企业' }, { head: '阶段' }, { head: '从哪天起', figures: true }, { head: '已停（天）', figures: true }],
    rows: rows.map((each) => [each.name, each.stage, formatDay(each.from), String(each.days)]),
  };
}
