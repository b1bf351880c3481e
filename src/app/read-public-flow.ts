import type { Drawn } from '../contract/figure-views.ts';
import { drawMoneyFlow, flowsOf, paidIn, withoutNames } from './figures/money-flow.ts';
import { firmLine, listFiled } from './firm-lines.ts';
import type { Ports } from './ports.ts';

/** Where the subsidies went by source, use and kind of expense, for anyone; firms all as one. Null while nothing was paid. */
export async function readPublicFlow({ store }: Ports, programmeId: string): Promise<Drawn | null> {
  const reads = store.in(programmeId);
  const [sums, filed] = await Promise.all([reads.sumPostings({}), listFiled(reads)]);
  const firms = filed.flatMap((each) => firmLine(each, sums) ?? []);
  return drawMoneyFlow(flowsOf(...withoutNames(paidIn(sums, firms), firms)));
}
