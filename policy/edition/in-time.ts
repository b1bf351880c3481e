import type { Change, Decision, DecisionName, Decisions, Policy } from '../policy.ts';
import { joinChanges } from './change.ts';
import { factDayOf } from './fact-day.ts';

/** Terms that a programme signed upon a version, for facts from a day on. In the order of signing: of one term the last stands. */
export type Ruled = { readonly pack: string; readonly from: string; readonly change: Change };

/** The terms that were signed upon this version for facts of that day. */
export const changeOn = (rulings: readonly Ruled[], pack: string, day: string): Change =>
  rulings.filter((ruled) => ruled.pack === pack && ruled.from <= day).reduce((all, { change }) => joinChanges(all, change), {} as Change);

type AnyDecision = Decision<object, object>;

/**
 * The version as the programme's rulings leave it, on two clocks: the version is that of the case, the terms those of the day on
 * which what is judged happened; where the facts name no day, those of today. Verdicts bear the edition that gave them.
 */
export function policyInTime(pack: Policy, rulings: readonly Ruled[], today: string): Policy {
  const own = rulings.filter((ruled) => ruled.pack === pack.name);
  if (own.length === 0) return pack;
  const editions = new Map<string, Policy>();
  const on = (day: string): Policy => {
    // Between two rulings all days are alike.
    const since = own.reduce((latest, { from }) => (from <= day && from > latest ? from : latest), '');
    const known = editions.get(since);
    if (known) return known;
    const edition = pack.under(changeOn(own, pack.name, day));
    editions.set(since, edition);
    return edition;
  };
  const present = on(today);
  const asked = <F extends object>(name: DecisionName, facts: F): Policy => on(factDayOf(name, facts) ?? today);
  const decisions = Object.fromEntries(
    (Object.values(present.decisions) as readonly AnyDecision[]).map((decision) => [
      decision.name,
      {
        ...decision,
        decide: (facts: object) => (asked(decision.name, facts).decisions[decision.name] as AnyDecision).decide(facts),
      },
    ]),
  ) as Decisions;
  return {
    ...present,
    decisions,
    explain: {
      expense: (facts) => asked('expense', facts).explain.expense(facts),
      subsidy: (facts) => asked('subsidy', facts).explain.subsidy(facts),
      level: (facts) => asked('digital-level', facts).explain.level(facts),
    },
  };
}
