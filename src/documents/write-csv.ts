import { formatYuan } from '../kernel/fen.ts';
import { isFormula, type WorkbookCell, type WorkbookColumn, type WorkbookSheet } from './workbook.ts';

/** Spreadsheets run a text that begins so; an apostrophe before it keeps it a text. */
const RUNS = /^[=+\-@\t\r]/u;

function textOf(given: WorkbookCell, kind: WorkbookColumn['kind']): string {
  if (given === null) return '';
  const cell = isFormula(given) ? given.fen : given;
  if (kind === 'fen') return formatYuan(Number(cell)).replaceAll(',', '');
  const text = String(cell);
  return kind === 'text' && RUNS.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** One sheet as CSV: a byte order mark, or Excel would not read it as UTF-8; lines end with CRLF (RFC 4180); money in 元 with two decimals. */
export function writeCsv({ columns, rows }: WorkbookSheet): string {
  const head = columns.map(({ header }) => quoted(header));
  const body = rows.map((row) => columns.map(({ kind }, index) => quoted(textOf(row[index] ?? null, kind))));
  return `\uFEFF${[head, ...body].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}
