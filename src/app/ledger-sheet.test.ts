import { describe, expect, it } from 'vitest';
import { wholeSheet } from '../documents/workbook.ts';
import { asDay } from '../kernel/day.ts';
import { ledgerSheet } from './ledger-sheet.ts';
import type { EntryOccasion, EntryRecord } from './store.ts';

const ENTRIES = 2_500;
const entry = (number: number): EntryRecord => ({
  id: `entry-${number}`,
  on: asDay('2026-08-01'),
  says: '样例',
  clause: 'measures/7.1',
  beneficiary: null,
  postings: [
    { account: 'region/allocated', fen: -BigInt(number) },
    { account: 'region/committed', fen: BigInt(number) },
  ],
  event: { caseId: 'case', version: 1 },
});
const books = Array.from({ length: ENTRIES }, (_, index) => entry(index + 1));
const occasion: EntryOccasion = { kind: 'fund', name: '样例', instructionId: null, batch: null };

/** Books that can be read from their beginning only. */
const reads: Parameters<typeof ledgerSheet>[0] = {
  listEntries: async ({ after, limit, oldestFirst }) => {
    if (!oldestFirst) throw new Error('asked from the end');
    const start = after === undefined ? 0 : books.findIndex(({ id }) => id === after) + 1;
    return { entries: books.slice(start, start + limit), total: ENTRIES };
  },
  listOccasions: async (ids) => new Map(ids.map((id) => [id, occasion])),
};

describe('the sheet of the books', () => {
  it('has every posting of every entry once, oldest first, however many there are', async () => {
    const { columns, rows } = await wholeSheet(ledgerSheet(reads));
    const [id, fen] = ['分录编号', '金额（元）'].map((head) => columns.findIndex(({ header }) => header === head));
    expect(rows.map((row) => [row[id ?? -1], row[fen ?? -1]])).toEqual(
      books.flatMap((each) => each.postings.map((posting) => [each.id, Number(posting.fen)])),
    );
  });
});
