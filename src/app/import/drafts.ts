import type { OfficeFolder } from '../../intake/index.ts';
import type { Invoice } from '../../intake/invoice.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { once } from '../../kernel/once.ts';
import { registers, type RegisterName } from '../../registers/index.ts';
import { canonicalJson } from '../canonical-json.ts';
import { INVOICES } from '../facts/register-rows.ts';
import type { RegisterRecord } from '../store-imports.ts';

/** A row as it will lie on its register, but for the id it gets when it is first kept. */
export type Draft = Omit<RegisterRecord, 'id' | 'goneOn'>;
/** A row by its key; all of it, with its digest, is worked out when asked for: before a row is kept, few are. */
export type KeyedDraft = Pick<Draft, 'register' | 'key'> & { readonly draft: () => Draft };
type Keep = { readonly hash: (text: string) => string; readonly digestOfFile: ReadonlyMap<string, string> };
type AnyRow = NonNullable<OfficeFolder['rows'][RegisterName]>[number];

/** What tells rows apart where a register has no natural key and a row may honestly come twice. */
const LIKELY_KEYS: Readonly<Partial<Record<RegisterName, readonly string[]>>> = {
  expenses: ['creditCode', 'invoice'],
  'other-subsidies': ['creditCode', 'level', 'year', 'project'],
  'abnormal-list': ['creditCode', 'name', 'from'],
  'dishonest-list': ['creditCode', 'name', 'from'],
  'procurement-list': ['creditCode', 'name', 'from'],
};

/** Of these the record leads back to the very cell. */
const KEEPS_CELLS: readonly RegisterName[] = ['carried-over'];

/** The row's own words where its key is incomplete: then only the very same row is the same. */
export function keyOf(register: RegisterName, { values, raw }: AnyRow): string {
  const natural: readonly string[] = registers[register].naturalKey;
  const keys = natural.length > 0 ? natural : (LIKELY_KEYS[register] ?? []);
  const parts = keys.map((key) => (values as Readonly<Record<string, unknown>>)[key]);
  return parts.length === 0 || parts.includes(undefined) ? canonicalJson(raw) : JSON.stringify(parts);
}

/** The second row of one key is another row: it may be a second purchase on one invoice. */
function numbered(key: string, seen: Map<string, number>): string {
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count === 1 ? key : `${key}#${count}`;
}

function subjectOf(register: RegisterName, { values, raw }: AnyRow): string | null {
  const { code } = registers[register].subject;
  if (code === null) return null;
  const value = (values as Readonly<Record<string, unknown>>)[code];
  return typeof value === 'string' ? value : (raw[code] ?? null);
}

/** What the row says, the same text however its columns are ordered. What was not understood counts by its own words. */
const rowText = ({ values, unreadable, raw }: AnyRow): string =>
  canonicalJson(unreadable.length === 0 ? values : [values, unreadable.map((key) => raw[key])]);

function draftsOfRegister(register: RegisterName, rows: readonly AnyRow[], { hash, digestOfFile }: Keep): KeyedDraft[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = numbered(keyOf(register, row), seen);
    const draft = once((): Draft => {
      const { values, unreadable, raw, source } = row;
      const file = digestOfFile.get(source.file);
      return {
        register,
        key,
        subject: subjectOf(register, row),
        fields: raw,
        data: { values, unreadable, ...(KEEPS_CELLS.includes(register) && { columns: row.columns }) },
        digest: hash(rowText(row)),
        source: file === undefined ? source : { ...source, digest: file },
      };
    });
    return { register, key, draft };
  });
}

function draftOfInvoice(invoice: Invoice, { hash, digestOfFile }: Keep): Draft {
  const { file, ...data } = invoice;
  const digest = digestOfFile.get(file);
  const { number, issuedOn, sellerName, buyerName, netFen, taxFen } = invoice;
  return {
    register: INVOICES,
    key: number,
    subject: invoice.buyer,
    fields: { number, issuedOn, sellerName, buyerName, net: formatYuan(netFen), tax: formatYuan(taxFen) },
    data: invoice,
    digest: hash(canonicalJson(data)),
    source: { file, sheet: null, row: 1, ...(digest === undefined ? {} : { digest }) },
  };
}

/** Every row of the folder as it will lie on its register, sheet by sheet in order. */
export function draftsOf({ rows, invoices }: Pick<OfficeFolder, 'rows' | 'invoices'>, keep: Keep): KeyedDraft[] {
  const names = Object.keys(rows) as RegisterName[];
  return [
    ...names.flatMap((name) => draftsOfRegister(name, rows[name] ?? [], keep)),
    ...invoices.map((invoice) => ({ register: INVOICES, key: invoice.number, draft: once(() => draftOfInvoice(invoice, keep)) })),
  ];
}
