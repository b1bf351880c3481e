import type { EnterpriseEligibilityFacts } from '../../policy/policy.ts';
import { isInBadFaith } from '../cases/recovery/bad-faith.ts';
import type { Recovery } from '../cases/recovery/state.ts';
import type { Day } from '../kernel/day.ts';
import type { CaseReads } from './store.ts';

/** Whether the firm of this credit code stands on the county's list of bad faith on a day. */
export type BadFaith = (creditCode: string, day: Day) => boolean;

/** The list as far as it names these firms, from every programme of the database: a new round does not wash anyone clean (measures/17). */
export async function readBadFaith(reads: Pick<CaseReads, 'listRecoveriesFrom'>, firms: readonly string[]): Promise<BadFaith> {
  const recoveries = (await reads.listRecoveriesFrom(firms)).map(({ state }) => state as Recovery);
  return (creditCode, day) =>
    recoveries.some((state) => state.stage !== 'none' && state.target.creditCode === creditCode && isInBadFaith(state, day));
}

/** An application's facts with what that list says: named there on its day, a firm has no good credit (measures/8), whatever it writes. */
export const withBadFaith = (facts: EnterpriseEligibilityFacts, creditCode: string, badFaith: BadFaith): EnterpriseEligibilityFacts =>
  facts.applicationDate !== undefined && badFaith(creditCode, facts.applicationDate as Day) ? { ...facts, goodCredit: false } : facts;
