import { formatYuan } from '../../kernel/fen.ts';
import { FUND_USE_WORDS } from '../../kernel/fund-use.ts';
import type { Instruction } from './records.ts';

/**
 * What the treasury is told of each payment, all of it text: no spreadsheet then rounds an account or an amount. No public rule
 * fixes the columns of a batch for 国库集中支付; a county's own system may want them in another order (see the decision record).
 */
export const TREASURY_COLUMNS = [
  ['指令编号', ({ id }) => id],
  ['收款人名称', ({ account }) => account.holder],
  ['统一社会信用代码', ({ creditCode }) => creditCode],
  ['收款账号', ({ account }) => account.number],
  ['开户银行', ({ account }) => account.bank],
  ['联行号', ({ account }) => account.unionNumber],
  ['金额（元）', ({ amountFen }) => yuanText(amountFen)],
  ['用途', ({ use }) => (use === undefined ? '中小企业数字化转型补助' : `中小企业数字化转型${FUND_USE_WORDS[use]}`)],
] as const satisfies readonly (readonly [string, (of: Instruction) => string])[];

const yuanText = (fen: number): string => formatYuan(fen).replaceAll(',', '');

/** The cells of one payment, in the order of the columns. */
export const treasuryRow = (instruction: Instruction): readonly string[] => TREASURY_COLUMNS.map(([, cell]) => cell(instruction));

/** What the file will say is paid, read back from the text of its cell. Throws where the cell is no amount of yuan with two decimals. */
export function fenInRow(row: readonly string[]): number {
  const text = row[TREASURY_COLUMNS.findIndex(([header]) => header.startsWith('金额'))] ?? '';
  if (!/^\d+\.\d{2}$/u.test(text)) throw new RangeError(`no amount in the file: ${text}`);
  return Number(text.replace('.', ''));
}
