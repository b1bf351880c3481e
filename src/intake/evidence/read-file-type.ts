import type { ReadKind } from '../../kernel/paper-reading.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { MOST_PAPER_BYTES, type PaperType, readPaperType } from '../paper-type.ts';

type Readable = { readonly mime: string; readonly ending: string; readonly begins: readonly number[] };
const ZIP = [0x50, 0x4b];
/** What a paper of each kind may be beside a PDF or a photo. */
const READABLE: { readonly [K in ReadKind]: readonly Readable[] } = {
  invoice: [
    { mime: 'application/ofd', ending: 'ofd', begins: ZIP },
    { mime: 'application/xml', ending: 'xml', begins: [0x3c] },
  ],
  contract: [{ mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx', begins: ZIP }],
  payment: [],
  voucher: [],
};
/** What may stand before the first sign: a byte order mark, blanks, line ends. */
const BLANK: readonly number[] = [0xef, 0xbb, 0xbf, 0x20, 0x09, 0x0a, 0x0d];

/** What a file handed in to be read as this kind truly is: an invoice XML or OFD, a contract docx, or a paper like any other (PDF, photo). Refuses an oversized one, and what is none of these. */
export function readFileType(kind: ReadKind, name: string, bytes: Uint8Array): Result<PaperType> {
  const head = bytes.subarray(
    Math.max(
      0,
      bytes.findIndex((byte) => !BLANK.includes(byte)),
    ),
  );
  const type = READABLE[kind].find(({ begins }) => begins.every((byte, index) => head[index] === byte));
  if (type === undefined) return readPaperType(name, bytes);
  if (bytes.length > MOST_PAPER_BYTES) return refuse('too-large', `“${name}”超过20MB，请核对是否选错文件`);
  const isNamed = name.toLowerCase().endsWith(`.${type.ending}`);
  return ok({ name: isNamed ? name : `${name === '' ? '材料' : name}.${type.ending}`, mime: type.mime });
}
