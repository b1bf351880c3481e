import type { Policy } from '../../../policy/policy.ts';
import { townshipsOf } from '../../../policy/townships/index.ts';
import type { OfficeFolder } from '../../intake/index.ts';
import type { Ports } from '../ports.ts';
import type { Reads } from '../store.ts';
import type { FileRecord, UploadedFile } from '../store-imports.ts';
import { withKeptNumbers } from './kept-numbers.ts';
import type { Keep } from './plan.ts';

const MIME: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  xml: 'application/xml',
};
/** By the ending of a file's name. */
export const mimeOf = (name: string): string => MIME[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/** A folder's files, read and named by their digests. */
export type Uploaded = { readonly files: readonly FileRecord[]; readonly folder: OfficeFolder; readonly keep: Keep };

const numbered = (name: string, count: number): string => name.replace(/(\.[^.]*)?$/, `（${count}）$1`);

/** Files of one name, from several folders, are told apart by a number: what was read leads to the very file it stands in. */
function distinct(files: readonly UploadedFile[]): UploadedFile[] {
  const counts = new Map<string, number>();
  return files.map(({ name, bytes }) => {
    let [count, own] = [counts.get(name) ?? 0, name];
    while (counts.has(own)) own = numbered(name, (count += 1) + 1);
    counts.set(name, count).set(own, 0);
    return { name: own, bytes };
  });
}

/** Reads the files; the same bytes read the same, so looking and importing see one folder. Numbers shown in part are those on file. */
export async function readUploaded(
  { hash, readOffice }: Ports,
  reads: Reads,
  uploaded: readonly UploadedFile[],
  { county }: Policy,
): Promise<Uploaded> {
  const named = distinct(uploaded);
  const files = named.map(({ name, bytes }) => ({ name, bytes, digest: hash(bytes), mime: mimeOf(name) }));
  const digestOfFile = new Map(files.map(({ name, digest }) => [name, digest]));
  const folder = await withKeptNumbers(reads, await readOffice(named));
  return { files, folder, keep: { hash, digestOfFile, townships: townshipsOf(county.division) } };
}
