import type { FundRow } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { fundNoticeOf, listBooked } from './facts/load-fund-notice.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

/** Every complete fund notice on the register, and the case by which it was booked and how it is to be used, if it was. */
export async function listFunds({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly FundRow[]>> {
  const may = mayEnter(actor, 'funds');
  if (!may.ok) return may;
  const reads = store.in(programmeId);
  const [records, booked] = await Promise.all([reads.listRegister('fund-notices'), listBooked(reads)]);
  return ok(
    records.flatMap((record) => {
      const notice = fundNoticeOf(record);
      if (!notice) return [];
      const found = booked.find(({ source, docNo }) => source === notice.source && docNo === notice.docNo);
      const { stage = 'none', proposal, allocation } = found?.fund ?? {};
      const uses = (proposal ?? allocation)?.uses ?? [];
      return [{ registerRowId: record.id, caseId: found?.caseId ?? null, stage, uses, ...notice }];
    }),
  );
}
