import { ok, refuse, type Result } from '../kernel/result.ts';

/** What a paper may be: a page, or a photo of one. Told by its first bytes, never by its name. */
const TYPES = [
  { mime: 'application/pdf', word: 'PDF', endings: ['pdf'], begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mime: 'image/jpeg', word: 'JPG照片', endings: ['jpg', 'jpeg'], begins: [0xff, 0xd8, 0xff] },
  { mime: 'image/png', word: 'PNG图片', endings: ['png'], begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const;
export const MOST_PAPER_BYTES = 20 * 1024 * 1024;

/** A paper as it will be kept: with an ending that tells what it is. */
export type PaperType = { readonly name: string; readonly mime: string };

/**
 * What an uploaded file truly is. Refuses an empty or oversized one, one that is neither PDF, JPG nor PNG, and one whose name says
 * another type than its content. A name without an ending, as some phones send it, is given one.
 */
export function readPaperType(name: string, bytes: Uint8Array): Result<PaperType> {
  if (bytes.length === 0) return refuse('bad-input', `“${name}”是空文件，请重新选择`);
  if (bytes.length > MOST_PAPER_BYTES) return refuse('too-large', `“${name}”超过20MB，请压缩或分开后再传`);
  const type = TYPES.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (type === undefined) return refuse('unreadable-file', `“${name}”的内容不是PDF、JPG或PNG，请拍照或导出为PDF后再传`);
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return ok({ name: `${name === '' ? '材料' : name}.${type.endings[0]}`, mime: type.mime });
  if (type.endings.some((each) => each === ending)) return ok({ name, mime: type.mime });
  return refuse(
    'unreadable-file',
    `“${name}”的名称是.${ending}，内容却是${type.word}，请核对是否选错文件；没有选错的，把名称改为.${type.endings[0]}再传`,
  );
}
