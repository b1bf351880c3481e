import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { reckon } from '../../../../test/reckon-sheets.ts';
import type { FirmLine, FundLedgerView } from '../../../contract/fund-ledger-views.ts';
import { writeWorkbook } from '../../../files/write-workbook.ts';
import { FUND_SOURCES } from '../../../kernel/fund-source.ts';
import { bookWorkbook } from './book-workbook.ts';
import { SHEETS } from './words.ts';

const fen = fc.integer({ min: 0, max: 40_000_000_00 });
const firmShape = fc.record({
  source: fc.constantFrom(...FUND_SOURCES),
  committedFen: fen,
  obligatedFen: fen,
  paidFen: fen,
  recoveredFen: fen,
  share: fc.integer({ min: 0, max: 100 }),
  isKindless: fc.boolean(),
});

/** Books that balance: whatever firms hold stands in the uses, and whatever stands in the uses was granted. */
const books = fc
  .record({
    firms: fc.array(firmShape, { maxLength: 8 }),
    allocatedFen: fen,
    unallocatedFen: fen,
    trainingFen: fen,
  })
  .map(({ firms, allocatedFen, unallocatedFen, trainingFen }): FundLedgerView => {
    const lines = firms.map(({ share, isKindless, ...amounts }, index): FirmLine => {
      const cloud = Math.floor((amounts.paidFen * share) / 100);
      return {
        caseId: `p${index}`,
        name: `样例${index}`,
        creditCode: `${index}`,
        stage: 'paid',
        investedFen: amounts.paidFen * 3,
        recognisedFen: amounts.paidFen * 2,
        ...amounts,
        categories:
          isKindless || amounts.paidFen === 0
            ? []
            : [
                { category: 'software', fen: amounts.paidFen - cloud },
                { category: 'cloud-service', fen: cloud },
              ],
      };
    });
    const uses = FUND_SOURCES.flatMap((source) => {
      const of = (key: 'committedFen' | 'obligatedFen' | 'paidFen' | 'recoveredFen'): number =>
        lines.filter((line) => line.source === source).reduce((sum, line) => sum + line[key], 0);
      const none = { allocated: 0, committed: 0, obligated: 0, paid: 0, recovered: 0 };
      return [
        {
          source,
          use: 'transformation' as const,
          fen: {
            allocated: allocatedFen,
            committed: of('committedFen'),
            obligated: of('obligatedFen'),
            paid: of('paidFen'),
            recovered: of('recoveredFen'),
          },
        },
        { source, use: 'training' as const, fen: { ...none, paid: trainingFen } },
      ];
    });
    const granted = (source: string): number =>
      uses
        .filter((each) => each.source === source)
        .reduce((sum, each) => sum + Object.values(each.fen).reduce((a, b) => a + b, 0), unallocatedFen);
    return {
      sources: FUND_SOURCES.map((source) => ({ source, grantedFen: granted(source), unallocatedFen })),
      uses,
      firms: lines,
      flow: null,
      forecast: { availableFen: 0, lines: [], runsOutOn: null, leftFen: 0, unknown: 0 },
    };
  });

const sheetsOf = async (view: FundLedgerView, isWhole = true) =>
  (await readXlsx(await writeWorkbook(bookWorkbook(view, isWhole, [])))).sheets;

describe('the book as a spreadsheet', () => {
  it('comes, reckoned anew from its own formulas, to the figures of the books, and its last line to nothing', async () => {
    await fc.assert(
      fc.asyncProperty(books, async (view) => {
        const sheets = await sheetsOf(view);
        const reckoned = reckon(sheets);
        for (const { sheet, at, formula, kept } of reckoned.formulas)
          expect(reckoned.valueAt(sheet, at), `${sheet}!${at} ${formula}`).toBeCloseTo(kept, 2);
        const check = sheets.find(({ name }) => name === SHEETS.check);
        expect(reckoned.valueAt(SHEETS.check, `D${check?.rows.length ?? 0}`)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('shows a difference where the parts do not agree', async () => {
    const [view] = fc.sample(
      books.filter(({ firms }) => firms.length > 0),
      { numRuns: 1, seed: 7 },
    );
    if (view === undefined) throw new Error('a sample was asked for');
    const [first, ...others] = view.firms;
    if (first === undefined) throw new Error('the sample has a firm');
    const wrong = { ...view, firms: [{ ...first, committedFen: first.committedFen + 1 }, ...others] };
    const sheets = await sheetsOf(wrong);
    const rows = sheets.find(({ name }) => name === SHEETS.check)?.rows.length ?? 0;
    expect(reckon(sheets).valueAt(SHEETS.check, `D${rows}`)).toBe(0.01);
  });

  it('leaves out what cannot be found again once a use was picked out', async () => {
    const [view] = fc.sample(books, { numRuns: 1, seed: 1 });
    if (view === undefined) throw new Error('a sample was asked for');
    const [whole, part] = await Promise.all([sheetsOf(view), sheetsOf(view, false)]);
    const lines = (sheets: typeof whole): number => sheets.find(({ name }) => name === SHEETS.check)?.rows.length ?? 0;
    expect(lines(whole) - lines(part)).toBe(FUND_SOURCES.length);
  });
});
