import { isFormula, type WorkbookCell, type WorkbookColumn, type WorkbookFormula } from '../../documents/workbook.ts';
import { asDay, daysBetween } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { LOOK, lookOf, type LookName } from './looks.ts';
import { type SharedTexts, xmlText } from './text.ts';

type Kind = WorkbookColumn['kind'];

/** Day 0 of a spreadsheet; right from March 1900 on. */
const BEGINNING = asDay('1899-12-30');
/** A cell that holds more is no workbook to Excel. */
const MOST_CHARACTERS = 32_767;

/** Exact, as digits: no double of ours stands between the amount and the file. */
const yuanOf = (fen: number): string => formatYuan(fen).replaceAll(',', '');

function numberOf(cell: string | number): string {
  const number = Number(cell);
  if (!Number.isFinite(number)) throw new RangeError(`no number for a sheet: ${cell}`);
  return String(number);
}

/** The value of a cell that is no text, as a workbook keeps it. */
export function figureOf(cell: string | number, kind: Exclude<Kind, 'text'>): string {
  if (kind === 'day') return String(daysBetween(BEGINNING, asDay(String(cell))));
  return kind === 'fen' ? yuanOf(Number(cell)) : numberOf(cell);
}

/** A text by its number among all texts. */
export function textCell(at: string, text: string, look: LookName, texts: SharedTexts): string {
  if (text.length > MOST_CHARACTERS) throw new RangeError(`a text too long for a cell: ${text.length} characters`);
  return `<c r="${at}" s="${LOOK[look]}" t="s"><v>${texts.numberOf(text)}</v></c>`;
}

/** What the spreadsheet reckons, with what it comes to for readers that do not. */
export const formulaCell = (at: string, formula: string, result: string, look: LookName): string =>
  `<c r="${at}" s="${LOOK[look]}"><f>${xmlText(formula)}</f><v>${result}</v></c>`;

const moneyFormula = (at: string, { formula, fen }: WorkbookFormula): string => formulaCell(at, formula, yuanOf(fen), 'fen');

/** One cell of a column; an empty one has its column's look without being written. */
export function bodyCell(at: string, cell: WorkbookCell, column: WorkbookColumn, texts: SharedTexts): string {
  const { kind } = column;
  if (cell === null || cell === '') return '';
  if (isFormula(cell)) return moneyFormula(at, cell);
  if (kind === 'text') return textCell(at, String(cell), lookOf(column), texts);
  return `<c r="${at}" s="${LOOK[kind]}"><v>${figureOf(cell, kind)}</v></c>`;
}
