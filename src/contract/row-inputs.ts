import { z } from 'zod';
import type { RowInputs } from '../cases/row/inputs.ts';
import { isCreditCode } from '../kernel/credit-code.ts';
import { isDay } from '../kernel/day.ts';
import { MAX_FEN } from '../kernel/fen.ts';
import { type KeptName, KEPT_NAMES, keptRegisters } from '../registers/kept/index.ts';
import type { Column } from '../registers/register.ts';

const LINE = 200;
const LINES = 2000;
/** What a spreadsheet could not hold either. */
const isPlain = (text: string): boolean => [...text].every((character) => character >= ' ' || character === '\n' || character === '\t');

const textOf = ({ header, long }: Column): z.ZodType<string> => {
  const most = long ? LINES : LINE;
  return z
    .string(`“${header}”须为文字`)
    .overwrite((text) => text.replaceAll(/\r\n?/g, '\n').trim())
    .min(1, `请填写“${header}”`)
    .max(most, `“${header}”不超过${most}字`)
    .refine(isPlain, `“${header}”含有不可见的控制字符，请重新输入`);
};
const matching = ({ header }: Column, pattern: RegExp, wanted: string): z.ZodType<string> =>
  z.string(`“${header}”${wanted}`).regex(pattern, `“${header}”${wanted}`);

/** One cell of this column, as it is kept. */
function cellOf(column: Column): z.ZodType<string | number | boolean> {
  const { header, kind } = column;
  switch (kind) {
    case 'choice':
      return z.enum(Object.keys(column.choices), `请选择“${header}”`);
    case 'day':
      return z.string(`请填写“${header}”`).refine(isDay, `“${header}”须为真实日期，如 2026-07-20`);
    case 'money':
      return z.int(`“${header}”须精确到分`).min(0, `“${header}”不能小于零`).max(MAX_FEN, `“${header}”金额过大，请核对单位`);
    case 'count':
      return z.int(`“${header}”须为整数`).min(0, `“${header}”不能小于零`).max(999_999_999, `“${header}”过大，请核对`);
    case 'percent':
      return z.int(`“${header}”须为0到100的整数`).min(0, `“${header}”须为0到100的整数`).max(100, `“${header}”须为0到100的整数`);
    case 'yesNo':
      return z.boolean(`请选择“${header}”是或否`);
    case 'creditCode':
    case 'firm':
    case 'provider':
      return z.string(`请填写“${header}”`).refine(isCreditCode, `“${header}”须为18位统一社会信用代码，且校验位正确`);
    case 'file':
      return matching(column, /^[0-9a-f]{64}$/, '须先上传文件');
    default:
      return textOf(column);
  }
}

const cellsOf = (name: KeptName): Record<string, z.ZodType> =>
  Object.fromEntries(keptRegisters[name].columns.map((column) => [column.key, cellOf(column).optional()]));

const unionOf = (more: Record<string, z.ZodType>): z.ZodType<unknown> => {
  const [first, ...rest] = KEPT_NAMES.map((name) => z.strictObject({ register: z.literal(name), ...cellsOf(name), ...more }));
  if (first === undefined) throw new TypeError('there is no kept register');
  return z.discriminatedUnion('register', [first, ...rest], '没有这本台账');
};

const reason = z.string('请填写更改原因').trim().min(1, '请填写更改原因').max(500, '更改原因不超过500字');
const receipt = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .optional();

/** What is sent for the acts on rows: made from the registers' columns, so that form, sheet and server agree on every cell. */
export const ROW_INPUTS = {
  enterRow: unionOf({ receipt }) as z.ZodType<RowInputs['enterRow']>,
  changeRow: unionOf({ reason, emptied: z.array(z.string().min(1).max(40)).max(40).optional() }) as z.ZodType<RowInputs['changeRow']>,
  retireRow: z.strictObject({ reason: z.string('请填写停用原因').trim().min(1, '请填写停用原因').max(500, '停用原因不超过500字') }),
} as const;
