import type { Finding } from '../app/evidence/check-evidence.ts';
import type { Hash } from '../app/daily-tree.ts';
import { FOLDER_NAMES, PACK_ENDING } from '../documents/folder/folder.ts';
import type { ArchiveEntry } from './archive.ts';
import { checkPack } from './check-pack.ts';

/** `digest`: of the list, which stands for all; `packs`: evidence packs among the files. */
export type FolderChecked = {
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly packs: number;
  readonly digest: string;
};

const LINE = /^([0-9a-f]{64}) {2}(.+)$/u;
/** Path → SHA-256 as the folder's own list has it. */
const listedIn = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list.split('\n').flatMap((line) => {
      const [, digest, name] = LINE.exec(line) ?? [];
      return digest === undefined || name === undefined ? [] : [[name, digest] as const];
    }),
  );

/** Whether these are the files of a folder that was handed over, and not of an evidence pack. */
export const isFolder = (entries: readonly ArchiveEntry[]): boolean => entries.some(({ name }) => name === FOLDER_NAMES.cover);

const isPack = (name: string): boolean => name.endsWith(PACK_ENDING);
/** Packs inside the folder are checked as they would be by themselves. */
const inPack = (hash: Hash, { name, bytes }: ArchiveEntry, root: string | undefined): Finding[] =>
  isPack(name) ? checkPack(hash, bytes, root).findings.map(({ entry, says }) => ({ entry: `${name}：${entry}`, says })) : [];

/** Every file held against the folder's list of digests, and every evidence pack in it checked by itself, under `root` where one is given; one file at a time is held. */
export async function checkFolder(
  hash: Hash,
  entries: AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry>,
  root?: string,
): Promise<FolderChecked> {
  const found = new Map<string, string>();
  const findings: Finding[] = [];
  let list = '';
  for await (const entry of entries) {
    if (entry.name === FOLDER_NAMES.list) list = new TextDecoder().decode(entry.bytes);
    else found.set(entry.name, hash(entry.bytes));
    findings.push(...inPack(hash, entry, root));
  }
  const listed = listedIn(list);
  for (const name of listed.keys()) if (!found.has(name)) findings.push({ entry: name, says: '缺少这个文件' });
  for (const [name, digest] of found) {
    if (listed.get(name) === digest) continue;
    findings.push({ entry: name, says: listed.has(name) ? '内容与清单所列的 SHA-256 不同' : '清单里没有这个文件' });
  }
  return { findings, files: found.size, packs: [...found.keys()].filter(isPack).length, digest: hash(list) };
}
