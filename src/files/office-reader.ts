import { createHash } from 'node:crypto';
import { readOffice, type Fault, type OfficeFiles, type OfficeFolder } from '../intake/index.ts';
import { limits as usual, type Limits } from './limits.ts';
import { openParser, type Parser } from './open-parser.ts';

type GivenFile = { readonly name: string; readonly bytes: Uint8Array };
type Paper = NonNullable<OfficeFiles['papers']>[number];
type Read = {
  readonly tables: OfficeFiles['tables'][number][];
  readonly xml: OfficeFiles['xml'][number][];
  readonly papers: Paper[];
  readonly faults: Fault[];
};

/** Files as they were uploaded, one after another in a worker. What cannot be read is a fault of that file. */
async function readFiles(parser: Parser, files: readonly GivenFile[]): Promise<OfficeFiles> {
  const read: Read = { tables: [], xml: [], papers: [], faults: [] };
  for (const { name, bytes } of files) {
    const result = await parser.parse(name, bytes);
    if (!result.ok) read.faults.push({ file: name, sheet: null, cell: null, message: result.refusal.message });
    else if ('tables' in result.value) read.tables.push(...result.value.tables);
    else if ('readings' in result.value) read.papers.push({ file: name, readings: result.value.readings });
    else read.xml.push({ file: name, root: result.value.xml });
  }
  return read;
}

function fingerprint(files: readonly GivenFile[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest('base64');
}

/**
 * Reads office folders and remembers the last one: people look at a folder and then import it, and the same bytes need not be
 * read twice. One folder only, so that memory stays bounded.
 */
export function officeReader(limits: Limits = usual): (files: readonly GivenFile[]) => Promise<OfficeFolder> {
  const parser = openParser(limits);
  let last: { readonly of: string; readonly folder: Promise<OfficeFolder> } | undefined;
  return (files) => {
    const of = fingerprint(files);
    if (last?.of === of) return last.folder;
    const folder = readFiles(parser, files).then(readOffice);
    last = { of, folder };
    folder.catch(() => (last = last?.of === of ? undefined : last));
    return folder;
  };
}
