import { citeClause } from '../../src/kernel/clause.ts';
import { formatWan } from '../../src/kernel/fen.ts';
import type { Parameter, Policy } from '../policy.ts';
import { normalise } from '../wording/normalise.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import { type CheckupFinding, type Rule, uniqueClauses } from './finding.ts';
import { type Bound, type Figure, readFigures } from './read-figures.ts';
import { awardsWithoutAmount } from './text-awards.ts';
import { conditionsTooEarly } from './text-conditions.ts';
import { periodsOutside } from './text-periods.ts';
import { withFiguresOf } from './text-figures.ts';
import { targetsOff } from './text-targets.ts';
import { fundsDiffer } from './text-fund-sources.ts';
import { titlesUnkept } from './text-titles.ts';

/** The words that all of them end with: at least those right before the figure, by which they were found. */
const sharedEnd = (texts: readonly string[]): string => {
  const [first = ''] = texts;
  const start = [...first].findIndex((_, index) => texts.every((text) => text.endsWith(first.slice(index))));
  return first.slice(start);
};

const BOUND_WORDS: Readonly<Record<Bound, string>> = { 'at-most': '不超过', 'at-least': '不低于', exactly: '按' };

/** One figure of one thing, "up to" here and "by" there. */
function boundsDiffer(figures: readonly Figure[]): CheckupFinding[] {
  const groups = Map.groupBy(
    figures.filter(({ bound }) => bound),
    ({ of, value, unit }) => `${of} ${value}${unit}`,
  );
  return [...groups.values()].flatMap((same): CheckupFinding[] => {
    if (new Set(same.map(({ bound }) => bound)).size < 2) return [];
    const quotes = same.map(({ clause, bound }) => `${citeClause(clause)}说“${bound ? BOUND_WORDS[bound] : ''}”`);
    const figure = `${sharedEnd(same.map(({ before }) => before))}${same[0]?.value ?? ''}${same[0]?.unit ?? ''}`;
    return [
      {
        rule: 'text-rates-differ',
        kind: 'contradiction',
        clauses: uniqueClauses(same.map(({ clause }) => clause)),
        says: `原文里“${figure}”，几处说法不一：${quotes.join('，')}`,
        mend: '统一成一种说法；如果可以低于这个数，写明谁、凭什么往下定',
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
      rule: 'text-mixed-day-counts',
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
    const matter = `系统按“${says} ${written}”办，${citeClause(clause)}的原文没有写这个数`;
    return [
      {
        rule: 'figure-not-in-text',
        kind: 'note',
        clauses: [clause],
        says: matter,
        mend: '原文改过数的，系统要跟着改；原文本来没写的，是一种理解，请确认',
      },
    ];
  });
}

/** The pack's own rules once more over the figures that the text states where it has others than the pack. */
function figuresChanged({ statements }: Policy, clauses: readonly ClauseWording[], rules: readonly Rule[]): CheckupFinding[] {
  const known = new Set(rules.flatMap((rule) => rule(statements)).map(({ says }) => says));
  const found = rules.flatMap((rule) => rule(withFiguresOf(clauses, statements)));
  return found
    .filter(({ says }) => !known.has(says))
    .map((finding) => ({ ...finding, rule: `figures-${finding.rule}`, says: `照原文的数算，${finding.says}` }));
}

/**
 * The checkup of an imported text: what the words themselves contradict or leave out, read from them alone; what `rules` find in
 * the figures it states; and the numbers of the pack made from it that it does not state. A text without clauses has nothing the matter.
 */
export function checkText(policy: Policy, clauses: readonly ClauseWording[], rules: readonly Rule[]): CheckupFinding[] {
  if (clauses.length === 0) return [];
  const figures = readFigures(clauses);
  const ofWords = [
    ...targetsOff(clauses),
    ...boundsDiffer(figures),
    ...fundsDiffer(clauses),
    ...conditionsTooEarly(clauses),
    ...awardsWithoutAmount(clauses),
    ...titlesUnkept(clauses),
    ...periodsOutside(clauses),
    ...daysMixed(figures),
  ];
  const isInWords = ({ rule, clauses: about }: CheckupFinding): boolean =>
    ofWords.some((each) => each.rule === rule.replace('figures', 'text') && each.clauses.every((clause) => about.includes(clause)));
  const ofFigures = figuresChanged(policy, clauses, rules).filter((each) => !isInWords(each));
  return [...ofWords, ...ofFigures, ...figuresMissing(policy, clauses)];
}
