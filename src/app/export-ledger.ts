import { accountLabel } from '../kernel/accounts.ts';
import { formatDay } from '../kernel/day.ts';
import { ok, type Result } from '../kernel/result.ts';
import { mimeOf } from './import/uploaded.ts';
import { type LedgerAsked, ledgerSheet } from './ledger-sheet.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

type File = { readonly name: string; readonly mime: string; readonly bytes: Uint8Array };

/** What the entries were picked out by, in words. */
function askedFor({ caseId, firm, account, from, to }: LedgerAsked): string {
  const said = [
    caseId && `案卷 ${caseId}`,
    firm && `统一社会信用代码 ${firm}`,
    account && `科目 ${accountLabel(account)}`,
    from && `从 ${formatDay(from)}`,
    to && `到 ${formatDay(to)}`,
  ].filter((each) => each !== undefined);
  return said.length === 0 ? '全部分录' : said.join('；');
}

/** The entries of the books as a workbook, oldest first, one row a posting. It is not read back: what is booked is changed by an act alone. */
export async function exportLedger(
  { store, moment, writeWorkbook }: Pick<Ports, 'store' | 'moment' | 'writeWorkbook'>,
  { actor, programmeId }: Who,
  asked: LedgerAsked,
): Promise<Result<File>> {
  const may = mayEnter(actor, 'ledger');
  if (!may.ok) return may;
  const { today } = await moment(programmeId);
  const above = ['账簿', `筛选条件：${askedFor(asked)}`, `${actor.name} ${formatDay(today)}导出；账簿只由办理产生，本表改了也不读回`];
  const sheet = ledgerSheet(store.in(programmeId), asked);
  return ok({ name: '账簿.xlsx', mime: mimeOf('.xlsx'), bytes: await writeWorkbook({ sheets: [{ ...sheet, above }] }) });
}
