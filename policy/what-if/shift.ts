import type { ClauseId } from '../../src/kernel/clause.ts';
import { formatYuan } from '../../src/kernel/fen.ts';
import type { Holds, Outcome, Reason, Verdict } from '../../src/kernel/verdict.ts';
import type { DecisionName } from '../policy.ts';
import type { OnFile, StoredCase } from './population.ts';

/** A test that answers otherwise than before; null where one side does not ask it. */
export type Flip = {
  readonly test: string;
  readonly clause: ClauseId;
  readonly before: Holds | null;
  readonly after: Holds | null;
  readonly says: string;
};

/** What a change does to one case. Fen are integers; null is an amount not settled, or a decision that gives none. */
export type Shift = {
  readonly id: string;
  readonly name: string;
  readonly onFile?: OnFile;
  readonly decision: DecisionName;
  /** What the decision is about, in Chinese: one firm may stand in a list for several. */
  readonly about: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly fenBefore: number | null;
  readonly fenAfter: number | null;
  readonly flipped: readonly Flip[];
};
export type Direction = 'gains' | 'losses' | 'otherwise' | 'unchanged';

const RANK: Readonly<Record<Outcome, number>> = { no: 0, unknown: 1, yes: 2 };

type Amounts = { readonly amountFen?: number | null; readonly recognisedFen?: number | null; readonly payableFen?: number | null };
/** The amount a verdict comes to: undefined where its decision gives none, null while it is not settled. */
function fenGiven({ value }: Verdict): number | null | undefined {
  const { amountFen, recognisedFen, payableFen }: Amounts = value ?? {};
  return amountFen === undefined ? (recognisedFen === undefined ? payableFen : recognisedFen) : amountFen;
}
/** The same for sums and tables: null where there is no amount. Fen. */
export const fenOf = (verdict: Verdict): number | null => fenGiven(verdict) ?? null;

const asksTheSame = (before: Verdict, after: Verdict): boolean =>
  before.because.length === after.because.length && before.because.every(({ test }, index) => test === after.because[index]?.test);

/** Where a decision gives an amount, the figures on the way to it (computed, ceiling) are no change of their own. */
function isSame(before: Verdict, after: Verdict): boolean {
  if (!asksTheSame(before, after) || before.because.some(({ holds }, index) => holds !== after.because[index]?.holds)) return false;
  return fenGiven(before) !== undefined || JSON.stringify(before.value) === JSON.stringify(after.value);
}

/** Whom a change helps: a better answer first, then more money. */
export function directionOf(before: Verdict, after: Verdict): Direction {
  const better = RANK[after.outcome] - RANK[before.outcome] || (fenOf(after) ?? 0) - (fenOf(before) ?? 0);
  if (better !== 0) return better > 0 ? 'gains' : 'losses';
  return isSame(before, after) ? 'unchanged' : 'otherwise';
}

function flip(old: Reason | undefined, now: Reason | undefined): Flip[] {
  if (old?.holds === now?.holds) return [];
  const asked = now ?? old;
  if (asked === undefined) return [];
  const says = now === undefined ? `不再要求：${asked.says}` : asked.says;
  return [{ test: asked.test, clause: asked.clause, before: old?.holds ?? null, after: now?.holds ?? null, says }];
}

function flipsBetween(before: Verdict, after: Verdict): Flip[] {
  if (asksTheSame(before, after)) return before.because.flatMap((reason, index) => flip(reason, after.because[index]));
  const find = ({ because }: Verdict, name: string): Reason | undefined => because.find(({ test }) => test === name);
  const names = new Set([...before.because, ...after.because].map(({ test }) => test));
  return [...names].flatMap((name) => flip(find(before, name), find(after, name)));
}

type Asked = Pick<StoredCase, 'id' | 'name' | 'onFile' | 'decision'> & Pick<Shift, 'about'>;
/** What lies between two verdicts on the same case. */
export function shiftOf({ id, name, onFile, decision, about }: Asked, before: Verdict, after: Verdict): Shift {
  return {
    id,
    name,
    ...(onFile && { onFile }),
    decision,
    about,
    before: before.outcome,
    after: after.outcome,
    fenBefore: fenOf(before),
    fenAfter: fenOf(after),
    flipped: flipsBetween(before, after),
  };
}

const yuan = (fen: number | null): string => (fen === null ? '未定' : `${formatYuan(fen)} 元`);

/** In a sentence, why a case shifts: the tests that answer otherwise, or only the amount. */
export function whyOf({ flipped, fenBefore, fenAfter }: Shift): string {
  if (flipped.length > 0) return flipped.map(({ says }) => says).join('；');
  return fenBefore === fenAfter ? '结论不变，日期等细节有变' : `条件不变，金额由 ${yuan(fenBefore)} 变为 ${yuan(fenAfter)}`;
}
