import type { Drawn } from '../contract/figure-views.ts';
import { drawMoneyFlow, flowsOf, paidIn, withoutNames } from './figures/money-flow.ts';
import { firmLine, listFiled } from './firm-lines.ts';
import { listOutlayPayees } from './list-outlays.ts';
import type { Ports } from './ports.ts';

/** Where the money went by source, use and kind of expense, for anyone; firms all as one, and the others too. Null while nothing was paid. */
export async function readPublicFlow({ store }: Ports, programmeId: string): Promise<Drawn | null> {
  const reads = store.in(programmeId);
  const [sums, filed, others] = await Promise.all([reads.sumPostings({}), listFiled(reads), listOutlayPayees(reads)]);
  const firms = filed.flatMap((each) => firmLine(each, sums) ?? []);
  return drawMoneyFlow(flowsOf(...withoutNames(paidIn(sums, [...firms, ...others]), firms)));
}
