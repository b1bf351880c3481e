import { addDays, asDay, type Day } from './day.ts';

declare const monthBrand: unique symbol;
/** A calendar month, `YYYY-MM`. Months compare with `<` and `<=`. */
export type Month = string & { readonly [monthBrand]: true };

const SHAPE = /^[1-9]\d{3}-(0[1-9]|1[0-2])$/;

/** Whether the text is a month such as `2026-08`. */
export const isMonth = (text: string): text is Month => SHAPE.test(text);

/** The month written in the text. Throws on anything else: use where the text is already known to be good. */
export function asMonth(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`not a month: ${text}`);
  return text;
}

export const monthOf = (day: Day): Month => asMonth(day.slice(0, 7));
export const firstDayOf = (month: Month): Day => asDay(`${month}-01`);
export const nextMonth = (month: Month): Month => monthOf(addDays(firstDayOf(month), 31));
export const lastDayOf = (month: Month): Day => addDays(firstDayOf(nextMonth(month)), -1);

/** Every month from one to the other, both included; none when `to` is earlier. */
export function monthsFromTo(from: Month, to: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month);
  return months;
}

/** `2026-08` → `2026年8月`. */
export const formatMonth = (month: Month): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

/** 1 to 4. */
export const quarterOf = (day: Day): number => Math.ceil(Number(day.slice(5, 7)) / 3);

/** The last day of the quarter that a day lies in: 2026-11-22 → 2026-12-31. */
export const lastDayOfQuarter = (day: Day): Day => lastDayOf(asMonth(`${day.slice(0, 4)}-${String(quarterOf(day) * 3).padStart(2, '0')}`));
