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

export function reckon(sheets: readonly Sheet[]): Reckoned {
  const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const rawAt = (name: string, row: number, column: number): unknown => {
    const sheet = named.get(name);
    const formula = sheet?.cells?.get(`${row},${column}`)?.formula;
    return formula === undefined ? (sheet?.rows[row]?.[column] ?? null) : expression(formula, name);
  };
  const cellsOf = (text: string, here: string): readonly unknown[] => {
    const [, sheet = here, from = '', top = '', to = '', bottom = ''] = RANGE.exec(text) ?? [];
    if (from === '') throw new SyntaxError(`no range: ${text}`);
    const found: unknown[] = [];
    for (let row = Number(top); row <= Number(bottom); row++)
      for (let column = columnOf(from); column <= columnOf(to); column++) found.push(rawAt(sheet, row - 1, column));
    return found;
  };
  const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
  const total = (values: readonly unknown[]): number => values.reduce<number>((sum, value) => sum + numberOf(value), 0);
  const FUNCTIONS: Readonly<Record<string, (parts: readonly string[], here: string) => number>> = {
    SUM: ([range = ''], here) => total(cellsOf(range, here)),
    SUMIF: ([range = '', wanted = '', of = ''], here) => {
      const sought = wanted.startsWith('"') ? wanted.slice(1, -1) : valueOf(wanted, here);
      const amounts = cellsOf(of, here);
      return total(cellsOf(range, here).map((value, index) => (value === sought ? amounts[index] : 0)));
    },
    SUMPRODUCT: ([inner = ''], here) =>
      total(cellsOf(/^ABS\((.+)\)$/.exec(inner)?.[1] ?? '', here).map((value) => Math.abs(numberOf(value)))),
    ROUND: ([inner = '', places = '0'], here) => Number((expression(inner, here) + 0).toFixed(Number(places))),
  };
  function valueOf(term: string, here: string): unknown {
    const [, sheet = here, at] = CELL.exec(term) ?? [];
    if (at !== undefined) return rawAt(sheet, Number(/\d+$/.exec(at)?.[0]) - 1, columnOf(/^[A-Z]+/.exec(at)?.[0] ?? ''));
    const [, name = '', inside = ''] = /^([A-Z]+)\((.*)\)$/.exec(term) ?? [];
    const known = FUNCTIONS[name];
    if (known === undefined) throw new SyntaxError(`not reckoned here: ${term}`);
    return known(
      splitOutside(inside, (letter) => letter === ','),
      here,
    );
  }
  function expression(text: string, here: string): number {
    const [first = '', ...rest] = splitOutside(text, (letter) => letter === '+' || letter === '-');
    let value = numberOf(valueOf(first, here));
    for (let at = 0; at < rest.length; at += 2) value += (rest[at] === '-' ? -1 : 1) * numberOf(valueOf(rest[at + 1] ?? '', here));
    return value;
  }
  const letters = (column: number): string => String.fromCharCode(65 + column);
  return {
    valueAt: (sheet, at) => numberOf(valueOf(at, sheet)),
    formulas: sheets.flatMap((sheet) =>
      [...(sheet.cells ?? [])].flatMap(([at, cell]) => {
        const [row = 0, column = 0] = at.split(',').map(Number);
        if (cell.formula === undefined) return [];
        return [
          {
            sheet: sheet.name,
            at: `${letters(column)}${row + 1}`,
            formula: cell.formula,
            kept: Number(cell.formulaResult ?? cell.value ?? Number.NaN),
          },
        ];
      }),
    ),
  };
}
