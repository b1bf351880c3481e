import type { WorkbookCell, WorkbookSheet } from '../../documents/workbook.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Ports } from '../ports.ts';

/** `yuan`: kept as integer fen, given as 元 with two decimals. */
export type OpenKind = 'text' | 'day' | 'count' | 'yuan';
export type OpenColumn = { readonly key: string; readonly header: string; readonly kind: OpenKind };
export type OpenRow = Readonly<Record<string, string | number | null>>;
/** A list that anyone may read, for programs: what it is, where people read it, its columns, and its rows of the moment. */
export type OpenList = {
  readonly title: string;
  readonly page: `/${string}`;
  readonly columns: readonly OpenColumn[];
  readonly read: (ports: Ports, programmeId: string) => Promise<Result<readonly OpenRow[]>>;
};

/** For programs: no row but those of the list. */
const SHEET_KINDS = {
  text: { kind: 'text' },
  day: { kind: 'day' },
  count: { kind: 'number' },
  yuan: { kind: 'fen', total: false },
} as const;

/** As a sheet, with the headers that people know. */
export const openSheet = ({ title, columns }: OpenList, rows: readonly OpenRow[]): WorkbookSheet => ({
  name: title,
  columns: columns.map(({ header, kind }) => ({ header, width: 20, ...SHEET_KINDS[kind] })),
  rows: rows.map((row) => columns.map(({ key }): WorkbookCell => row[key] ?? null)),
});

const jsonOf = (kind: OpenKind, value: string | number | null): string | number | null =>
  kind === 'yuan' && value !== null ? formatYuan(Number(value)).replaceAll(',', '') : value;

/** The rows under the columns' keys; money as text, for no program may round it. */
export const openJson = ({ columns }: OpenList, rows: readonly OpenRow[]): string =>
  JSON.stringify(rows.map((row) => Object.fromEntries(columns.map(({ key, kind }) => [key, jsonOf(kind, row[key] ?? null)]))));

const SCHEMAS = {
  text: { type: ['string', 'null'] },
  day: { type: ['string', 'null'], format: 'date' },
  count: { type: ['integer', 'null'] },
  yuan: { type: ['string', 'null'], pattern: String.raw`^-?\d+\.\d{2}$`, description: '元，两位小数' },
} as const;

/** What the JSON looks like (JSON Schema 2020-12). A property's `title` is the header of the same column in the CSV. */
export const openSchema = ({ title, columns }: OpenList, address: string): string =>
  JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(columns.map(({ key, header, kind }) => [key, { title: header, ...SCHEMAS[kind] }])),
      required: columns.map(({ key }) => key),
      additionalProperties: false,
    },
  });

type Field<T> = OpenColumn & { readonly of: (item: T) => string | number | null };
type Listed<T> = Pick<OpenList, 'title' | 'page'> & {
  readonly fields: readonly Field<T>[];
  readonly items: (ports: Ports, programmeId: string) => Promise<Result<readonly T[]>>;
};

/** An open list of what a use case already answers to anyone. */
export const openList = <T>({ title, page, fields, items }: Listed<T>): OpenList => ({
  title,
  page,
  columns: fields.map(({ key, header, kind }) => ({ key, header, kind })),
  read: async (ports, programmeId) => {
    const found = await items(ports, programmeId);
    return found.ok ? ok(found.value.map((item) => Object.fromEntries(fields.map(({ key, of }) => [key, of(item)])))) : found;
  },
});
