import { encodeGbk } from './gbk.ts';

export type CsvForm = 'gbk' | 'utf-8-bom' | 'utf-8';
const ENCODERS: Record<CsvForm, (text: string) => Uint8Array> = {
  gbk: encodeGbk,
  'utf-8-bom': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'utf-8': (text) => new TextEncoder().encode(text),
};

/** Rows → CSV with CRLF line ends. The county's cells need no quotes. */
export const writeCsv = (rows: readonly (readonly string[])[], form: CsvForm): Uint8Array =>
  ENCODERS[form](rows.map((row) => `${row.join(',')}\r\n`).join(''));
