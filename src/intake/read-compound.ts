import type { Holder, Incident } from '../registers/register.ts';
import { readDayText } from './read-day.ts';
import { readPercentText } from './read-number.ts';
import { expects, reads, squeeze, tidy, type Reading } from './reading.ts';
import { textOf, type Cell } from './table.ts';

const NONE = /^(无|没有)$/;

/** Reads every part of a list written in one cell; one unreadable part makes the whole cell unreadable. */
function readParts<T>(cell: Exclude<Cell, null>, readPart: (part: string) => T | undefined, wanted: string): Reading<readonly T[]> {
  const text = tidy(textOf(cell));
  if (NONE.test(text)) return reads([]);
  const parts = text
    .split(/[;\n]/)
    .map(tidy)
    .filter((part) => part !== '');
  const values: T[] = [];
  for (const part of parts) {
    const value = readPart(part);
    if (value === undefined) return expects(`${wanted}；看不懂的是“${part}”`);
    values.push(value);
  }
  return reads(values);
}

const GRADES: Readonly<Record<string, Incident['grade']>> = { 一般: 'general', 较大: 'larger', 重大: 'major', 特别重大: 'severe' };
const INCIDENT = /^(.+?)[/,:( ]*(特别重大|重大|较大|一般)(?:事故)?\)?$/;

/** 近三年事故: `2022-11-01/特别重大；2025-03-02/一般`, or 无. */
export const readIncidents = (cell: Exclude<Cell, null>): Reading<readonly Incident[]> =>
  readParts(
    cell,
    (part) => {
      const match = INCIDENT.exec(part);
      const on = readDayText(match?.[1] ?? '');
      const grade = GRADES[match?.[2] ?? ''];
      return 'value' in on && grade ? { on: on.value, grade } : undefined;
    },
    '应为 无，或“日期/等级”，多起用分号隔开，等级为一般、较大、重大、特别重大',
  );

const HOLDER = /^(.+?):(.+)$/;

/** 股东: `H131:64%；H221:11%`, or 无. */
export const readHolders = (cell: Exclude<Cell, null>): Reading<readonly Holder[]> =>
  readParts(
    cell,
    (part) => {
      const match = HOLDER.exec(squeeze(part));
      const percent = readPercentText(match?.[2] ?? '');
      return match?.[1] && 'value' in percent ? { id: match[1].toUpperCase(), percent: percent.value } : undefined;
    },
    '应为 无，或“编号:持股比例%”，多个用分号隔开',
  );

/** 题号: `Q1`…, `S01`…, however zeros were written. */
export function readQuestion(cell: Exclude<Cell, null>): Reading<string> {
  const match = /^([QS])0*([1-9]\d?)$/.exec(squeeze(textOf(cell)).toUpperCase());
  if (!match?.[1] || !match[2]) return expects('应为题号，如 Q1 或 S01');
  return reads(match[1] + (match[1] === 'S' ? match[2].padStart(2, '0') : match[2]));
}

/** 答案: option letters in one run, or the level of a scene. Whether they fit the question is asked later. */
export function readAnswer(cell: Exclude<Cell, null>): Reading<string> {
  const text = squeeze(textOf(cell))
    .toUpperCase()
    .replace(/[,、;/]/g, '');
  const isRun = /^[A-Z]+$/.test(text) && new Set(text).size === text.length;
  return isRun || /^\d$/.test(text) ? reads(text) : expects('应为选项字母，如 B 或 BCD；场景题为 0 至 4');
}
