import { byCategory } from '../cases/fund/by-category.ts';
import type { KnownCase } from '../cases/named-projects.ts';
import { recognisedFenOf } from '../cases/project/expenses.ts';
import { PILOT_STAGES } from '../cases/project/stages.ts';
import type { FirmLine } from '../contract/fund-ledger-views.ts';
import { type Holding, holdingOf, sourceOf } from '../kernel/accounts.ts';
import { sumFen, toWireFen } from '../kernel/fen.ts';
import { listProjectsAt } from './list-projects-at.ts';
import type { PostingSum, Reads } from './store.ts';

const MOST = 10_000;
/** Also those that were disqualified: money may have been bound to them in the period. */
const STAGES = [...PILOT_STAGES, 'disqualified'] as const;
export type Filed = KnownCase;

/** Every project that may have been promised or paid something. */
export const listFiled = (reads: Reads): Promise<readonly Filed[]> => listProjectsAt(reads, STAGES, MOST);

/** What entries for this case brought to a holding, of any use. */
const ofCase = (sums: readonly PostingSum[], caseId: string, holding: Holding): number =>
  toWireFen(sumFen(sums.filter((each) => each.caseId === caseId && holdingOf(each.account) === holding).map(({ fen }) => fen)));

/** One firm's line of the books; undefined where it was neither promised nor paid anything. */
export function firmLine({ caseId, state }: Filed, sums: readonly PostingSum[]): FirmLine | undefined {
  const own = sums.find((each) => each.caseId === caseId);
  if (own === undefined && !('award' in state)) return undefined;
  const { application, expenses, stage } = state;
  const paidFen = ofCase(sums, caseId, 'paid');
  return {
    caseId,
    name: application.name,
    creditCode: application.creditCode,
    stage,
    source: own === undefined ? 'region' : sourceOf(own.account),
    investedFen: expenses.reduce((sum, { facts }) => sum + (facts.payment?.amountFen ?? 0), 0),
    recognisedFen: recognisedFenOf(expenses),
    committedFen: ofCase(sums, caseId, 'committed'),
    obligatedFen: ofCase(sums, caseId, 'obligated'),
    paidFen,
    recoveredFen: ofCase(sums, caseId, 'recovered'),
    categories: byCategory(paidFen, expenses),
  };
}
