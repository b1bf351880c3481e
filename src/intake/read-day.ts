import { isDay, type Day } from '../kernel/day.ts';
import { expects, reads, squeeze, tidy, type Reading } from './reading.ts';
import type { Cell } from './table.ts';

const TIME = /[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/;
const SHAPES = [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, /^(\d{4})(年)(\d{1,2})月(\d{1,2})日?$/, /^(\d{4})()(\d{2})(\d{2})$/];
const WANTED = '应为日期，如 2026-06-14、2026.6.14 或 2026年6月14日';

function dayOf(year = '', month = '', date = ''): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(text) && year >= '1900' ? text : undefined;
}

/** A day written in any of the usual ways, a time of day after it left out. */
export function readDayText(text: string): Reading<Day> {
  const bare = squeeze(tidy(text).replace(TIME, ''));
  for (const shape of SHAPES) {
    const match = shape.exec(bare);
    if (!match) continue;
    const day = dayOf(match[1], match[3], match[4]);
    return day ? reads(day) : expects('没有这一天，请核对年月日');
  }
  return expects(WANTED);
}

/** A date cell, or a day written as text. A bare number is not a day: without its date format it says nothing. */
export function readDay(cell: Exclude<Cell, null>): Reading<Day> {
  if (typeof cell === 'string') return readDayText(cell);
  if ('day' in cell) return cell.day >= '1900-01-01' ? reads(cell.day) : expects(WANTED);
  if ('number' in cell && /^\d{8}$/.test(cell.number)) return readDayText(cell.number);
  return expects(`${WANTED}；这一格是没有日期格式的数字`);
}

const MONTH = /^(\d{4})[-/.年](\d{1,2})月?$/;

/** A month (`2026-08`, `2026年8月`, `2026.8`), or the month of a date cell. */
export function readMonth(cell: Exclude<Cell, null>): Reading<string> {
  if (typeof cell === 'object' && 'day' in cell) return reads(cell.day.slice(0, 7));
  const match = typeof cell === 'string' ? MONTH.exec(squeeze(cell)) : null;
  const day = match && dayOf(match[1], match[2], '1');
  return day ? reads(day.slice(0, 7)) : expects('应为月份，如 2026-08 或 2026年8月');
}
