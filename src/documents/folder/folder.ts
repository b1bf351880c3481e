/** One file of a folder that is handed over: `name` is its path, `title` what people call it. */
export type FolderFile = { readonly name: string; readonly title: string; readonly content: string | Uint8Array };
/** The same where only its SHA-256 is still held. */
export type ListedFile = Pick<FolderFile, 'name' | 'title'> & { readonly digest: string };
export type FolderPart<File> = { readonly title: string; readonly files: readonly File[] };
/** A table on the first page beside the list. */
export type FolderNote = { readonly title: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
/** `says`: what it is and as of when, one sentence each. Parts and their files are numbered in their order. */
export type Folder<File> = {
  readonly title: string;
  readonly says: readonly string[];
  readonly notes: readonly FolderNote[];
  readonly parts: readonly FolderPart<File>[];
};

export const FOLDER_NAMES = { cover: '目录.html', list: 'sha256.txt' } as const;
/** By this ending whoever checks a folder knows an evidence pack, which can be checked by itself. */
export const PACK_ENDING = '.evidence.zip';

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
/** A name as every file system takes it. */
export const fileSafe = (name: string): string => name.replace(FORBIDDEN, ' ').trim().slice(0, 80);
