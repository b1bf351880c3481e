import type { Side, StandingMembers } from '../contract/policy-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { readInForce } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import { loadHoldings } from './standing/holdings.ts';
import { tallyOf } from './standing/standing-of.ts';

/** Those whom a figure of an obligation counts, by name. Refuses an obligation or a side that is not counted one by one. */
export async function listStandingMembers(
  ports: Ports,
  { actor, programmeId }: Who,
  id: string,
  side: Side,
): Promise<Result<StandingMembers>> {
  const may = mayEnter(actor, 'registers');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const [programme, { today }] = await Promise.all([reads.getProgramme(), ports.moment(programmeId)]);
  const { now: policy } = await readInForce(ports, reads, programme, today);
  const obligation = policy.obligations.find((each) => each.id === id);
  const counted = obligation && tallyOf(obligation, await loadHoldings(reads, programme, policy, today))?.[side];
  if (counted === undefined || !('members' in counted)) return refuse('not-found', '这个数字没有名单，请从政策条款页进入');
  return ok({ obligation: id, says: counted.says, members: counted.members });
}
