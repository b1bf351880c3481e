import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Wording } from '../../policy/wording/split-wording.ts';
import { wordingOf } from '../app/wording/wording-of.ts';
import { readText } from '../files/open-parser.ts';
import { refuse, type Result } from '../kernel/result.ts';
import type { Terminal } from './terminal.ts';

async function bytesOf(path: string, input: Terminal['input']): Promise<Uint8Array | undefined> {
  if (path === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of input) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES'].includes(String(error.code)))
      return undefined;
    throw error;
  }
}

/** An official text from a file, or from the input for `-`. Refuses what cannot be read, and what has no numbered clauses. */
export async function readOfficialText(path: string, input: Terminal['input']): Promise<Result<Wording>> {
  const bytes = await bytesOf(path, input);
  if (bytes === undefined) return refuse('not-found', `${path}：没有这个文件，或没有权限读它`);
  const read = await readText(path === '-' ? '标准输入' : basename(path), bytes);
  if (!read.ok) return read;
  return wordingOf(path, read.value);
}
