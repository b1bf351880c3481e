import type { KnownProject } from '../../cases/named-projects.ts';
import { recognisedFenOf } from '../../cases/project/expenses.ts';
import type { Drawn } from '../../contract/figure-views.ts';
import { drawBars } from '../../documents/charts/draw-bars.ts';
import { drawFlows } from '../../documents/charts/draw-flows.ts';
import { LEVEL_WORDS } from '../../kernel/level-words.ts';
import { formatWan, formatYuan, sumFen } from '../../kernel/fen.ts';
import type { Policy } from '../../../policy/policy.ts';

type Level = 0 | 1 | 2 | 3 | 4;
const levelOf = ({ levels }: KnownProject, phase: 'before' | 'after'): Level | null => levels[phase]?.verdict.value?.level ?? null;
const wordOf = (level: Level | null): string => (level === null ? '尚未评定' : LEVEL_WORDS[level]);
const firms = (count: number): string => `${count}家`;

type Move = { readonly before: Level | null; readonly after: Level | null; readonly of: readonly KnownProject[] };

function movesOf(pilots: readonly KnownProject[]): readonly Move[] {
  const keyOf = (pilot: KnownProject): string => `${levelOf(pilot, 'before') ?? '-'} ${levelOf(pilot, 'after') ?? '-'}`;
  return [...Map.groupBy(pilots, keyOf)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, of]) => of.slice(0, 1).map((first) => ({ before: levelOf(first, 'before'), after: levelOf(first, 'after'), of })));
}

/** What was recognised for each level that these firms rose, in whole fen rounded down; null where none rose or a level is not known. */
function fenPerLevel({ before, after, of }: Move): bigint | null {
  if (before === null || after === null || after <= before) return null;
  return sumFen(of.map(({ expenses }) => BigInt(recognisedFenOf(expenses)))) / BigInt((after - before) * of.length);
}

/** From which level to which the pilots have come. */
export function drawLevelMoves(pilots: readonly KnownProject[]): Drawn {
  const moves = movesOf(pilots);
  const told = {
    id: 'level-moves',
    title: '改造前后的等级',
    says: '左边是改造前，右边是改造后，宽窄是企业家数。',
  };
  const flows = moves.map(({ before, after, of }) => ({ from: wordOf(before), to: wordOf(after), step: 0, amount: of.length }));
  return {
    ...told,
    svg: drawFlows(told, flows, firms),
    columns: [{ head: '改造前' }, { head: '改造后' }, { head: '企业（家）', figures: true }],
    rows: moves.map(({ before, after, of }) => [wordOf(before), wordOf(after), String(of.length)]),
  };
}

/** What each level gained has cost, by where the firms came from and where they came to. */
export function drawLevelCosts(pilots: readonly KnownProject[]): Drawn {
  const told = {
    id: 'level-costs',
    title: '每提升一级花了多少',
    says: '改造前后都评定过并且提升了的企业：认定投资合计，除以提升的级数合计，不足一分舍去。',
  };
  const rows = movesOf(pilots).flatMap((move) => {
    const fen = fenPerLevel(move);
    return fen === null ? [] : [{ label: `${wordOf(move.before)} → ${wordOf(move.after)}`, firms: move.of.length, fen: Number(fen) }];
  });
  return {
    ...told,
    svg: drawBars(
      told,
      [{ name: '每级', say: (fen) => `${formatWan(fen)}万元` }],
      rows.map(({ label, fen }) => ({ label, amounts: [fen] })),
    ),
    columns: [{ head: '提升' }, { head: '企业（家）', figures: true }, { head: '每提升一级的认定投资（元）', figures: true }],
    rows: rows.map(({ label, firms: count, fen }) => [label, String(count), formatYuan(fen)]),
  };
}

/** How many pilots stand at level two and at three or above, each against its own target of the plan (plan/1). */
export function countByLevel(pilots: readonly KnownProject[], { parameters }: Policy) {
  const reached = pilots.map((pilot) => levelOf(pilot, 'after') ?? 0);
  const of = (word: string, isThere: (level: number) => boolean, name: string) => ({
    word,
    reached: reached.filter(isThere).length,
    target: parameters[name]?.value ?? 0,
  });
  return [of('二级', (level) => level === 2, 'firmsToLevelTwo'), of('三级及以上', (level) => level >= 3, 'firmsToLevelThree')] as const;
}

/** The plan's two targets apart: eight firms to level two, two to level three. */
export function drawLevelGoals(pilots: readonly KnownProject[], policy: Policy): Drawn {
  const goals = countByLevel(pilots, policy);
  const told = {
    id: 'level-goals',
    title: '等级目标',
    says: '改造后评定为二级的和三级及以上的分开数，各对各的目标；三级的不再算进二级。',
  };
  const series = [
    { name: '目标', say: firms },
    { name: '已达到', say: firms },
  ];
  return {
    ...told,
    svg: drawBars(
      told,
      series,
      goals.map(({ word, target, reached }) => ({ label: word, amounts: [target, reached] })),
    ),
    columns: [
      { head: '等级' },
      { head: '目标（家）', figures: true },
      { head: '已达到（家）', figures: true },
      { head: '还差（家）', figures: true },
    ],
    rows: goals.map(({ word, target, reached }) => [word, String(target), String(reached), String(Math.max(0, target - reached))]),
  };
}
