import type { Day } from './day.ts';

/** One line as it is printed. Amounts in integer fen, negative for a discount; `quantity` is the text of the file. */
export type ReadingLine = {
  readonly title: string;
  readonly unit?: string;
  readonly quantity?: string;
  readonly unitPriceFen?: number;
  readonly netFen?: number;
  readonly taxFen?: number;
};

/**
 * What could be read of an invoice, right or wrong: nothing is left out because it looks odd, for what looks odd is what somebody has to see.
 * Amounts in integer fen. Absent means that the file does not say it.
 */
export type InvoiceReading = {
  readonly from: 'xml' | 'ofd' | 'pdf' | 'qr';
  readonly number?: string;
  /** 发票代码, 10 or 12 digits: only invoices whose number has 8 bear one. */
  readonly code?: string;
  /** 校验码 as printed on the older ones. */
  readonly checkCode?: string;
  readonly kind?: 'special' | 'ordinary';
  readonly issuedOn?: Day;
  readonly seller?: string;
  readonly sellerName?: string;
  readonly buyer?: string;
  readonly buyerName?: string;
  readonly netFen?: number;
  readonly taxFen?: number;
  readonly totalFen?: number;
  /** 价税合计（大写） as printed. */
  readonly inWords?: string;
  /** The code of the tax office that issued it, as printed. */
  readonly taxOffice?: string;
  readonly remark?: string;
  readonly lines: readonly ReadingLine[];
};
export const READING_FROM_WORDS: Record<InvoiceReading['from'], string> = {
  xml: 'XML文件',
  ofd: 'OFD文件',
  pdf: 'PDF票面',
  qr: '二维码',
};
