import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Limits } from './limits.ts';
import { isOle, isZip, tooLarge } from './file-kind.ts';
import { decodeText } from './read-csv.ts';
import { readDocx } from './read-docx.ts';

const noText = (name: string): Result<never> =>
  refuse('unreadable-file', `《${name}》读不出文字：请提供 .docx，或另存为“纯文本”（.txt，UTF-8 或 GBK 编码）`);

/** A paper's bytes → its plain text, by what the content is: a Word document, else text. PDF and old .doc are refused. */
export function parseText(name: string, bytes: Uint8Array, limits: Limits): Result<string> {
  if (bytes.length > limits.fileBytes) return tooLarge(name, limits);
  if (isZip(bytes)) return readDocx(name, bytes, limits);
  if (isOle(bytes)) return refuse('unreadable-file', `《${name}》是旧版 .doc 或有密码，请用 Word 或 WPS 另存为没有密码的 .docx`);
  const text = decodeText(bytes);
  return text === undefined || text.includes('\0') || text.startsWith('%PDF') ? noText(name) : ok(text);
}
