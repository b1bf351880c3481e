import { closeSync, openSync, readSync } from 'node:fs';
import { type Range, rangesOf } from './cmap.ts';

/** One face in a font file: its family names, and when asked the characters it has. */
export type FontFace = { readonly families: readonly string[]; readonly ranges: () => readonly Range[] };

const COLLECTION = 0x74746366;
const FAMILY_NAMES = [1, 16];
const WINDOWS = 3;
const utf16 = new TextDecoder('utf-16be');

/** `length` bytes of a file from `at`; fewer at its end. */
function read(path: string, at: number, length: number): DataView {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(length);
    return new DataView(bytes.buffer, 0, readSync(file, bytes, 0, length, at));
  } finally {
    closeSync(file);
  }
}

function familiesIn(table: DataView): readonly string[] {
  const [count, strings] = [table.getUint16(2), table.getUint16(4)];
  const records = Array.from({ length: count }, (_, index) => 6 + index * 12);
  const families = records.filter((at) => table.getUint16(at) === WINDOWS && FAMILY_NAMES.includes(table.getUint16(at + 6)));
  return families.map((at) => utf16.decode(new Uint8Array(table.buffer, strings + table.getUint16(at + 10), table.getUint16(at + 8))));
}

function faceAt(path: string, start: number): FontFace {
  const count = read(path, start + 4, 2).getUint16(0);
  const directory = read(path, start + 12, count * 16);
  const table = (tag: string): DataView | undefined => {
    const wanted = [...tag].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
    const at = Array.from({ length: count }, (_, index) => index * 16).find((each) => directory.getUint32(each) === wanted);
    return at === undefined ? undefined : read(path, directory.getUint32(at + 8), directory.getUint32(at + 12));
  };
  const [names, cmap] = [table('name'), () => table('cmap')];
  return {
    families: names === undefined ? [] : familiesIn(names),
    ranges: () => {
      const found = cmap();
      return found === undefined ? [] : rangesOf(found);
    },
  };
}

/** The faces in one font file (.otf, .ttf, .ttc). Throws RangeError on what is no font. */
export function readFont(path: string): readonly FontFace[] {
  const head = read(path, 0, 12);
  if (head.getUint32(0) !== COLLECTION) return [faceAt(path, 0)];
  const count = head.getUint32(8);
  const offsets = read(path, 12, count * 4);
  return Array.from({ length: count }, (_, index) => faceAt(path, offsets.getUint32(index * 4)));
}
