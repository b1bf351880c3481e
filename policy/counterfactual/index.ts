import type { Verdict } from '../../src/kernel/verdict.ts';
import { answer } from '../index.ts';
import type { Faults } from '../faults.ts';
import type { DecisionName, Policy } from '../policy.ts';
import { benchmarkAwardOuts } from './benchmark-award.ts';
import { changeability, type Changeability } from './changeability.ts';
import { eligibilityOuts } from './eligibility.ts';
import { expenseOuts } from './expense.ts';
import { fundPlanOuts } from './fund-plan.ts';
import { independenceOuts } from './independence.ts';
import { levelOuts } from './level.ts';
import { paymentReadinessOuts } from './payment-readiness.ts';
import { propose } from './propose.ts';
import { providerOuts } from './provider.ts';
import { publicityOuts } from './publicity.ts';
import { rectificationOuts } from './rectification.ts';
import { sizeOuts } from './size.ts';
import { subsidyOuts } from './subsidy.ts';
import { upliftOuts } from './uplift.ts';
import type { FactsOf, Out, Outs, Way } from './way.ts';

export { changed } from './changed.ts';
export { inAll, inAllSays } from './in-all.ts';
export type { FactsOf, Way } from './way.ts';

const OUTS: { readonly [Name in DecisionName]: Outs<Name> } = {
  'enterprise-size': sizeOuts,
  'enterprise-eligibility': eligibilityOuts,
  'provider-eligibility': providerOuts,
  independence: independenceOuts,
  'level-uplift': upliftOuts,
  'digital-level': levelOuts,
  expense: expenseOuts,
  subsidy: subsidyOuts,
  'fund-plan': fundPlanOuts,
  publicity: publicityOuts,
  rectification: rectificationOuts,
  deadline: {},
  'benchmark-award': benchmarkAwardOuts,
  'payment-readiness': paymentReadinessOuts,
};

/**
 * 怎样才行: for every test of the verdict that does not hold, in policy order, what would turn it. `verdict` is the decision's
 * own on these facts. Never names what nobody can change or may not pretend; then `change` is null and `says` is the fact.
 */
export function waysOut<Name extends DecisionName>(policy: Policy, name: Name, facts: FactsOf<Name>, verdict: Verdict): Way[] {
  const outs = OUTS[name] as Readonly<Record<string, Out<FactsOf<Name>>>>;
  const kinds: Readonly<Record<string, Changeability>> = changeability[name];
  return verdict.because.flatMap((reason) => {
    const { test, clause, holds } = reason;
    const [out, kind] = [outs[test], kinds[test]];
    if (holds === true) return [];
    if (!out || !kind) throw new RangeError(`${name} has no way out for ${test}`);
    return [{ test, clause, kind: holds === 'unknown' ? 'unstated' : kind, ...propose(out, policy, facts, verdict, reason) }];
  });
}

/** Decides on a document and says the ways out, or all of its faults at once. Throws on an unknown decision. */
export function answerWaysOut(policy: Policy, name: DecisionName, document: unknown): { verdict: Verdict; ways: Way[] } | Faults {
  const verdict = answer(policy, name, document);
  if ('faults' in verdict) return verdict;
  // What `answer` accepted has the decision's own shape; the schemas change nothing in it.
  return { verdict, ways: waysOut(policy, name, document as FactsOf<typeof name>, verdict) };
}
