import { CATEGORY_WORDS } from '../../../cases/project/plan/words.ts';
import { PROJECT_STAGE_WORDS } from '../../../cases/project/stages.ts';
import type { FirmLine, FundLedgerView } from '../../../contract/fund-ledger-views.ts';
import type { Workbook, WorkbookCell, WorkbookColumn, WorkbookFormula, WorkbookSheet } from '../../../documents/workbook.ts';
import { USE_HOLDINGS } from '../../../kernel/accounts.ts';
import { FUND_SOURCE_WORDS } from '../../../kernel/fund-source.ts';
import { FUND_USE_WORDS } from '../../../kernel/fund-use.ts';
import { checkSheet } from './check-sheet.ts';
import { BOOK, SHEETS } from './words.ts';

const text = (header: string, width: number): WorkbookColumn => ({ header, width, kind: 'text' });
const money = (header: string): WorkbookColumn => ({ header, width: 20, kind: 'fen', total: true });
const add = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);

/** What stands in the last column: the holdings of the line together, reckoned by the spreadsheet. */
const heldFormula = (line: number, fen: readonly number[]): WorkbookFormula => ({ formula: `SUM(C${line}:G${line})`, fen: add(fen) });

const usesSheet = ({ uses }: FundLedgerView): WorkbookSheet => ({
  name: SHEETS.uses,
  columns: [
    text(BOOK.source, 24),
    text(BOOK.use, 20),
    ...USE_HOLDINGS.map((holding) => money(BOOK.holdings[holding])),
    money(SHEETS.together),
  ],
  rows: uses.map(({ source, use, fen }, index) => {
    const held = USE_HOLDINGS.map((each) => fen[each]);
    return [FUND_SOURCE_WORDS[source], FUND_USE_WORDS[use], ...held, heldFormula(index + 2, held)];
  }),
});

/** A source's money in all its uses, by its name in the sheet of uses. */
function sourcesSheet({ sources, uses }: FundLedgerView): WorkbookSheet {
  const last = uses.length + 1;
  const inUses = (line: number, source: string): WorkbookFormula => ({
    formula: `SUMIF('${SHEETS.uses}'!A2:A${last},A${line},'${SHEETS.uses}'!H2:H${last})`,
    fen: add(uses.filter((each) => each.source === source).flatMap(({ fen }) => USE_HOLDINGS.map((holding) => fen[holding]))),
  });
  return {
    name: SHEETS.sources,
    columns: [text(BOOK.source, 24), money(BOOK.granted), money(BOOK.unallocated), money(SHEETS.inUses)],
    rows: sources.map(({ source, grantedFen, unallocatedFen }, index): WorkbookCell[] => [
      FUND_SOURCE_WORDS[source],
      grantedFen,
      unallocatedFen,
      inUses(index + 2, source),
    ]),
  };
}

const firmsSheet = ({ firms }: FundLedgerView): WorkbookSheet => ({
  name: SHEETS.firms,
  columns: [
    text(BOOK.firm, 30),
    text(BOOK.code, 22),
    text(BOOK.stage, 14),
    text(BOOK.source, 24),
    money(BOOK.invested),
    money(BOOK.recognised),
    money(BOOK.holdings.committed),
    money(BOOK.holdings.obligated),
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
    firm.obligatedFen,
    firm.paidFen,
    firm.recoveredFen,
  ]),
});

type Share = { readonly firm: FirmLine; readonly category: string; readonly fen: number };
/** What was paid to each firm by kind of expense; where no kind is recognised, under a line of its own, so that nothing is lost. */
function sharesOf({ firms }: FundLedgerView): readonly Share[] {
  return firms.flatMap((firm): Share[] => {
    if (firm.categories.length > 0) return firm.categories.map(({ category, fen }) => ({ firm, category: CATEGORY_WORDS[category], fen }));
    return firm.paidFen === 0 ? [] : [{ firm, category: SHEETS.noKind, fen: firm.paidFen }];
  });
}

const sharesSheet = (shares: readonly Share[]): WorkbookSheet => ({
  name: SHEETS.shares,
  columns: [text(BOOK.firm, 30), text(BOOK.code, 22), text(SHEETS.category, 18), money(BOOK.holdings.paid)],
  rows: shares.map(({ firm, category, fen }) => [firm.name, firm.creditCode, category, fen]),
});

function categoriesSheet(shares: readonly Share[]): WorkbookSheet {
  const last = shares.length + 1;
  return {
    name: SHEETS.categories,
    columns: [text(SHEETS.category, 24), money(BOOK.holdings.paid)],
    rows: [...new Set(shares.map(({ category }) => category))].map((category, index): WorkbookCell[] => [
      category,
      {
        formula: `SUMIF('${SHEETS.shares}'!C2:C${last},A${index + 2},'${SHEETS.shares}'!D2:D${last})`,
        fen: add(shares.filter((share) => share.category === category).map(({ fen }) => fen)),
      },
    ]),
  };
}

/**
 * 资金总账 as the page shows it: by source, use, firm and kind of expense, and a sheet on which these are held against each other by
 * formulas. `isWhole`: no use was picked out, so that a source's money can be found in its uses. `filter`: what was picked out, line by
 * line, on a sheet of its own, because the formulas count the rows of the others from the top.
 */
export function bookWorkbook(view: FundLedgerView, isWhole: boolean, filter: readonly string[]): Workbook {
  const shares = sharesOf(view);
  const lists = [sourcesSheet(view), usesSheet(view), firmsSheet(view), categoriesSheet(shares), sharesSheet(shares)];
  const asked: WorkbookSheet = { name: BOOK.filters, columns: [text(BOOK.filters, 60)], rows: filter.map((line) => [line]) };
  return { sheets: [...lists, checkSheet(view, shares.length, isWhole), asked] };
}
