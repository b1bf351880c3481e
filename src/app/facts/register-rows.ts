import type { RowIn } from '../../intake/index.ts';
import type { Invoice } from '../../intake/invoice.ts';
import type { RegisterName } from '../../registers/index.ts';
import type { RegisterRecord } from '../store-imports.ts';

/** What `data` of a register row holds. */
export type ReadData<Name extends RegisterName> = Pick<RowIn<Name>, 'values' | 'unreadable'>;
/** E-invoices are kept beside the registers under this name, keyed by their number. */
export const INVOICES = 'invoices';

/** A stored record as intake's functions take it. Where its cells stood matters to faults only, and those were told at import. */
export const rowOf = <Name extends RegisterName>({ data, fields, source }: RegisterRecord): RowIn<Name> => ({
  ...(data as ReadData<Name>),
  source,
  raw: fields,
  columns: {},
});

export const invoiceOf = ({ data }: RegisterRecord): Invoice => data as Invoice;
