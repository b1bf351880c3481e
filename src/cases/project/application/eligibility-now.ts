import type { Policy } from '../../../../policy/policy.ts';
import type { Application } from '../records.ts';

/** The answer about an application, with the facts it was given on. */
export type Eligibility = Pick<Application, 'facts' | 'verdict'>;

/** What the terms in force say of an application: after a ruling, or under another version, it is asked anew (measures/18). */
export const eligibilityNow = ({ facts, verdict }: Eligibility, policy: Policy): Eligibility['verdict'] =>
  verdict.pack === policy.name ? verdict : policy.decisions['enterprise-eligibility'].decide(facts);

/** For the record: the new answer, where another edition gave the one on file. */
export function answeredAnew({ facts, verdict }: Eligibility, policy: Policy): { readonly anew?: Eligibility } {
  const now = eligibilityNow({ facts, verdict }, policy);
  return now.pack === verdict.pack ? {} : { anew: { facts, verdict: now } };
}
