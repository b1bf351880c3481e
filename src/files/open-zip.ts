import { inflateRawSync } from 'node:zlib';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Limits } from './limits.ts';
import { DamagedZip, type ZipEntry, zipEntries } from './zip-entries.ts';

const damaged = (name: string): Result<never> => refuse('unreadable-file', `《${name}》已损坏或没有传完整，请重新导出或重新上传`);
const tooBig = (name: string): Result<never> =>
  refuse('too-large', `《${name}》解压后过大，像是压缩炸弹，没有打开；请删去多余的格式和空行，或分成几个文件`);

/** Inflates an entry only to count: the directory may lie. Says whether it is exactly as large as announced. */
function isAsAnnounced(entry: ZipEntry): boolean {
  if (!entry.deflated) return entry.packed.length === entry.inflatedSize;
  if (entry.packed.length === 0) return entry.inflatedSize === 0;
  // One byte more than announced is allowed, so that a liar is told from an honest entry of no bytes.
  return inflateRawSync(entry.packed, { maxOutputLength: entry.inflatedSize + 1 }).length === entry.inflatedSize;
}

const isDamage = (error: unknown): boolean =>
  error instanceof DamagedZip ||
  error instanceof RangeError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'));

const isLie = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

function checkEntries(name: string, bytes: Uint8Array, limits: Limits): Result<readonly string[]> {
  const entries = zipEntries(bytes, limits.entries + 1);
  if (entries.length > limits.entries) return tooBig(name);
  const total = entries.reduce((sum, entry) => sum + entry.inflatedSize, 0);
  const isExtreme = total > limits.ratioFrom && total > bytes.length * limits.ratio;
  if (total > limits.inflatedBytes || isExtreme) return tooBig(name);
  if (entries.some((entry) => entry.encrypted)) return refuse('unreadable-file', `《${name}》有密码，请去掉密码后再上传`);
  return entries.every(isAsAnnounced) ? ok(entries.map((entry) => entry.name)) : damaged(name);
}

/**
 * Looks at a zip archive before anybody opens it: how many entries, how large inflated by its directory, and then, by
 * inflating and counting, whether that is true. Answers the entries' names. Refuses bombs, liars, damage and passwords.
 */
export function checkZip(name: string, bytes: Uint8Array, limits: Limits): Result<readonly string[]> {
  try {
    return checkEntries(name, bytes, limits);
  } catch (error) {
    if (isLie(error)) return tooBig(name);
    if (isDamage(error)) return damaged(name);
    throw error;
  }
}
