import { EncryptedFileError, HucreError, type CellValue, type DataValidation, type Sheet } from 'hucre';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import {
  type Asked,
  type CellRange,
  type CellRule,
  type FilledCell,
  type FilledSheet,
  LIMITS,
  type TemplateSheet,
} from '../registers/reporting/report-template.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Limits } from './limits.ts';
import { openZip } from './open-zip.ts';

type Workbook = Awaited<ReturnType<typeof openXlsx>>;
const textOf = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A2:C9` or `B3`, with or without dollar signs; undefined for what is not one. */
function rangeOf(text: string): CellRange | undefined {
  const found = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(text.replaceAll('$', ''));
  if (!found) return undefined;
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = found;
  return { fromRow: Number(fromRow) - 1, toRow: Number(toRow) - 1, fromColumn: columnOf(fromColumn), toColumn: columnOf(toColumn) };
}

/** The words of a list that stands in cells, on this sheet or another one of the workbook. */
function listed(formula: string, here: Sheet, { sheets }: Workbook): readonly string[] | undefined {
  const [, quoted, bare, place = ''] = /^=?(?:(?:'([^']+)'|([^'!]+))!)?([^!]+)$/.exec(formula) ?? [];
  const name = quoted ?? bare;
  const sheet = name === undefined ? here : sheets.find((each) => each.name === name);
  const range = rangeOf(place);
  if (sheet === undefined || range === undefined) return undefined;
  const rows = sheet.rows.slice(range.fromRow, range.toRow + 1);
  return rows.flatMap((row) => row.slice(range.fromColumn, range.toColumn + 1).map(textOf)).filter((word) => word !== '');
}

const KINDS = { whole: 'whole', decimal: 'decimal', date: 'day', textLength: 'length' } as const;

function askedBy(rule: DataValidation, sheet: Sheet, workbook: Workbook): Asked {
  const formula = rule.formula1 ?? '';
  const unchecked = { kind: 'unchecked', formula: formula === '' ? rule.type : formula } as const;
  if (rule.type === 'list') {
    const values = rule.values ?? listed(formula, sheet, workbook);
    return values === undefined ? unchecked : { kind: 'list', values };
  }
  const kind = rule.type in KINDS ? KINDS[rule.type as keyof typeof KINDS] : undefined;
  const limit = LIMITS.find((each) => each === (rule.operator ?? 'between'));
  const [first, second] = [Number(formula || Number.NaN), Number(rule.formula2 ?? formula)];
  return kind === undefined || limit === undefined || Number.isNaN(first) || Number.isNaN(second)
    ? unchecked
    : { kind, limit, first, second };
}

const ruleOf = (rule: DataValidation, sheet: Sheet, workbook: Workbook): CellRule => ({
  ranges: rule.range.split(' ').flatMap((each) => rangeOf(each) ?? []),
  mayBeBlank: rule.allowBlank ?? false,
  asked: askedBy(rule, sheet, workbook),
});

const MACROS = /vbaProject\.bin$/i;

/** The workbook, open to be changed and kept as it is but for that. Refuses what is none, locked, too large inflated, or carries macros. */
async function open(name: string, bytes: Uint8Array, limits: Limits): Promise<Result<Workbook>> {
  const zip = openZip(name, bytes, limits);
  if (!zip.ok) return zip;
  const unfit = refuse('unreadable-file', `《${name}》不是有效的 xlsx 工作簿，请用 Excel 或 WPS 另存为 .xlsx 再上传`);
  if (!zip.value.has('xl/workbook.xml')) return unfit;
  if ([...zip.value.keys()].some((path) => MACROS.test(path)))
    return refuse('unreadable-file', `《${name}》带有宏，请另存为不带宏的 .xlsx 再上传`);
  try {
    return ok(await openXlsx(bytes));
  } catch (error) {
    if (error instanceof EncryptedFileError) return refuse('unreadable-file', `《${name}》有密码，请去掉密码后再上传`);
    if (error instanceof HucreError) return unfit;
    throw error;
  }
}

/** What the sheets of a reporting template say and ask for. */
export async function readReportTemplate(name: string, bytes: Uint8Array, limits: Limits): Promise<Result<readonly TemplateSheet[]>> {
  const opened = await open(name, bytes, limits);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  return ok(
    workbook.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row) => row.map(textOf)),
      rules: (sheet.dataValidations ?? []).map((rule) => ruleOf(rule, sheet, workbook)),
    })),
  );
}

const valueOf = ({ value }: FilledCell): CellValue => (typeof value === 'object' ? new Date(`${value.day}T00:00:00Z`) : value);

/** The template with these cells filled and all else as it was: styles, validations, formulas, other sheets. */
export async function fillReportTemplate(
  name: string,
  bytes: Uint8Array,
  filled: FilledSheet,
  limits: Limits,
): Promise<Result<Uint8Array>> {
  const opened = await open(name, bytes, limits);
  if (!opened.ok) return opened;
  const rows = opened.value.sheets.find((sheet) => sheet.name === filled.sheet)?.rows;
  if (rows === undefined) return refuse('bad-input', `模板里没有工作表“${filled.sheet}”，请重新选择`);
  for (const cell of filled.cells) (rows[cell.row] ??= [])[cell.column] = valueOf(cell);
  return ok(await saveXlsx(opened.value));
}
