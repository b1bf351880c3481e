import { describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import type { FirmLine, FundLedgerView } from '../../../contract/fund-ledger-views.ts';
import { asDay } from '../../../kernel/day.ts';
import { writeWorkbook } from '../../../files/write-workbook.ts';
import { bookWorkbook } from './book-workbook.ts';

const firm = (no: number, paidFen: number): FirmLine => ({
  caseId: `p${no}`,
  name: `样例${no}`,
  creditCode: `${no}`,
  stage: 'paid',
  source: 'region',
  investedFen: paidFen * 3,
  recognisedFen: paidFen * 2,
  committedFen: 0,
  paidFen,
  recoveredFen: 0,
  categories: [
    { category: 'software', fen: paidFen - 1 },
    { category: 'cloud-service', fen: 1 },
  ],
});
const firms = Array.from({ length: 15 }, (_, index) => firm(index, 1000 + index));
const paid = firms.reduce((sum, { paidFen }) => sum + paidFen, 0);
const view: FundLedgerView = {
  sources: [{ source: 'region', grantedFen: 100_000, unallocatedFen: 0 }],
  uses: [{ source: 'region', use: 'transformation', fen: { allocated: 100_000 - paid, committed: 0, obligated: 0, paid, recovered: 0 } }],
  firms,
  flow: null,
  forecast: { availableFen: 0, lines: [], runsOutOn: asDay('2026-12-31'), leftFen: 0, unknown: 0 },
};

describe('the book as a spreadsheet', () => {
  it('holds its sheets against each other by formulas, and they agree', () => {
    const [, , check] = bookWorkbook(view).sheets;
    const rows = check?.rows ?? [];
    expect(rows.map(([, , , difference]) => difference)).toEqual([
      { formula: 'B2-C2', fen: 0 },
      { formula: 'B3-C3', fen: 0 },
    ]);
    expect(rows[1]?.[1]).toEqual({ formula: `SUM('用途'!F2:F2)`, fen: paid });
    expect(rows[1]?.[2]).toEqual({ formula: `SUM('企业'!H2:H16)`, fen: paid });
  });

  it('keeps the formulas in the file, with what they come to', async () => {
    const { sheets } = await readXlsx(await writeWorkbook(bookWorkbook(view)));
    const cell = sheets[2]?.cells?.get('2,1');
    expect(cell).toMatchObject({ formula: `SUM('用途'!F2:F2)` });
  });
});
