import type { FundLedgerView } from '../../../contract/fund-ledger-views.ts';
import type { WorkbookFormula, WorkbookSheet } from '../../../documents/workbook.ts';
import { USE_HOLDINGS, type UseHolding } from '../../../kernel/accounts.ts';
import { FUND_SOURCE_WORDS } from '../../../kernel/fund-source.ts';
import { FUND_USE_WORDS } from '../../../kernel/fund-use.ts';
import { SHEETS } from './words.ts';

type Line = { readonly what: string; readonly one: WorkbookFormula; readonly other: WorkbookFormula };

const add = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);
const sum = (fen: readonly number[], formula: string): WorkbookFormula => ({ formula, fen: add(fen) });
const LETTERS: Record<UseHolding, string> = { allocated: 'C', committed: 'D', obligated: 'E', paid: 'F', recovered: 'G' };

/** A column of the sheet of uses, the lines of firms' transformation alone: what other uses pay is no firm's subsidy, and on no line of the sheet of firms. */
function ofUses({ uses }: FundLedgerView, holdings: readonly UseHolding[]): WorkbookFormula {
  const last = uses.length + 1;
  const sheet = `'${SHEETS.uses}'!`;
  const terms = holdings.map(
    (each) => `SUMIF(${sheet}B2:B${last},"${FUND_USE_WORDS.transformation}",${sheet}${LETTERS[each]}2:${LETTERS[each]}${last})`,
  );
  const mine = uses.filter(({ use }) => use === 'transformation');
  return sum(
    mine.flatMap(({ fen }) => holdings.map((each) => fen[each])),
    terms.join('+'),
  );
}

const ofFirms = ({ firms }: FundLedgerView, letter: string, fen: readonly number[]): WorkbookFormula =>
  sum(fen, `SUM('${SHEETS.firms}'!${letter}2:${letter}${firms.length + 1})`);

/** Source by source: what was granted is either not allotted yet or found in some use. */
const ofSources = ({ sources, uses }: FundLedgerView): readonly Line[] =>
  sources.map(({ source, grantedFen, unallocatedFen }, index) => ({
    what: SHEETS.sourceLine(FUND_SOURCE_WORDS[source]),
    one: { formula: `'${SHEETS.sources}'!B${index + 2}`, fen: grantedFen },
    other: sum(
      [unallocatedFen, ...uses.filter((each) => each.source === source).flatMap(({ fen }) => USE_HOLDINGS.map((each) => fen[each]))],
      `'${SHEETS.sources}'!C${index + 2}+'${SHEETS.sources}'!D${index + 2}`,
    ),
  }));

function linesOf(view: FundLedgerView, shares: number, isWhole: boolean): readonly Line[] {
  const { firms } = view;
  const paid = firms.map(({ paidFen }) => paidFen);
  return [
    ...(isWhole ? ofSources(view) : []),
    {
      what: SHEETS.committedLine,
      one: ofUses(view, ['committed']),
      other: ofFirms(
        view,
        'G',
        firms.map(({ committedFen }) => committedFen),
      ),
    },
    {
      what: SHEETS.obligatedLine,
      one: ofUses(view, ['obligated']),
      other: ofFirms(
        view,
        'H',
        firms.map(({ obligatedFen }) => obligatedFen),
      ),
    },
    { what: SHEETS.paidLine, one: ofUses(view, ['paid']), other: ofFirms(view, 'I', paid) },
    {
      what: SHEETS.recoveredLine,
      one: ofUses(view, ['recovered']),
      other: ofFirms(
        view,
        'J',
        firms.map(({ recoveredFen }) => recoveredFen),
      ),
    },
    { what: SHEETS.categoryLine, one: ofFirms(view, 'I', paid), other: sum(paid, `SUM('${SHEETS.shares}'!D2:D${shares + 1})`) },
  ];
}

/** What two sheets say of the same money, reckoned anew by the spreadsheet itself; the last line gathers every difference and must be nothing. */
export function checkSheet(view: FundLedgerView, shares: number, isWhole: boolean): WorkbookSheet {
  const lines = linesOf(view, shares, isWhole);
  const differences = lines.map(({ one, other }) => one.fen - other.fen);
  const last = lines.length + 1;
  return {
    name: SHEETS.check,
    columns: [
      { header: SHEETS.what, width: 44, kind: 'text' },
      ...[SHEETS.one, SHEETS.other, SHEETS.difference].map((header) => ({ header, width: 20, kind: 'fen' as const, total: false })),
    ],
    rows: [
      ...lines.map(({ what, one, other }, index) => [
        what,
        one,
        other,
        // To the fen: a spreadsheet's sums of yuan are off by less than a fen where they are long.
        { formula: `ROUND(B${index + 2}-C${index + 2},2)`, fen: differences[index] ?? 0 },
      ]),
      [SHEETS.all, null, null, sum(differences.map(Math.abs), `SUMPRODUCT(ABS(D2:D${last}))`)],
    ],
  };
}
