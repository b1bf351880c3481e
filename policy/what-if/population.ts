import type { DecisionName, Decisions, ExpenseFacts } from '../policy.ts';

type FactsOf<D extends DecisionName> = Parameters<Decisions[D]['decide']>[0];

/** The case on file that a question was asked in, for whoever wants to open it. */
export type OnFile = { readonly kind: 'project' | 'notice' | 'fund' | 'recovery'; readonly id: string };

/** The version or edition that facts are under, by name; absent where nobody decided them yet: then whatever is asked. */
type Standing = { readonly pack?: string };

/** An expense behind a subsidy, with its own terms: it may have been paid before a ruling, and the subsidy granted after. */
export type Bought = Standing & { readonly facts: ExpenseFacts };

/**
 * One question about one subject, with the facts as they were stored. A subsidy may bring the expenses behind it: what they are
 * recognised for is then reckoned anew, and stands in the place of `recognisedFen`.
 */
export type StoredCase = {
  readonly [D in DecisionName]: Standing & {
    readonly id: string;
    readonly name: string;
    /** Absent for an invented case. */
    readonly onFile?: OnFile;
    readonly decision: D;
    readonly facts: FactsOf<D>;
  } & (D extends 'subsidy' ? { readonly expenses?: readonly Bought[] } : object);
}[DecisionName];
