import type { Verdict } from '../../src/kernel/verdict.ts';
import type { DecisionName } from '../policy.ts';
import type { Bought, StoredCase } from './population.ts';
import { directionOf, fenOf, type Shift, shiftOf } from './shift.ts';
import type { Sides, Under } from './under.ts';

/** What a side grants: how many subsidies with an amount above nothing, and how much in all. Fen. */
export type Granted = { readonly firms: number; readonly fen: number };
type Side = 'before' | 'after';

/** A population before and after a change. `otherwise`: answer and amount stay, a day or a test does not. `elsewhere`: how many are under other terms than those asked about. */
export type Redecision = {
  readonly gains: readonly Shift[];
  readonly losses: readonly Shift[];
  readonly otherwise: readonly Shift[];
  readonly unchanged: number;
  readonly elsewhere: number;
  readonly granted: Readonly<Record<Side, Granted>>;
};

/** The sum of what the expenses are recognised for, each under its own terms. One that is still open counts for nothing yet. */
const recognise = (under: Under, expenses: readonly Bought[]): number =>
  expenses.reduce((sum, { facts, pack }) => sum + (under(pack).decisions.expense.decide(facts).value?.recognisedFen ?? 0), 0);

type Decide = (facts: StoredCase['facts']) => Verdict;

/** The answer on a stored case. Its facts must fit the decision's schema. */
function decideStored(under: Under, stored: StoredCase): Verdict {
  const policy = under(stored.pack);
  if (stored.decision === 'subsidy' && stored.expenses)
    return policy.decisions.subsidy.decide({ ...stored.facts, recognisedFen: recognise(under, stored.expenses) });
  // Facts and decision belong together by StoredCase; the index cannot tell the compiler so.
  return (policy.decisions[stored.decision].decide as Decide)(stored.facts);
}

function grant(granted: { firms: number; fen: number }, decision: DecisionName, verdict: Verdict): void {
  const fen = decision === 'subsidy' && verdict.outcome === 'yes' ? (fenOf(verdict) ?? 0) : 0;
  if (fen === 0) return;
  granted.firms += 1;
  granted.fen += fen;
}

/** 政策推演: decides every case before and after a change and says whom the change helps, whom it costs, how much, and by which test. */
export function reDecide(population: readonly StoredCase[], { before, after }: Sides): Redecision {
  const shifts = { gains: [] as Shift[], losses: [] as Shift[], otherwise: [] as Shift[] };
  const granted = { before: { firms: 0, fen: 0 }, after: { firms: 0, fen: 0 } };
  const asked = before(undefined);
  let [unchanged, elsewhere] = [0, 0];
  for (const stored of population) {
    const [was, is] = [decideStored(before, stored), decideStored(after, stored)];
    if (before(stored.pack).name !== asked.name) elsewhere += 1;
    grant(granted.before, stored.decision, was);
    grant(granted.after, stored.decision, is);
    const direction = directionOf(was, is);
    if (direction === 'unchanged') unchanged += 1;
    else shifts[direction].push(shiftOf({ ...stored, about: asked.decisions[stored.decision].title }, was, is));
  }
  return { ...shifts, unchanged, elsewhere, granted };
}

const add = (a: Granted, b: Granted): Granted => ({ firms: a.firms + b.firms, fen: a.fen + b.fen });

/** Parts of one population put together, so that a large one can be decided piece by piece and progress shown. */
export function joinRedecisions(parts: readonly Redecision[]): Redecision {
  const nothing: Granted = { firms: 0, fen: 0 };
  return {
    gains: parts.flatMap(({ gains }) => gains),
    losses: parts.flatMap(({ losses }) => losses),
    otherwise: parts.flatMap(({ otherwise }) => otherwise),
    unchanged: parts.reduce((sum, part) => sum + part.unchanged, 0),
    elsewhere: parts.reduce((sum, part) => sum + part.elsewhere, 0),
    granted: {
      before: parts.reduce((sum, { granted }) => add(sum, granted.before), nothing),
      after: parts.reduce((sum, { granted }) => add(sum, granted.after), nothing),
    },
  };
}
