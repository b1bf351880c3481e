import { isSameName } from '../../../kernel/bank-account.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import type { InvoiceReading } from '../../../kernel/invoice-reading.ts';
import type { Difference, InvoiceFacts } from './records.ts';
import { INVOICE_KIND_WORDS } from './words.ts';

const FIELDS = ['number', 'kind', 'issuedOn', 'netFen', 'taxFen', 'seller', 'buyer'] as const satisfies readonly (keyof InvoiceFacts)[];

const isKind = (value: string): value is InvoiceFacts['kind'] => Object.hasOwn(INVOICE_KIND_WORDS, value);
/** A value of a paper for people. */
export function saysValue(value: string | number): string {
  if (typeof value === 'number') return `${formatYuan(value)}元`;
  return isKind(value) ? INVOICE_KIND_WORDS[value] : value;
}

/** A square code bears one amount only; where a reading has the parts, they say where the total differs. */
const totalOf = ({ netFen, taxFen, totalFen }: InvoiceReading): number | undefined =>
  netFen === undefined || taxFen === undefined ? totalFen : undefined;

/** Where what a person confirmed is not what was read; what was not read cannot differ. */
export function differencesOf(written: InvoiceFacts, read: InvoiceReading): Difference[] {
  const total = ['totalFen', written.netFen + written.taxFen, totalOf(read)] as const;
  return [...FIELDS.map((field) => [field, written[field], read[field]] as const), total].flatMap(([field, ours, value]) =>
    value === undefined || value === ours ? [] : [{ field, written: saysValue(ours), read: saysValue(value) }],
  );
}

/** A paper's fields by name, as far as something says them. */
export type Said<F extends string> = { readonly [K in F]?: string | number };
const isSame = (one: string | number | undefined, other: string | number): boolean =>
  typeof one === 'string' && typeof other === 'string' ? isSameName(one, other) : one === other;
/** The same of a paper of which everything that was read is confirmed under the same name; blanks and wide signs are no difference. */
export const differencesIn = <F extends string>(written: Said<F>, read: Said<F>): Difference<F>[] =>
  (Object.keys(read) as F[]).flatMap((field) => {
    const [ours, value] = [written[field], read[field]];
    return value === undefined || isSame(ours, value) ? [] : [{ field, written: saysValue(ours ?? '空'), read: saysValue(value) }];
  });
