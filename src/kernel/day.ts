declare const dayBrand: unique symbol;
/** A legal day in Asia/Shanghai, `YYYY-MM-DD`, always a real date. Days compare with `<` and `<=`. */
export type Day = string & { readonly [dayBrand]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Whether the text is a real date such as `2026-02-28`; `2026-02-30` and `2026-2-3` are not. Years 1000–9999. */
export function isDay(text: string): text is Day {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1000 && month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** The day written in the text. Throws on anything else: use where the text is already known to be good. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** Days since 1970-01-01, independent of the machine's zone. */
const ordinal = (day: Day): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / MS_PER_DAY;
const fromOrdinal = (days: number): Day => new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const addDays = (day: Day, days: number): Day => fromOrdinal(ordinal(day) + days);
/** Natural days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => ordinal(b) - ordinal(a);
/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: Day): number => (((ordinal(day) + 4) % 7) + 7) % 7;

/** The same date years later (or earlier); 29 February becomes 28 February in a common year (民法典 202). */
export function addYears(day: Day, years: number): Day {
  const year = yearOf(day) + years;
  const monthDay = day.slice(5) === '02-29' && !isLeap(year) ? '02-28' : day.slice(5);
  return `${String(year).padStart(4, '0')}-${monthDay}` as Day;
}

/** `2026-07-20` → `2026年7月20日`. */
export const formatDay = (day: Day): string => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
/** `2026-07-20` → `2026年7月20日24时前`: the whole of the last day counts. */
export const byEndOf = (day: Day): string => `${formatDay(day)}24时前`;
