import { Zip, ZipDeflate } from 'fflate';

/** As much as is packed at once: small enough to hold, large enough to pack well. */
const PIECE = 65_536;
/** Of one UTF-16 unit in UTF-8. */
const MOST_BYTES = 3;
/** Any, as long as it is always the same: the same parts give the same bytes. */
const MODIFIED = new Date(2026, 0, 1);
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Part = { readonly write: (text: string) => void; readonly end: () => void };
export type Package = { readonly open: (path: string) => Part; readonly close: () => Uint8Array };

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A package of XML parts, one opened after the other, packed while they are written: of what was written only the packed bytes are held. */
export function openPackage(): Package {
  const encoder = new TextEncoder();
  const piece = new Uint8Array(PIECE);
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  const open = (path: string): Part => {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = MODIFIED;
    zip.add(entry);
    // Written over and over: texts gathered until they are packed would outlive the collector's young generation.
    let filled = 0;
    const pack = (isLast: boolean): void => {
      entry.push(piece.subarray(0, filled), isLast);
      filled = 0;
    };
    const write = (text: string): void => {
      if (text.length * MOST_BYTES > PIECE - filled) pack(false);
      if (text.length * MOST_BYTES > PIECE) entry.push(encoder.encode(text));
      else filled += encoder.encodeInto(text, piece.subarray(filled)).written;
    };
    write(DECLARATION);
    return { write, end: () => pack(true) };
  };
  const close = (): Uint8Array => {
    zip.end();
    return joined(packed);
  };
  return { open, close };
}
