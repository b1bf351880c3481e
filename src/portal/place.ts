import type { Premises } from '../api/premises.ts';
import type { Day } from '../kernel/day.ts';

/** Where and when a page is shown: the county's programme and its day, null where the database could not be asked. */
export type Place = {
  readonly name: string;
  readonly policyTitle: string;
  readonly isDemo: boolean;
  readonly isSimulated: boolean;
  readonly today: Day | null;
};

/** The programme's name, policy and today's date, as every page shows them. */
export async function placeOf({ ports, programme }: Premises): Promise<Place> {
  const [now, { today }] = await Promise.all([ports.store.in(programme.id).getProgramme(), ports.moment(programme.id)]);
  return {
    name: now.name,
    policyTitle: ports.getPolicy(now.pack).title,
    isDemo: now.demo,
    isSimulated: now.demo && now.simulatedDay !== null,
    today,
  };
}

/** The place as it was at the start, for the page that says the system is broken. */
export const placeInTrouble = ({ ports, programme }: Premises): Place => ({
  name: programme.name,
  policyTitle: ports.getPolicy(programme.pack).title,
  isDemo: programme.demo,
  isSimulated: false,
  today: null,
});
