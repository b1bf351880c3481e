import { fileNameOf } from '../dispatches/files.ts';
import type { FolderFile } from '../../documents/folder/folder.ts';
import type { IssuedDispatch } from '../store-dispatches.ts';
import type { Reads } from '../store.ts';

/** The official papers as PDF, in the order they were sent. Throws where a kept file is gone. */
export async function sentPapers(reads: Pick<Reads, 'findFile'>, issued: readonly IssuedDispatch[]): Promise<readonly FolderFile[]> {
  const files: FolderFile[] = [];
  for (const { paper, pdf } of issued.toReversed()) {
    const found = await reads.findFile(pdf);
    if (found === undefined) throw new Error(`a paper's file is gone: ${pdf}`);
    const name = fileNameOf(paper, 'pdf');
    files.push({ name: `公文/${name}`, title: name.replace(/\.pdf$/u, ''), content: found.bytes });
  }
  return files;
}
