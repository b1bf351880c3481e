import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ArchiveEntry } from './archive.ts';

/** Every file below a folder, by its path from there with `/`, in order; one at a time is held. */
export async function* treeOf(folder: string): AsyncGenerator<ArchiveEntry> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const path of paths.toSorted()) yield { name: relative(folder, path).split(sep).join('/'), bytes: await readFile(path) };
}
