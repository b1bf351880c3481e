import { z } from 'zod';
import { isDay } from '../src/kernel/day.ts';
import { MAX_FEN } from '../src/kernel/fen.ts';

/** Periods are counted forward, and a day beyond year 9999 cannot be written. */
const LAST_YEAR = '9989';

type Issue = { readonly input?: unknown };
/** The message of a field: what it is, and what to write there. */
const write =
  (label: string, fix: string) =>
  ({ input }: Issue): string =>
    input === undefined ? `缺少“${label}”：${fix}` : input === null ? `“${label}”不能写 null，不知道就不要写这一项` : `“${label}”${fix}`;

/** true or false. */
export const yesNo = (label: string) => z.boolean({ error: write(label, '应为 true 或 false') }).describe(label);

/** Integer fen from 0 to 10^15. */
export function fen(label: string) {
  const error = write(label, '应为 0 到 10^15 的整数，单位是分');
  return z.int({ error }).min(0, { error }).max(MAX_FEN, { error }).describe(label);
}

/** A whole number from `min` to `max`. */
export function whole(label: string, min: number, max: number) {
  const error = write(label, `应为 ${min} 到 ${max} 的整数`);
  return z.int({ error }).min(min, { error }).max(max, { error }).describe(label);
}

/** A share from 0 to 100, decimals allowed. */
export function percentage(label: string) {
  const error = write(label, '应为 0 到 100 的数');
  return z.number({ error }).min(0, { error }).max(100, { error }).describe(label);
}

/** A real day `YYYY-MM-DD`. */
export function day(label: string) {
  const error = write(label, '应为真实存在的日期，写作 2026-07-20 这样');
  const isWritable = (text: string): boolean => isDay(text) && text.slice(0, 4) <= LAST_YEAR;
  return z
    .string({ error })
    .refine(isWritable, { error })
    .meta({ description: label, format: 'date', pattern: '^[1-9][0-9]{3}-[01][0-9]-[0-3][0-9]$' });
}

/** Any text, also an empty one. */
export const text = (label: string) => z.string({ error: write(label, '应为文字') }).describe(label);

/** A text that names something: not blank. */
export function named(label: string) {
  const error = write(label, '应为文字，不能空白');
  return z.string({ error }).regex(/\S/, { error }).describe(label);
}

/** One of the listed words or numbers. */
export const oneOf = <const T extends readonly (string | number)[]>(label: string, values: T) =>
  z.literal(values, { error: write(label, `应为 ${values.join('、')} 之一`) }).describe(label);

export const list = <T extends z.ZodType>(label: string, item: T) =>
  z.array(item, { error: write(label, '应为列表（方括号）') }).describe(label);

/** An object with these keys and no others. */
export const record = <T extends z.ZodRawShape>(label: string, shape: T) =>
  z.strictObject(shape, { error: write(label, '应为 JSON 对象（花括号）') }).describe(label);

/** A fact that may be absent, but never null. */
export const maybe = <T extends z.ZodType>(field: T) => z.exactOptional(field);
