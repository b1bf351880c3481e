const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const EXTRA_64 = 1;
const OVERFLOW = 0xffffffff;

export type ZipEntry = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly deflated: boolean;
  readonly inflatedSize: number;
  /** CRC-32 of the inflated bytes. */
  readonly crc: number;
  /** The packed bytes. */
  readonly packed: Uint8Array;
};

/** The archive contradicts itself or ends too early. */
export class DamagedZip extends Error {}

type Directory = { readonly offset: number; readonly count: number };

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new DamagedZip('no end of directory');
}

function directoryOf(view: DataView): Directory {
  const end = findEnd(view);
  const hasLocator = end >= 20 && view.getUint32(end - 20, true) === LOCATOR_64;
  const plain = { offset: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  if (!hasLocator || (plain.count !== 0xffff && plain.offset !== OVERFLOW)) return plain;
  const at = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(at, true) !== END_64) throw new DamagedZip('no zip64 directory');
  return { offset: Number(view.getBigUint64(at + 48, true)), count: Number(view.getBigUint64(at + 32, true)) };
}

/** Replaces the sizes that did not fit 32 bits by those of the zip64 extra field, in their fixed order. */
function widen(view: DataView, from: number, to: number, sizes: readonly number[]): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    let next = at + 4;
    return sizes.map((size) => (size === OVERFLOW ? Number(view.getBigUint64((next += 8) - 8, true)) : size));
  }
  return [...sizes];
}

function packedBytes(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array {
  if (view.getUint32(local, true) !== LOCAL) throw new DamagedZip('no local header');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) throw new DamagedZip('entry beyond the end');
  return bytes.subarray(start, start + size);
}

/**
 * The entries of a zip archive as its directory lists them; at most `most`, which is one more than anybody wants.
 * Inflates nothing. Throws DamagedZip (or RangeError, reading past the end) on an archive that is cut off or lies.
 */
export function zipEntries(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  while (entries.length < Math.min(directory.count, most)) {
    if (view.getUint32(at, true) !== ENTRY) throw new DamagedZip('no directory entry');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [inflatedSize = 0, packedSize = 0, local = 0] = widen(view, nameEnd, extraEnd, sizes);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      deflated: view.getUint16(at + 10, true) !== 0,
      inflatedSize,
      crc: view.getUint32(at + 16, true),
      packed: packedBytes(bytes, view, local, packedSize),
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}
