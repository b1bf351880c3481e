import type { Day } from '../../../kernel/day.ts';
import type { Dossier } from '../state.ts';
import type { PlanVersion } from './records.ts';

/** The plan that stands now; undefined before the first was approved. */
export const planInForce = ({ plans = [] }: Pick<Dossier, 'plans'>): PlanVersion | undefined => plans.at(-1);

/**
 * The version a purchase is held against: the one in force on the day its contract was signed, since a change has to be applied for
 * beforehand (measures/16). What was signed before there was a plan is held against the first; without a day, against the newest.
 */
export function planOn(plans: readonly PlanVersion[], signedOn: Day | string | undefined): PlanVersion | undefined {
  if (signedOn === undefined) return plans.at(-1);
  return plans.findLast(({ approvedOn }) => approvedOn <= signedOn) ?? plans[0];
}
