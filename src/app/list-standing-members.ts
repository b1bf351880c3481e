import type { Side, StandingMember, StandingMembers } from '../contract/policy-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { readInForce } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import { loadHoldings } from './standing/holdings.ts';
import { SIDES, tallyOf } from './standing/standing-of.ts';
import type { Tally } from './standing/tally.ts';

type Named = { readonly says: string; readonly members: readonly StandingMember[] };

/** The sides that are asked for, where each is counted one by one. */
function namedSides(tally: Tally, side: Side | undefined): readonly Named[] {
  const sides = SIDES.filter((each) => side === undefined || each === side).flatMap((each) => tally[each] ?? []);
  return sides.every((each): each is Extract<typeof each, Named> => 'members' in each) ? sides : [];
}

/** Those whom a figure of an obligation counts, by name; without a side, all of them. Refuses what is not counted one by one. */
export async function listStandingMembers(
  ports: Ports,
  { actor, programmeId }: Who,
  id: string,
  side: Side | undefined,
): Promise<Result<StandingMembers>> {
  const may = mayEnter(actor, 'registers');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const [programme, { today }] = await Promise.all([reads.getProgramme(), ports.moment(programmeId)]);
  const { now: policy } = await readInForce(ports, reads, programme, today);
  const obligation = policy.obligations.find((each) => each.id === id);
  const tally = obligation && tallyOf(obligation, await loadHoldings(reads, programme, policy, today));
  const counted = tally === undefined ? [] : namedSides(tally, side);
  if (counted.length === 0) return refuse('not-found', '这个数字没有名单，请从政策条款页进入');
  return ok({ obligation: id, says: counted.map(({ says }) => says).join('、'), members: counted.flatMap(({ members }) => members) });
}
