import { isCreditCode, normaliseCreditCode } from '../kernel/credit-code.ts';
import { expects, reads, squeeze, type Reading } from './reading.ts';
import { textOf, type Cell } from './table.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const isLongNumber = (cell: Cell): boolean => typeof cell === 'object' && cell !== null && 'number' in cell && cell.number.length > 15;
const LOST = '这一格是数字格式，表格软件已丢掉末几位，请改成文本格式后重新填写';

/** A 统一社会信用代码, however it was typed; its check character must be right. */
export function readCreditCode(cell: Exclude<Cell, null>): Reading<string> {
  if (isLongNumber(cell)) return expects(LOST);
  const code = normaliseCreditCode(textOf(cell));
  if (isCreditCode(code)) return reads(code);
  if (code.length !== 18) return expects(`应为 18 位统一社会信用代码，现在是 ${code.length} 位`);
  const right = [...ALPHABET].find((character) => isCreditCode(code.slice(0, 17) + character));
  if (right === undefined) return expects('应为 18 位数字和大写字母（不含 I、O、S、V、Z）');
  return expects(`校验位不对：按前 17 位，第 18 位应为 ${right}，请核对整个代码`);
}

/** A number plate of a person or body: half width, upper case. */
export function readIdentifier(cell: Exclude<Cell, null>): Reading<string> {
  if (isLongNumber(cell)) return expects(LOST);
  return reads(squeeze(textOf(cell)).toUpperCase());
}

/** 行政区划代码: 6 or 12 digits. */
export function readDivision(cell: Exclude<Cell, null>): Reading<string> {
  const code = squeeze(textOf(cell));
  return /^\d{6}(\d{6})?$/.test(code) ? reads(code) : expects('应为 6 位或 12 位行政区划代码，如 640425');
}

/** 国民经济行业代码 without its letter. A number cell of under four digits may have lost a leading zero. */
export function readGbCode(cell: Exclude<Cell, null>): Reading<string> {
  const match = /^[A-T]?(\d{2,4})$/.exec(squeeze(textOf(cell)).toUpperCase());
  if (!match?.[1]) return expects('应为 2 至 4 位国民经济行业代码，如 1331');
  const mayHaveLostZero = typeof cell === 'object' && match[1].length < 4;
  return mayHaveLostZero ? expects('这一格是数字格式，开头的 0 可能已丢失，请改成文本格式的 4 位代码') : reads(match[1]);
}

/** 发票号码: 20 digits (数电票), or 8 (earlier paper and electronic ones). */
export function readInvoiceNumber(cell: Exclude<Cell, null>): Reading<string> {
  if (isLongNumber(cell)) return expects(LOST);
  const number = squeeze(textOf(cell));
  return /^(\d{8}|\d{20})$/.test(number) ? reads(number) : expects('应为 20 位（旧版 8 位）发票号码，用文本格式填写');
}

/** A file on record, by its SHA-256. */
export function readDigest(cell: Exclude<Cell, null>): Reading<string> {
  const digest = squeeze(textOf(cell)).toLowerCase();
  return /^[0-9a-f]{64}$/.test(digest) ? reads(digest) : expects('应为 64 位文件编号；要换文件请在网页上传，表格里不要改这一格');
}
