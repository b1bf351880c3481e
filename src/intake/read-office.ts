import { registers, type RegisterName } from '../registers/index.ts';
import type { Register } from '../registers/register.ts';
import { checkAnswers, checkInvoicesPresent, checkListDays, uniqueInvoices, withoutContradictions, withoutDoubles } from './check-rows.ts';
import { readInvoices } from './invoice.ts';
import { readInvoicePaper } from './invoice-on-paper.ts';
import type { OfficeFiles, OfficeFolder, OfficeRows } from './office-folder.ts';
import { readRows, type Row } from './read-rows.ts';
import { recognise, registerTitles, type Recognised } from './recognise.ts';
import { withoutRepeats } from './repeats.ts';
import { cellAddress, isBlank, type Fault, type Table } from './table.ts';

const isEmpty = (table: Table): boolean => table.rows.every((row) => row.every(isBlank));

/** What to say of a sheet's header before its rows are read. */
function headerFaults(table: Table, { layout, doubt }: Recognised): Fault[] {
  const at = { file: table.file, sheet: table.sheet };
  const repeated = layout.repeated.map((position) => ({
    ...at,
    cell: cellAddress(layout.headerRow + 1, position),
    message: `表头“${layout.labels[position]}”重复，只读左边第一列；请删去或改名`,
  }));
  return doubt === undefined ? repeated : [...repeated, { ...at, cell: null, message: `${doubt}；已按表头采用，请核对` }];
}

/** Says which sheets mean nothing to us: of a file none of whose sheets does, the file is named. */
function unrecognisedFaults(tables: readonly Table[], recognised: ReadonlyMap<Table, Recognised>): Fault[] {
  const known = new Set([...recognised.keys()].map((table) => table.file));
  const filled = new Set(tables.filter((table) => !isEmpty(table)).map((table) => table.file));
  const strangers = tables.filter((table) => !recognised.has(table) && !(isEmpty(table) && filled.has(table.file)));
  const message = (table: Table): string =>
    isEmpty(table) ? '没有内容' : `从表头认不出是哪一种表，没有采用；能认的有：${registerTitles()}`;
  const seen = new Set<string>();
  return strangers.flatMap((table): Fault[] => {
    if (known.has(table.file)) return [{ file: table.file, sheet: table.sheet, cell: null, message: message(table) }];
    if (seen.has(table.file)) return [];
    seen.add(table.file);
    return [{ file: table.file, sheet: null, cell: null, message: message(table) }];
  });
}

/** Not `push(...more)`: a hundred thousand arguments are more than the stack holds. */
function append<T>(to: T[], more: readonly T[]): void {
  for (const each of more) to.push(each);
}

/** Reads every recognised sheet into its register; sheets of one register follow one another in the order given. */
function readTables(tables: readonly Table[], faults: Fault[]): OfficeRows {
  const recognised = new Map<Table, Recognised>();
  const rows: Partial<Record<RegisterName, Row[]>> = {};
  for (const table of tables) {
    const known = isEmpty(table) ? undefined : recognise(table);
    if (!known) continue;
    recognised.set(table, known);
    append(faults, headerFaults(table, known));
    append((rows[known.register] ??= []), readRows(table, known.layout, registers[known.register] as Register, faults));
  }
  append(faults, unrecognisedFaults(tables, recognised));
  return rows;
}

/** Checks that need more than one cell: contradictory days, answers that do not fit, records given twice. */
function checkRows(read: OfficeRows, faults: Fault[]): OfficeRows {
  const lists: { -readonly [Name in RegisterName]?: readonly Row[] } = { ...read };
  for (const name of ['abnormal-list', 'dishonest-list', 'procurement-list'] as const) {
    if (read[name]) lists[name] = checkListDays(read[name], faults);
  }
  if (read['level-answers']) lists['level-answers'] = withoutContradictions(checkAnswers(read['level-answers'], faults));
  if (read['carried-over']) lists['carried-over'] = withoutDoubles(read['carried-over'], faults);
  for (const name of Object.keys(lists) as RegisterName[]) {
    lists[name] = withoutRepeats(lists[name] ?? [], registers[name] as Register, faults);
  }
  return lists;
}

/**
 * Reads an office's files into records. Sheets are known by their headers. What cannot be read is absent from its record
 * and named in `faults` by file, sheet and cell; nothing is guessed and nothing dropped without a word.
 */
export function readOffice(files: OfficeFiles): OfficeFolder {
  const faults: Fault[] = [...files.faults];
  const rows = checkRows(readTables(files.tables, faults), faults);
  const papers = (files.papers ?? []).map(({ file, readings }) => readInvoicePaper(file, readings));
  // An XML is the invoice itself; whatever else shows it comes after.
  const read = [...files.xml.map(({ file, root }) => readInvoices(file, root)), ...papers];
  append(
    faults,
    read.flatMap((one) => one.faults),
  );
  const invoices = uniqueInvoices(
    read.flatMap((one) => one.invoices),
    faults,
  );
  checkInvoicesPresent(rows.expenses ?? [], invoices, faults);
  return { rows, invoices, faults };
}
