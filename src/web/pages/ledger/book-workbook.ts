import { PROJECT_STAGE_WORDS } from '../../../cases/project/stages.ts';
import type { FundLedgerView } from '../../../contract/fund-ledger-views.ts';
import type { Workbook, WorkbookColumn, WorkbookSheet } from '../../../documents/workbook.ts';
import { FUND_SOURCE_WORDS } from '../../../kernel/fund-source.ts';
import { FUND_USE_WORDS } from '../../../kernel/fund-use.ts';
import { USE_HOLDINGS } from '../../../kernel/accounts.ts';
import { BOOK, SHEETS } from './words.ts';

const text = (header: string, width: number): WorkbookColumn => ({ header, width, kind: 'text' });
const money = (header: string): WorkbookColumn => ({ header, width: 20, kind: 'fen', total: true });

const usesSheet = ({ uses }: FundLedgerView): WorkbookSheet => ({
  name: SHEETS.uses,
  columns: [text(BOOK.source, 24), text(BOOK.use, 20), ...USE_HOLDINGS.map((holding) => money(BOOK.holdings[holding]))],
  rows: uses.map(({ source, use, fen }) => [FUND_SOURCE_WORDS[source], FUND_USE_WORDS[use], ...USE_HOLDINGS.map((each) => fen[each])]),
});

const firmsSheet = ({ firms }: FundLedgerView): WorkbookSheet => ({
  name: SHEETS.firms,
  columns: [
    text(BOOK.firm, 30),
    text(BOOK.code, 22),
    text(BOOK.stage, 14),
    text(BOOK.source, 24),
    money(BOOK.invested),
    money(BOOK.recognised),
    money(BOOK.committed),
    money(BOOK.holdings.paid),
    money(BOOK.holdings.recovered),
  ],
  rows: firms.map((firm) => [
    firm.name,
    firm.creditCode,
    PROJECT_STAGE_WORDS[firm.stage],
    FUND_SOURCE_WORDS[firm.source],
    firm.investedFen,
    firm.recognisedFen,
    firm.committedFen,
    firm.paidFen,
    firm.recoveredFen,
  ]),
});

/** The sum of a column of another sheet's rows, as a spreadsheet reckons it. */
const sumOn = (sheet: string, letter: string, rows: number): string => `SUM('${sheet}'!${letter}2:${letter}${rows + 1})`;

/** What two sheets say of the same money, reckoned anew by the spreadsheet itself: the difference must be nothing. */
function checkSheet({ uses, firms }: FundLedgerView): WorkbookSheet {
  const ofFirms = uses.filter(({ use }) => use === 'transformation');
  const lines = [
    {
      what: BOOK.holdings.committed,
      letters: ['D', 'G'],
      byUse: ofFirms.map(({ fen }) => fen.committed),
      byFirm: firms.map((each) => each.committedFen),
    },
    { what: BOOK.holdings.paid, letters: ['F', 'H'], byUse: ofFirms.map(({ fen }) => fen.paid), byFirm: firms.map((each) => each.paidFen) },
  ] as const;
  const add = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);
  return {
    name: SHEETS.check,
    columns: [
      text(SHEETS.what, 26),
      ...[SHEETS.byUse, SHEETS.byFirm, SHEETS.difference].map((header) => ({ header, width: 20, kind: 'fen' as const })),
    ],
    rows: lines.map(({ what, letters: [ofUses, ofFirm], byUse, byFirm }, index) => [
      what,
      { formula: sumOn(SHEETS.uses, ofUses, uses.length), fen: add(byUse) },
      { formula: sumOn(SHEETS.firms, ofFirm, firms.length), fen: add(byFirm) },
      { formula: `B${index + 2}-C${index + 2}`, fen: add(byUse) - add(byFirm) },
    ]),
  };
}

/** 资金总账 as the page shows it, with a sheet on which its parts are held against each other by formulas. */
export const bookWorkbook = (view: FundLedgerView): Workbook => ({ sheets: [usesSheet(view), firmsSheet(view), checkSheet(view)] });
