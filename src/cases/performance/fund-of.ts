import type { Fund } from '../fund/state.ts';
import type { OfFund } from './records.ts';

/** What goals keep of the budget notice they are for; undefined before it is booked. */
export function findFundOf(caseId: string, fund: Fund): OfFund | undefined {
  if (fund.stage === 'none') return undefined;
  const { docNo, source, fen, receivedOn, goalsDueOn: dueOn } = fund.notice;
  return { caseId, docNo, source, fen, receivedOn, dueOn };
}
