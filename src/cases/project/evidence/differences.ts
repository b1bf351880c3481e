import type { InvoiceReading } from '../../../kernel/invoice-reading.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import type { Difference, InvoiceFacts } from './records.ts';
import { INVOICE_KIND_WORDS } from './words.ts';

const FIELDS = ['number', 'kind', 'issuedOn', 'netFen', 'taxFen', 'seller', 'buyer'] as const satisfies readonly (keyof InvoiceFacts)[];

const isKind = (value: string): value is InvoiceFacts['kind'] => Object.hasOwn(INVOICE_KIND_WORDS, value);
/** A value of an invoice for people. */
function says(value: string | number): string {
  if (typeof value === 'number') return `${formatYuan(value)}元`;
  return isKind(value) ? INVOICE_KIND_WORDS[value] : value;
}

/** Where what a person confirmed is not what was read; what was not read cannot differ. */
export const differencesOf = (written: InvoiceFacts, read: InvoiceReading): Difference[] =>
  FIELDS.flatMap((field) => {
    const value = read[field];
    return value === undefined || value === written[field] ? [] : [{ field, written: says(written[field]), read: says(value) }];
  });
