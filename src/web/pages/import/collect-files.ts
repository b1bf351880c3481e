/** Files that can be read at all; the server looks at their content. */
const READABLE = /\.(xlsx|csv|xml|ofd|pdf)$/i;
/** What office programs leave in a folder while a file is open, and what systems put there. */
const LEFTOVER = /^(~\$|\.)|^Thumbs\.db$/i;

export type Collected = { readonly files: readonly File[]; readonly skipped: readonly string[] };

/** Splits what was chosen into what can be read and what cannot. Leftovers are neither: nobody put them there on purpose. */
export function sortOut(all: readonly File[]): Collected {
  const meant = all.filter(({ name }) => !LEFTOVER.test(name));
  return {
    files: meant.filter(({ name }) => READABLE.test(name)),
    skipped: meant.filter(({ name }) => !READABLE.test(name)).map(({ name }) => name),
  };
}

const entriesOf = (folder: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => folder.readEntries(resolve, reject));
const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((resolve, reject) => entry.file(resolve, reject));

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await fileOf(entry as FileSystemFileEntry)];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  // A browser hands out a folder in portions; an empty one is the end.
  for (let portion = await entriesOf(reader); portion.length > 0; portion = await entriesOf(reader)) {
    for (const child of portion) files.push(...(await filesUnder(child)));
  }
  return files;
}

/** Everything in what was dropped, folders opened. Entries are taken at once: the browser empties the list after the event. */
export async function filesDropped(items: DataTransferItemList): Promise<Collected> {
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return sortOut((await Promise.all(entries.map(filesUnder))).flat());
}
