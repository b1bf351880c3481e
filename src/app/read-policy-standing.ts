import type { PolicyStanding } from '../contract/policy-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';
import { loadHoldings } from './standing/holdings.ts';
import { standingOf } from './standing/standing-of.ts';

/** How far every obligation of the text is met, in numbers without names: for anyone. */
export async function readPolicyStanding({ store, moment, getPolicy }: Ports, programmeId: string): Promise<Result<PolicyStanding>> {
  const reads = store.in(programmeId);
  const [programme, { today }] = await Promise.all([reads.getProgramme(), moment(programmeId)]);
  const policy = getPolicy(programme.pack);
  return ok(standingOf(policy.obligations, await loadHoldings(reads, programme, policy, today)));
}
