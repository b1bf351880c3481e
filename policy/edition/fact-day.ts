import type { DecisionName, Decisions } from '../policy.ts';

type FactsOf<D extends DecisionName> = Parameters<Decisions[D]['decide']>[0];
type DayOf = { readonly [D in DecisionName]?: (facts: FactsOf<D>) => string | undefined };

/** On which day that happened which a decision judges. What is judged as it stands today (a level, a subsidy) has none. */
const DAYS: DayOf = {
  'enterprise-eligibility': ({ applicationDate }) => applicationDate,
  expense: ({ payment, invoice, contract }) => payment?.paidOn ?? invoice?.issuedOn ?? contract?.signedOn,
  publicity: ({ startsOn }) => startsOn,
  rectification: ({ notifiedOn }) => notifiedOn,
  deadline: ({ from }) => from,
  'payment-readiness': ({ publicity }) => publicity?.startsOn,
};

/** The day `YYYY-MM-DD` of the facts, where the decision looks at a day and the facts state it. */
export function factDayOf(decision: DecisionName, facts: object): string | undefined {
  // Facts and decision come together from the caller; the table cannot tell the compiler so.
  const dayOf = DAYS[decision] as ((facts: object) => string | undefined) | undefined;
  return dayOf?.(facts);
}
