import type { Policy, PublicityFacts, PublicityValue } from '../../../policy/policy.ts';
import type { Day } from '../../kernel/day.ts';
import type { Verdict } from '../../kernel/verdict.ts';
import type { Objection } from './acts.ts';
import type { PublishedNotice } from './state.ts';

const factOf = ({ raisedOn, settledOn, upheld }: Objection): NonNullable<PublicityFacts['objections']>[number] => ({
  raisedOn,
  ...(settledOn !== undefined && { settledOn }),
  ...(upheld !== undefined && { upheld }),
});

/** The notice as of a day for one item: objections aimed at it or at the whole list. Without an item: all objections. */
export function publicityFactsOf({ startsOn, objections }: PublishedNotice, asOf: Day, caseId?: string): PublicityFacts {
  const aimed = objections.filter((each) => caseId === undefined || each.caseId === undefined || each.caseId === caseId);
  return { startsOn, asOf, objections: aimed.map(factOf) };
}

/** Whether the notice has run its days undisputed (measures/11), for one item or as a whole. */
export const publicityOf = (policy: Policy, notice: PublishedNotice, asOf: Day, caseId?: string): Verdict<PublicityValue> =>
  policy.decisions.publicity.decide(publicityFactsOf(notice, asOf, caseId));
