import type { InvoiceReading } from '../../kernel/invoice-reading.ts';
import type { Invoice } from '../invoice.ts';

/** An imported invoice as a reading, so that one look serves both. */
export const readingOf = ({ file: _file, ...invoice }: Invoice): InvoiceReading => ({
  ...invoice,
  from: invoice.from ?? 'xml',
  totalFen: invoice.netFen + invoice.taxFen,
});
