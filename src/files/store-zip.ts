import type { Opened } from './open-zip.ts';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const [LOCAL_SIZE, ENTRY_SIZE, END_SIZE] = [30, 46, 22];
const UTF_8 = 0x0800;

/**
 * An opened archive as one whose entries are not packed, for a reader that takes nothing else: what was inflated and checked once
 * need not be again. The checksums are left at 0, which says there are none. Only for readers here, never for a file to hand out.
 */
export function storeZip(entries: Opened): Uint8Array {
  const named = [...entries].map(([name, bytes]) => ({ name: new TextEncoder().encode(name), bytes }));
  const size = named.reduce((sum, { name, bytes }) => sum + LOCAL_SIZE + ENTRY_SIZE + 2 * name.length + bytes.length, END_SIZE);
  const archive = new Uint8Array(size);
  const view = new DataView(archive.buffer);
  let at = 0;
  const put = (headerSize: number, name: Uint8Array): number => {
    archive.set(name, at + headerSize);
    return (at += headerSize + name.length);
  };
  const locals = named.map(({ name, bytes }) => {
    const local = at;
    view.setUint32(at, LOCAL, true);
    view.setUint16(at + 6, UTF_8, true);
    view.setUint32(at + 18, bytes.length, true);
    view.setUint32(at + 22, bytes.length, true);
    view.setUint16(at + 26, name.length, true);
    archive.set(bytes, put(LOCAL_SIZE, name));
    at += bytes.length;
    return local;
  });
  const directory = at;
  for (const [index, { name, bytes }] of named.entries()) {
    view.setUint32(at, ENTRY, true);
    view.setUint16(at + 8, UTF_8, true);
    view.setUint32(at + 20, bytes.length, true);
    view.setUint32(at + 24, bytes.length, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, locals[index] ?? 0, true);
    put(ENTRY_SIZE, name);
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return archive;
}
