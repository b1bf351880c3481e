import type { Sheet } from 'hucre';

/** What a spreadsheet's formulas come to, reckoned by nothing but their own text: the few functions that our workbooks use, no more. */
export type Reckoned = {
  readonly valueAt: (sheet: string, at: string) => number;
  readonly formulas: readonly { readonly sheet: string; readonly at: string; readonly formula: string; readonly kept: number }[];
};

const SHEET = String.raw`(?:'([^']+)'!)?`;
const RANGE = new RegExp(`^${SHEET}([A-Z]+)(\\d+):([A-Z]+)(\\d+)$`);
const CELL = new RegExp(`^${SHEET}([A-Z]+\\d+)$`);
const columnOf = (letters: string): number => [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Splits at a sign that stands outside of brackets and quotes. */
function splitOutside(text: string, isSign: (letter: string) => boolean): readonly string[] {
  let depth = 0;
  let quote = '';
  const parts = [''];
  for (const letter of text) {
    if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === quote) quote = '';
    else if (quote === '' && letter === '(') depth++;
    else if (quote === '' && letter === ')') depth--;
    if (quote === '' && depth === 0 && isSign(letter)) parts.push(letter === ',' ? '' : letter, ...(letter === ',' ? [] : ['']));
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** The sheets by name, and the one in which a formula stands. */
type Place = { readonly book: ReadonlyMap<string, Sheet>; readonly here: string };

function rawAt({ book }: Place, name: string, row: number, column: number): unknown {
  const sheet = book.get(name);
  const formula = sheet?.cells?.get(`${row},${column}`)?.formula;
  return formula === undefined ? (sheet?.rows[row]?.[column] ?? null) : reckoned(formula, { book, here: name });
}

function cellsOf(text: string, place: Place): readonly unknown[] {
  const [, sheet = place.here, from = '', top = '', to = '', bottom = ''] = RANGE.exec(text) ?? [];
  if (from === '') throw new SyntaxError(`no range: ${text}`);
  const found: unknown[] = [];
  for (let row = Number(top); row <= Number(bottom); row++)
    for (let column = columnOf(from); column <= columnOf(to); column++) found.push(rawAt(place, sheet, row - 1, column));
  return found;
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
const total = (values: readonly unknown[]): number => values.reduce<number>((sum, value) => sum + numberOf(value), 0);

const FUNCTIONS: Readonly<Record<string, (parts: readonly string[], place: Place) => number>> = {
  SUM: ([range = ''], place) => total(cellsOf(range, place)),
  SUMIF: ([range = '', wanted = '', of = ''], place) => {
    const sought = wanted.startsWith('"') ? wanted.slice(1, -1) : valueOf(wanted, place);
    const amounts = cellsOf(of, place);
    return total(cellsOf(range, place).map((value, index) => (value === sought ? amounts[index] : 0)));
  },
  SUMPRODUCT: ([inner = ''], place) =>
    total(cellsOf(/^ABS\((.+)\)$/.exec(inner)?.[1] ?? '', place).map((value) => Math.abs(numberOf(value)))),
  ROUND: ([inner = '', places = '0'], place) => Number(reckoned(inner, place).toFixed(Number(places))),
};

function valueOf(term: string, place: Place): unknown {
  const [, sheet = place.here, at] = CELL.exec(term) ?? [];
  if (at !== undefined) return rawAt(place, sheet, Number(/\d+$/.exec(at)?.[0]) - 1, columnOf(/^[A-Z]+/.exec(at)?.[0] ?? ''));
  const [, name = '', inside = ''] = /^([A-Z]+)\((.*)\)$/.exec(term) ?? [];
  const known = FUNCTIONS[name];
  if (known === undefined) throw new SyntaxError(`not reckoned here: ${term}`);
  return known(
    splitOutside(inside, (letter) => letter === ','),
    place,
  );
}

/** Terms added and taken away, from left to right. */
function reckoned(text: string, place: Place): number {
  const [first = '', ...rest] = splitOutside(text, (letter) => letter === '+' || letter === '-');
  let value = numberOf(valueOf(first, place));
  for (let at = 0; at < rest.length; at += 2) value += (rest[at] === '-' ? -1 : 1) * numberOf(valueOf(rest[at + 1] ?? '', place));
  return value;
}

function formulasOf({ name, cells }: Sheet): Reckoned['formulas'] {
  return [...(cells ?? [])].flatMap(([key, { formula, formulaResult, value }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    return formula === undefined ? [] : [{ sheet: name, at, formula, kept: Number(formulaResult ?? value ?? Number.NaN) }];
  });
}

export function reckon(sheets: readonly Sheet[]): Reckoned {
  const book = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return { valueAt: (here, at) => numberOf(valueOf(at, { book, here })), formulas: sheets.flatMap(formulasOf) };
}
