import type { RegisterName, Registers } from '../registers/index.ts';
import type { InvoiceReading } from '../kernel/invoice-reading.ts';
import type { Invoice } from './invoice.ts';
import type { Row } from './read-rows.ts';
import type { Fault, Table, XmlNode } from './table.ts';

/** What came out of a folder's files, before anybody asked what it means. `faults` are the files that could not be read. */
export type OfficeFiles = {
  readonly tables: readonly Table[];
  readonly xml: readonly { readonly file: string; readonly root: XmlNode }[];
  /** What was read of each invoice that came as OFD, PDF or photo; absent where none did. */
  readonly papers?: readonly { readonly file: string; readonly readings: readonly InvoiceReading[] }[];
  readonly faults: readonly Fault[];
};

/** The records of one register; undefined when the folder has no such sheet, empty when the sheet has no record. */
export type OfficeRows = { readonly [Name in RegisterName]?: readonly Row<Registers[Name]>[] };
export type RowIn<Name extends RegisterName> = Row<Registers[Name]>;

/** An office's folder, read: every record with its source, every invoice, and everything that could not be read. */
export type OfficeFolder = {
  readonly rows: OfficeRows;
  readonly invoices: readonly Invoice[];
  readonly faults: readonly Fault[];
};
