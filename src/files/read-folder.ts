import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Fault, OfficeFiles } from '../intake/index.ts';
import { limits as usual, type Limits } from './limits.ts';
import { openParser, type Parser } from './open-parser.ts';
import { tooLarge } from './file-kind.ts';

/** Left behind by programs, or said to people about the folder: never an office's record. */
const JUNK = /^(~\$.*|\.~lock\..*|\..*|thumbs\.db|desktop\.ini|readme(\..*)?|.*\.md)$/i;
const JUNK_FOLDER = /^(__MACOSX|\..*)$/;

export type FolderRead = OfficeFiles & {
  /** How many files there were to read. */
  readonly fileCount: number;
  /** Well-known leftovers that were not looked at. */
  readonly ignored: readonly string[];
};

type Listed = { readonly files: string[]; readonly ignored: string[] };

/** All files below a folder, in a fixed order; links are not followed. */
async function listFiles(root: string, except: string | undefined, under = root): Promise<Listed> {
  const entries = await readdir(under, { withFileTypes: true });
  const found: Listed = { files: [], ignored: [] };
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(under, entry.name);
    const name = relative(root, path).split(sep).join('/');
    if (entry.isDirectory() && (JUNK_FOLDER.test(entry.name) || path === except)) found.ignored.push(`${name}/`);
    else if (entry.isDirectory()) {
      const below = await listFiles(root, except, path);
      found.files.push(...below.files);
      found.ignored.push(...below.ignored);
    } else if (!entry.isFile() || JUNK.test(entry.name)) found.ignored.push(name);
    else found.files.push(name);
  }
  return found;
}

type Paper = NonNullable<OfficeFiles['papers']>[number];
type Read = {
  readonly tables: OfficeFiles['tables'][number][];
  readonly xml: OfficeFiles['xml'][number][];
  readonly papers: Paper[];
  readonly faults: Fault[];
};

async function readInto(read: Read, parser: Parser, root: string, file: string, limits: Limits): Promise<void> {
  const path = join(root, file);
  const { size } = await stat(path);
  const result = size > limits.fileBytes ? tooLarge(file, limits) : await parser.parse(file, await readFile(path));
  if (!result.ok) read.faults.push({ file, sheet: null, cell: null, message: result.refusal.message });
  else if ('tables' in result.value) read.tables.push(...result.value.tables);
  else if ('readings' in result.value) read.papers.push({ file, readings: result.value.readings });
  else read.xml.push({ file, root: result.value.xml });
}

/**
 * Reads every file below a folder; `except` is a folder inside it that is not the office's (where results go). Files are
 * named relative to the folder. What cannot be read is a fault, well-known leftovers are listed as ignored.
 */
export async function readFolder(folder: string, except?: string, limits: Limits = usual): Promise<FolderRead> {
  const root = resolve(folder);
  const { files, ignored } = await listFiles(root, except === undefined ? undefined : resolve(except));
  const read: Read = { tables: [], xml: [], papers: [], faults: [] };
  const parser = openParser(limits);
  try {
    for (const file of files) await readInto(read, parser, root, file, limits);
  } finally {
    await parser.close();
  }
  return { ...read, fileCount: files.length, ignored };
}
