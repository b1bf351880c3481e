import type { RowIn } from '../../intake/index.ts';
import type { Invoice } from '../../intake/invoice.ts';
import type { RegisterName } from '../../registers/index.ts';
import type { RegisterRecord } from '../store-imports.ts';

/** What `data` of a register row holds. */
export type ReadData<Name extends RegisterName> = Pick<RowIn<Name>, 'values' | 'unreadable'> & Partial<Pick<RowIn<Name>, 'columns'>>;
/** E-invoices are kept beside the registers under this name, keyed by their number. */
export const INVOICES = 'invoices';

/** A stored record as intake's functions take it. Where its cells stood is kept where a decision rests on the very cell. */
export const rowOf = <Name extends RegisterName>({ data, fields, source }: RegisterRecord): RowIn<Name> => ({
  columns: {},
  ...(data as ReadData<Name>),
  source,
  raw: fields,
});

export const invoiceOf = ({ data }: RegisterRecord): Invoice => data as Invoice;
