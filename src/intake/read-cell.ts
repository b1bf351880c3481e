import type { Column, Kind } from '../registers/register.ts';
import { readChoice, readYesNo } from './read-choice.ts';
import { readCreditCode, readDigest, readDivision, readGbCode, readIdentifier, readInvoiceNumber } from './read-code.ts';
import { readAnswer, readHolders, readIncidents, readQuestion } from './read-compound.ts';
import { readDay, readMonth } from './read-day.ts';
import { readCount, readMoney, readPercent, type MoneyUnit } from './read-number.ts';
import { expects, reads, type Reading } from './reading.ts';
import { textOf, type Cell } from './table.ts';

type Reader = (cell: Exclude<Cell, null>, unit: MoneyUnit) => Reading<unknown>;

/** A name longer than this floods every list it stands in, and no paper can print it; what a cell tells may be longer. */
const LONGEST = { name: 200, text: 2000 } as const;

const READERS: Readonly<Record<Kind, Reader>> = {
  text: (cell) => reads(textOf(cell).trim()),
  identifier: readIdentifier,
  creditCode: readCreditCode,
  day: readDay,
  month: readMonth,
  money: readMoney,
  count: readCount,
  percent: readPercent,
  yesNo: readYesNo,
  division: readDivision,
  gbCode: readGbCode,
  invoiceNumber: readInvoiceNumber,
  incidents: readIncidents,
  holders: readHolders,
  question: readQuestion,
  answer: readAnswer,
  firm: readCreditCode,
  provider: readCreditCode,
  person: (cell) => reads(textOf(cell).trim()),
  file: readDigest,
};

/** Excel's own words for a formula that failed. */
const ERROR_TEXT = /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

/** `unit`: the column's money unit; `isName`: it names whom the row is about. */
export type How = { readonly unit: MoneyUnit; readonly isName: boolean };
/** A cell that is not blank, read as its column wants it. */
function readCell(cell: Exclude<Cell, null>, column: Column, { unit, isName }: How): Reading<unknown> {
  if (typeof cell === 'object' && 'problem' in cell) return expects('请改成确定的内容');
  if (typeof cell === 'string' && ERROR_TEXT.test(cell.trim())) return expects('公式出错了，请改成确定的内容');
  const most = isName ? LONGEST.name : LONGEST.text;
  if (column.kind === 'text' && typeof cell === 'string' && cell.trim().length > most)
    return expects(`有${cell.trim().length}个字，请改到${most}字以内`);
  return column.kind === 'choice' ? readChoice(cell, column) : READERS[column.kind](cell, unit);
}

export type CellReader = (cell: Exclude<Cell, null>) => Reading<unknown>;

/** Kinds whose cells say the same few things all down a long sheet. */
const REPEATING: ReadonlySet<Column['kind']> = new Set(['choice', 'yesNo', 'day', 'month', 'gbCode', 'division', 'incidents']);
/** Enough for what repeats; a column that never does must not fill the memory. */
const REMEMBERED = 4096;

/** Reads the cells of one column; what has been read before in it is not worked out again. */
export function cellReader(column: Column, how: How): CellReader {
  if (!REPEATING.has(column.kind)) return (cell) => readCell(cell, column, how);
  const known = new Map<string, Reading<unknown>>();
  return (cell) => {
    if (typeof cell !== 'string') return readCell(cell, column, how);
    const reading = known.get(cell) ?? readCell(cell, column, how);
    if (known.size < REMEMBERED) known.set(cell, reading);
    return reading;
  };
}
