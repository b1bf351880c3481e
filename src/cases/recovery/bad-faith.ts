import type { Day } from '../../kernel/day.ts';
import type { EnforcedRecovery, Recovery } from './state.ts';

/** From when to when the decision names the firm on the county's list of bad faith (measures/17), both days included. */
export function findListing(state: Recovery): { readonly from: Day; readonly until: Day } | undefined {
  const { on: from, badFaithUntil: until } = 'decision' in state ? (state satisfies EnforcedRecovery).decision : {};
  return from === undefined || until === undefined ? undefined : { from, until };
}

/** Whether the firm stands on that list on a day. */
export function isInBadFaith(state: Recovery, day: Day): boolean {
  const listing = findListing(state);
  return listing !== undefined && listing.from <= day && day <= listing.until;
}
