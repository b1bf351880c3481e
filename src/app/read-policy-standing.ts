import type { PolicyStanding } from '../contract/policy-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { readInForce } from './in-force.ts';
import type { Ports } from './ports.ts';
import { loadHoldings } from './standing/holdings.ts';
import { standingOf } from './standing/standing-of.ts';

/** How far every obligation of the text is met, in numbers without names: for anyone. */
export async function readPolicyStanding(ports: Ports, programmeId: string): Promise<Result<PolicyStanding>> {
  const reads = ports.store.in(programmeId);
  const [programme, { today }] = await Promise.all([reads.getProgramme(), ports.moment(programmeId)]);
  const { now: policy } = await readInForce(ports, reads, programme, today);
  return ok(standingOf(policy.obligations, await loadHoldings(reads, programme, policy, today)));
}
