import type { Verdict } from '../src/kernel/verdict.ts';
import type { DecisionName, Policy } from './policy.ts';

export type * from './policy.ts';

export type Fault = { readonly path: string; readonly message: string };
export type Faults = { readonly faults: readonly Fault[] };

const POLICIES: readonly Policy[] = [];

/** The policy pack of that name, or undefined. */
export const findPolicy = (name: string): Policy | undefined => POLICIES.find((policy) => policy.name === name);

/** The policy pack of that name. Throws on a name that no pack carries. */
export function getPolicy(name: string): Policy {
  const policy = findPolicy(name);
  if (!policy) throw new RangeError(`no such policy pack: ${name}`);
  return policy;
}

/** Whether the text names a decision that the policy answers. */
export const isDecisionName = (policy: Policy, name: string): name is DecisionName => Object.hasOwn(policy.decisions, name);

/** Validates a document and decides on it: a verdict, or all of the document's faults at once. Throws on an unknown decision. */
export function answer(policy: Policy, name: string, document: unknown): Verdict | Faults {
  if (!isDecisionName(policy, name)) throw new RangeError(`no such decision: ${name}`);
  const { facts, decide } = policy.decisions[name];
  const read = facts.safeParse(document);
  if (!read.success) return { faults: read.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })) };
  return (decide as (facts: unknown) => Verdict)(read.data);
}
