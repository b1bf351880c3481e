import type { OfficeFolder } from '../../intake/index.ts';
import type { Ports } from '../ports.ts';
import type { FileRecord, UploadedFile } from '../store-imports.ts';
import type { Keep } from './plan.ts';

const MIME: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  xml: 'application/xml',
};
const mimeOf = (name: string): string => MIME[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/** A folder's files, read and named by their digests. */
export type Uploaded = { readonly files: readonly FileRecord[]; readonly folder: OfficeFolder; readonly keep: Keep };

/** Reads the files; the same bytes read the same, so looking and importing see one folder. */
export async function readUploaded({ hash, readOffice }: Ports, uploaded: readonly UploadedFile[]): Promise<Uploaded> {
  const files = uploaded.map(({ name, bytes }) => ({ name, bytes, digest: hash(bytes), mime: mimeOf(name) }));
  const digestOfFile = new Map(files.map(({ name, digest }) => [name, digest]));
  return { files, folder: await readOffice(uploaded), keep: { hash, digestOfFile } };
}
