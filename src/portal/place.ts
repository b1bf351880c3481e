import type { Policy } from '../../policy/policy.ts';
import type { Premises } from '../api/premises.ts';
import { readInForce } from '../app/in-force.ts';
import type { Day } from '../kernel/day.ts';

/** Where and when a page is shown: the county's programme, what decides there today, and its day; null where the database could not be asked. */
export type Place = {
  readonly name: string;
  readonly policyTitle: string | null;
  readonly isDemo: boolean;
  readonly isSimulated: boolean;
  readonly today: Day | null;
};
/** The place of a page that could be made. */
export type Here = Place & { readonly policy: Policy; readonly policyTitle: string; readonly today: Day };

/** The programme's name, the policy in force and today's date, as every page shows them. */
export async function placeOf({ ports, programme }: Premises): Promise<Here> {
  const reads = ports.store.in(programme.id);
  const [now, { today }] = await Promise.all([reads.getProgramme(), ports.moment(programme.id)]);
  const { now: policy } = await readInForce(ports, reads, now, today);
  return { name: now.name, policy, policyTitle: policy.title, isDemo: now.demo, isSimulated: now.demo && now.simulatedDay !== null, today };
}

/** The place as it was at the start, for the page that says the system is broken. */
export const placeInTrouble = ({ programme: { name, demo } }: Premises): Place => ({
  name,
  policyTitle: null,
  isDemo: demo,
  isSimulated: false,
  today: null,
});
