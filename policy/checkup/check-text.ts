import { citeClause } from '../../src/kernel/clause.ts';
import { formatWan } from '../../src/kernel/fen.ts';
import type { Parameter, Policy } from '../policy.ts';
import { normalise } from '../wording/normalise.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import { type CheckupFinding, uniqueClauses } from './finding.ts';
import { type Bound, type Figure, readFigures } from './read-figures.ts';
import { awardsWithoutAmount } from './text-awards.ts';
import { conditionsTooEarly } from './text-conditions.ts';
import { periodsOutside } from './text-periods.ts';
import { targetsOff } from './text-targets.ts';

const BOUND_WORDS: Readonly<Record<Bound, string>> = { 'at-most': '不超过', 'at-least': '不低于', exactly: '按' };

/** One figure of one thing, "up to" here and "by" there. */
function boundsDiffer(figures: readonly Figure[]): CheckupFinding[] {
  const groups = Map.groupBy(
    figures.filter(({ bound }) => bound),
    ({ of, value, unit }) => `${of} ${value}${unit}`,
  );
  return [...groups.values()].flatMap((same): CheckupFinding[] => {
    if (new Set(same.map(({ bound }) => bound)).size < 2) return [];
    const quotes = same.map(
      ({ clause, bound, value, unit }) => `${citeClause(clause)}说${bound ? BOUND_WORDS[bound] : ''} ${value}${unit}`,
    );
    return [
      {
        rule: 'text-bounds-differ',
        kind: 'contradiction',
        clauses: uniqueClauses(same.map(({ clause }) => clause)),
        says: `原文里“${same[0]?.of}”的数，几处说法不一：${quotes.join('，')}`,
        mend: '统一成一种说法',
      },
    ];
  });
}

function daysMixed(figures: readonly Figure[]): CheckupFinding[] {
  const counted = figures.filter(({ unit }) => unit === '日' || unit === '个工作日');
  if (new Set(counted.map(({ unit }) => unit)).size < 2) return [];
  const quotes = counted.map(({ clause, value, unit }) => `${citeClause(clause)} ${value}${unit}`);
  return [
    {
      rule: 'text-days-mixed',
      kind: 'ambiguity',
      clauses: uniqueClauses(counted.map(({ clause }) => clause)),
      says: `原文里有的期限按工作日，有的只写“日”：${quotes.join('，')}`,
      mend: '写明“日”是自然日还是工作日',
    },
  ];
}

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The ways a number may stand in a text: in digits or, up to ten, in Chinese. */
function spellings({ value, unit }: Parameter): string[] {
  const [number, word] = unit === '分' ? [formatWan(value), '万元'] : [String(value), unit];
  return [number, NUMERALS[Number(number)]].flatMap((each) => (each === undefined ? [] : [`${each}${word}`]));
}

const stands = (wording: string, spelling: string): boolean =>
  wording.split(spelling).some((before, index, all) => index < all.length - 1 && !/[\d.]$/u.test(before));

/** Numbers the pack reckons with that the clause it names does not state. */
function figuresMissing({ parameters }: Policy, clauses: readonly ClauseWording[]): CheckupFinding[] {
  const wordings = new Map(clauses.map(({ id, title, text }) => [id, normalise(`${title}。${text}`)]));
  return Object.values(parameters).flatMap((parameter): CheckupFinding[] => {
    const { clause, says } = parameter;
    const wording = wordings.get(clause) ?? '';
    const [written = '', ...others] = spellings(parameter);
    if ([written, ...others].some((spelling) => stands(wording, spelling))) return [];
    const matter = `${citeClause(clause)}的原文里没有“${written}”（${says}）`;
    return [
      {
        rule: 'figure-not-in-text',
        kind: 'note',
        clauses: [clause],
        says: matter,
        mend: '核对数字；原文确实没写的，是一种理解，应由主管部门确认',
      },
    ];
  });
}

/**
 * The checkup of an imported text: what the words themselves contradict or leave out, read from them alone, and beside the pack
 * made from it the numbers that the text does not state. A text without clauses has nothing the matter.
 */
export function checkText(policy: Policy, clauses: readonly ClauseWording[]): CheckupFinding[] {
  if (clauses.length === 0) return [];
  const figures = readFigures(clauses);
  return [
    ...targetsOff(clauses),
    ...boundsDiffer(figures),
    ...conditionsTooEarly(clauses),
    ...awardsWithoutAmount(clauses),
    ...periodsOutside(clauses),
    ...daysMixed(figures),
    ...figuresMissing(policy, clauses),
  ];
}
