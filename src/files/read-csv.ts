import type { Table } from '../intake/table.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Limits } from './limits.ts';

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

/** Strict UTF-8 (with or without BOM), else GB18030, else undefined. */
export const decodeText = (bytes: Uint8Array): string | undefined => decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');

/**
 * The fields of each record. Quoted fields may hold commas, line ends and doubled quotes. Says what is wrong when a quote never
 * closes or there are more than `most` fields.
 */
function splitRecords(text: string, most: number): string[][] | 'open-quote' | 'too-many' {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  let left = most;
  while (at < text.length || record.length > 0) {
    const quoted = text[at] === '"';
    let field = '';
    if (quoted) {
      for (;;) {
        const close = text.indexOf('"', at + 1);
        if (close < 0) return 'open-quote';
        field += text.slice(at + 1, close);
        at = close + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
    }
    let end = at;
    while (end < text.length && !',\n\r'.includes(text.charAt(end))) end++;
    if (left-- === 0) return 'too-many';
    record.push(field + text.slice(at, end));
    at = end;
    if (text[at] === ',') {
      at++;
      if (at < text.length) continue;
      record.push('');
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    records.push(record);
    record = [];
  }
  return records;
}

/** A CSV file as one table without a sheet name; a record is a row. Refuses unknown encodings, binary content, open quotes, too many cells. */
export function readCsv(name: string, bytes: Uint8Array, limits: Limits): Result<Table[]> {
  const text = decodeText(bytes);
  if (text === undefined || text.includes('\0')) {
    return refuse('unreadable-file', `《${name}》不是 UTF-8 也不是 GBK 编码的文本，请用 Excel 或 WPS 另存为“CSV UTF-8”`);
  }
  const records = splitRecords(text, limits.cells);
  if (records === 'too-many') return refuse('too-large', `《${name}》单元格过多，请删去空列、空行，或分成几个文件`);
  if (records === 'open-quote') return refuse('unreadable-file', `《${name}》里有一个引号没有配对，请用 Excel 或 WPS 打开检查后重新保存`);
  return ok([{ file: name, sheet: null, rows: records.map((record) => record.map((field) => (field === '' ? null : field))) }]);
}
