import type { WorkbookColumn, WorkbookSheet } from '../../documents/workbook.ts';
import { accountLabel } from '../../kernel/accounts.ts';
import { citeClause } from '../../kernel/clause.ts';
import { toWireFen } from '../../kernel/fen.ts';
import type { EntryRecord, Reads } from '../store.ts';

const MOST = 100_000;
const text = (header: string): WorkbookColumn => ({ header, width: 24, kind: 'text' });

/** Every entry of the books, oldest first, one row a posting; what stands under one number adds up to nothing. */
export const ledgerSheet = (entries: readonly EntryRecord[]): WorkbookSheet => ({
  name: '分录',
  columns: [
    ...['编号', '日期', '摘要', '依据', '案卷', '企业', '科目'].map(text),
    { header: '金额（元）', width: 20, kind: 'fen', total: true },
    text('冲销'),
  ],
  rows: entries.flatMap(({ id, on, says, clause, beneficiary, postings, reverses, event }) =>
    postings.map(({ account, fen }) => [
      id,
      on,
      says,
      citeClause(clause),
      event.caseId,
      beneficiary?.firm ?? null,
      accountLabel(account),
      toWireFen(fen),
      reverses ?? null,
    ]),
  ),
});

/** All entries of the programme, oldest first. */
export const listLedger = async (reads: Pick<Reads, 'listEntries'>): Promise<readonly EntryRecord[]> =>
  (await reads.listEntries({ limit: MOST })).entries.toReversed();
