import type { z } from 'zod';
import type { Verdict } from '../src/kernel/verdict.ts';
import { collectFaults, type Faults } from './faults.ts';
import { type Library, libraryOf } from './edition/library.ts';
import { pengyang2026 } from './pengyang-2026/index.ts';
import type { DecisionName, Policy } from './policy.ts';

export type { Fault, Faults } from './faults.ts';
export type { Library } from './edition/library.ts';
export type * from './policy.ts';

/** Every issued version. A new county or an amendment is a new folder and one entry here; what has been in force never changes. */
export const policies: readonly Policy[] = [pengyang2026];
/** The versions, their editions, and which is in force on a day. */
export const library: Library = libraryOf(policies);

/** The version or edition of that name, or undefined. */
export const findPolicy = library.find;
/** The version or edition of that name. Throws on a name that no version carries. */
export const getPolicy = library.get;
/** Of the line that a version stands in, the one in force on a day. */
export const findPolicyOn = library.findOn;

/** Whether the text names a decision that the policy answers. */
export const isDecisionName = (policy: Policy, name: string): name is DecisionName => Object.hasOwn(policy.decisions, name);

/** A decision whose facts are not yet known to fit: only `answer` may hand a document to it. */
type Undetermined = { readonly facts: z.ZodType; readonly decide: (facts: unknown) => Verdict };

/** Validates a document and decides on it: a verdict, or all of the document's faults at once. Throws on an unknown decision. */
export function answer(policy: Policy, name: string, document: unknown): Verdict | Faults {
  if (!isDecisionName(policy, name)) throw new RangeError(`no such decision: ${name}`);
  const { facts, decide }: Undetermined = policy.decisions[name] as Undetermined;
  const read = facts.safeParse(document);
  return read.success ? decide(read.data) : collectFaults(read.error);
}
