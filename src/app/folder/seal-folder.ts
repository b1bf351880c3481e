import { coverPage, digestList } from '../../documents/folder/cover-page.ts';
import { type Folder, type FolderFile, FOLDER_NAMES, type ListedFile } from '../../documents/folder/folder.ts';
import type { Hash } from '../daily-tree.ts';
import type { PackEntry } from '../evidence/pack-entries.ts';

/** The first page of a folder whose files were written, and the list of all digests, that page's among them. */
export function sealOf(hash: Hash, folder: Folder<ListedFile>): readonly PackEntry[] {
  const cover = coverPage(folder);
  const listed = [{ name: FOLDER_NAMES.cover, digest: hash(cover) }, ...folder.parts.flatMap(({ files }) => files)];
  return [
    { name: FOLDER_NAMES.cover, content: cover },
    { name: FOLDER_NAMES.list, content: digestList(listed) },
  ];
}

export const listedOf = (hash: Hash, { name, title, content }: FolderFile): ListedFile => ({ name, title, digest: hash(content) });

/** All files of a folder: the same folder always gives the same bytes. */
export function sealFolder(hash: Hash, folder: Folder<FolderFile>): readonly PackEntry[] {
  const parts = folder.parts.map(({ title, files }) => ({ title, files: files.map((file) => listedOf(hash, file)) }));
  const files = folder.parts.flatMap((part) => part.files.map(({ name, content }) => ({ name, content })));
  return [...files, ...sealOf(hash, { ...folder, parts })];
}
