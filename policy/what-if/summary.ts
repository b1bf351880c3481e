import { type FundOutlook, outlookOf } from './fund.ts';
import type { Redecision } from './re-decide.ts';
import type { Shift } from './shift.ts';
import type { Sides } from './under.ts';

/** How many cases a test turned, in which direction; `amount`: all tests stay, only the money moves. `example`: one such case. Fen. */
export type Cause = {
  readonly test: string;
  readonly gains: number;
  readonly losses: number;
  readonly changeFen: number;
  readonly example: Shift;
};

/** A redecision with its causes, most frequent first, and the fund before and after. */
export type WhatIf = Redecision & {
  readonly policies: readonly [before: string, after: string];
  readonly causes: readonly Cause[];
  readonly fund: { readonly before: FundOutlook; readonly after: FundOutlook };
};

const changeOf = ({ fenBefore, fenAfter }: Shift): number => (fenAfter ?? 0) - (fenBefore ?? 0);

function causesOf({ gains, losses }: Redecision): Cause[] {
  const causes = new Map<string, { -readonly [K in keyof Cause]: Cause[K] }>();
  const count = (direction: 'gains' | 'losses', shift: Shift): void => {
    // A case that two tests turned counts under the first, so that the causes add up to the cases.
    const test = shift.flipped[0]?.test ?? 'amount';
    const cause = causes.get(test) ?? { test, gains: 0, losses: 0, changeFen: 0, example: shift };
    cause[direction] += 1;
    cause.changeFen += shift.decision === 'subsidy' ? changeOf(shift) : 0;
    causes.set(test, cause);
  };
  for (const shift of gains) count('gains', shift);
  for (const shift of losses) count('losses', shift);
  return [...causes.values()].toSorted((a, b) => b.gains + b.losses - a.gains - a.losses);
}

/** What a change comes to: the cases, the causes, and whether a fund of that many fen closes, before and after, under the terms asked about. */
export function summarise(redecision: Redecision, sides: Sides, totalFen: number): WhatIf {
  const [before, after] = [sides.before(undefined), sides.after(undefined)];
  const { granted } = redecision;
  return {
    ...redecision,
    policies: [before.name, after.name],
    causes: causesOf(redecision),
    fund: { before: outlookOf(before, granted.before, totalFen), after: outlookOf(after, granted.after, totalFen) },
  };
}
