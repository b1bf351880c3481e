import { asDay } from '../../src/kernel/day.ts';
import { tidyHand } from '../county/hand.ts';
import { countyOf } from '../county/office-folder.ts';
import { SPENDING_COLUMNS } from '../county/other-sheets.ts';
import { writeSheet } from '../county/sheet.ts';
import { importWhole } from './import-whole.ts';
import { COUNTY, type Play } from './play.ts';

/** Written down wrong, and put right after the expense had its answer. */
const TOO_MUCH_FEN = 1_000_000;

/** A later ledger says of one payment of the pilot still at work that it was less: the officer has to answer it. */
export async function correctLedger({ ports, cast }: Play): Promise<void> {
  const { pilots, spending } = countyOf({ ...COUNTY, asOf: asDay('2027-03-03') });
  const firm = pilots[8]?.firm;
  const wrong = spending.find((line) => line.firm === firm && line.payment !== null && Object.keys(line.expected).length === 0);
  const lines = spending.map((line) =>
    line === wrong && line.payment ? { ...line, payment: { ...line.payment, fen: line.payment.fen - TOO_MUCH_FEN } } : line,
  );
  const bytes = await writeSheet('数字化改造投资台账（样例）', SPENDING_COLUMNS, lines, tidyHand);
  await importWhole(ports, cast.officer, [{ name: '投资台账.xlsx', bytes }]);
}
