import type { Cell } from '../intake/table.ts';
import { isDay } from '../kernel/day.ts';

/** The plain decimal digits of a number, without an exponent. */
function plain(text: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', lead = '', rest = '', exponent = '0'] = match;
  const shift = Number(exponent);
  const digits = lead + rest;
  if (shift < 0) return `${sign}0.${'0'.repeat(-shift - 1)}${digits}`;
  return sign + digits.padEnd(shift + 1, '0');
}

/**
 * The decimal text of a number cell: the shortest that means the same number. Spreadsheets keep 15 digits; what a formula
 * leaves beyond them (25.299999999999997) is noise that nobody sees in the sheet, so it is rounded off as it is there.
 */
export function numberText(value: number): string {
  const shortest = plain(String(value));
  const digits = shortest.replace(/[-.]/g, '').replace(/^0+/, '');
  return digits.length > 15 && shortest.includes('.') ? plain(String(Number(value.toPrecision(15)))) : shortest;
}

/** A workbook can spell a NUL or half a surrogate pair; no sheet shows them and no database keeps them. */
const isBroken = (text: string): boolean => text.includes('\0') || !text.isWellFormed();

/** A value as hucre hands it out → our cell. Dates come as UTC midnights, so no zone is involved. */
export function cellOf(value: string | number | boolean | Date | null): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return isBroken(value) ? { problem: '含有残缺或不可见的字符' } : value;
  if (typeof value === 'number') return { number: numberText(value) };
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return isDay(day) ? { day } : { problem: '日期无效' };
}
