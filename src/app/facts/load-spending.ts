import type { FactGroups } from '../../cases/needs.ts';
import type { Asked } from './asked.ts';
import { findPaper } from './load-evidence.ts';

/** The invoice that the beneficiary of an award names, and whether it is in the books already. */
export async function loadSpending({ tx, state, input }: Asked): Promise<FactGroups['spending']> {
  const firm = 'ground' in state ? state.ground.beneficiary.creditCode : '';
  const paper = await findPaper(tx, firm, input['paperId']);
  const { invoice: readings = [] } = paper === undefined ? {} : await tx.listReadings(paper.digest);
  const claimed = await tx.lockClaimedInvoices([String(input['invoice'])]);
  return { ...(paper && { paper }), readings, isInvoiceElsewhere: claimed.length > 0 };
}
