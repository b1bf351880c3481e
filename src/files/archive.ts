import { zipSync } from 'fflate';

export type ArchiveEntry = { readonly name: string; readonly bytes: Uint8Array };
/** Where an archive is not as `writeArchive` makes it: the byte, and the entry it belongs to (undefined: the directory at the end). */
export type Deviation = { readonly offset: number; readonly entry: string | undefined };

const LOCAL = 0x04034b50;
const HEADER = 30;
/** Any, as long as it is always the same. */
const MODIFIED = new Date(2026, 0, 1);

/** Entries → a zip archive, packed as they are: the same entries always give the same bytes. Names must differ. */
export const writeArchive = (entries: readonly ArchiveEntry[]): Uint8Array =>
  zipSync(Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes])), { level: 0, mtime: MODIFIED });

/** The same of entries that may be texts. */
export const bindArchive = (entries: readonly { readonly name: string; readonly content: string | Uint8Array }[]): Uint8Array =>
  writeArchive(
    entries.map(({ name, content }) => ({ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content })),
  );

type Found = ArchiveEntry & { readonly end: number };

function localEntries(bytes: Uint8Array): readonly Found[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Found[] = [];
  for (let at = 0; at + HEADER <= bytes.length && view.getUint32(at, true) === LOCAL;) {
    const nameEnd = at + HEADER + view.getUint16(at + 26, true);
    const start = nameEnd + view.getUint16(at + 28, true);
    const end = start + view.getUint32(at + 18, true);
    if (end > bytes.length) break;
    found.push({ name: new TextDecoder().decode(bytes.subarray(at + HEADER, nameEnd)), bytes: bytes.subarray(start, end), end });
    at = end;
  }
  return found;
}

function firstDifference(a: Uint8Array, b: Uint8Array): number | undefined {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at += 1) if (a[at] !== b[at]) return at;
  return undefined;
}

/** The entries of an archive that `writeArchive` made, and the first byte at which it is no longer as it was made. Never throws. */
export function readArchive(bytes: Uint8Array): { readonly entries: readonly ArchiveEntry[]; readonly deviation: Deviation | undefined } {
  const entries = localEntries(bytes);
  const offset = firstDifference(bytes, writeArchive(entries));
  const last = entries.at(-1)?.end ?? 0;
  const entry = offset === undefined ? undefined : entries.find(({ end }) => offset < end)?.name;
  return { entries, deviation: offset === undefined ? undefined : { offset, entry: offset < last ? entry : undefined } };
}
