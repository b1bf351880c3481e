import type { LedgerEntry } from '../contract/views.ts';
import type { SheetInRows, WorkbookColumn, WorkbookRow } from '../documents/workbook.ts';
import { citeClause } from '../kernel/clause.ts';
import type { LedgerQuery } from './read-ledger.ts';
import type { EntryRecord, Reads } from './store.ts';
import { ledgerEntryOf } from './views/ledger-view.ts';

/** So many entries are held at once. */
const AT_ONCE = 500;
const text = (header: string, width: number): WorkbookColumn => ({ header, width, kind: 'text' });
/** For whoever looks it up elsewhere. */
const number = (header: string): WorkbookColumn => ({ header, width: 16, kind: 'text', technical: true });

const COLUMNS: readonly WorkbookColumn[] = [
  { header: '日期', width: 12, kind: 'day' },
  text('摘要', 44),
  text('科目', 28),
  { header: '金额（元）', width: 18, kind: 'fen', total: true },
  text('统一社会信用代码', 22),
  text('依据', 18),
  number('指令编号'),
  number('案卷'),
  number('分录编号'),
  number('冲销'),
];

/** One row a posting; what stands under one number adds up to nothing. */
const rowsOf = ({ id, on, clause, beneficiary, event, reverses }: EntryRecord, { says, instructionId, postings }: LedgerEntry) =>
  postings.map(({ label, fen }) => [
    on,
    says,
    label,
    fen,
    beneficiary?.firm ?? null,
    citeClause(clause),
    instructionId,
    event.caseId,
    id,
    reverses ?? null,
  ]);

type Books = Pick<Reads, 'listEntries' | 'listOccasions'>;
export type LedgerAsked = Omit<LedgerQuery, 'after'>;

async function* ledgerRows(reads: Books, asked: LedgerAsked): AsyncGenerator<WorkbookRow> {
  let after: string | undefined;
  do {
    const { entries } = await reads.listEntries({ ...asked, after, oldestFirst: true, limit: AT_ONCE });
    const say = ledgerEntryOf(await reads.listOccasions(entries.map(({ id }) => id)));
    for (const entry of entries) yield* rowsOf(entry, say(entry));
    after = entries.length < AT_ONCE ? undefined : entries.at(-1)?.id;
  } while (after !== undefined);
}

/** The entries of the books that are asked for, oldest first, read while they are written down: nobody holds them all. */
export const ledgerSheet = (reads: Books, asked: LedgerAsked = {}) =>
  ({ name: '分录', columns: COLUMNS, rows: ledgerRows(reads, asked) }) satisfies SheetInRows;
