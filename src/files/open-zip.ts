import { crc32, inflateRawSync } from 'node:zlib';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Limits } from './limits.ts';
import { DamagedZip, type ZipEntry, zipEntries } from './zip-entries.ts';

const damaged = (name: string): Result<never> => refuse('unreadable-file', `《${name}》已损坏或没有传完整，请重新导出或重新上传`);
const tooBig = (name: string): Result<never> =>
  refuse('too-large', `《${name}》解压后过大，像是压缩炸弹，没有打开；请删去多余的格式和空行，或分成几个文件`);

/** An entry's bytes; the directory may lie about how many they are and what they come to. */
function inflated({ deflated, packed, inflatedSize, crc }: ZipEntry): Uint8Array {
  // One byte more than announced is allowed, so that a liar is told from an honest entry of no bytes.
  const isPacked = deflated && packed.length > 0;
  const bytes = isPacked ? inflateRawSync(packed, { maxOutputLength: inflatedSize + 1 }) : packed;
  if (bytes.length !== inflatedSize || crc32(bytes) !== crc) throw new DamagedZip('not as announced');
  return bytes;
}

const isDamage = (error: unknown): boolean =>
  error instanceof DamagedZip ||
  error instanceof RangeError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'));

const isLie = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** What an archive holds: name → bytes. */
export type Opened = ReadonlyMap<string, Uint8Array>;

function openEntries(name: string, bytes: Uint8Array, limits: Limits): Result<Opened> {
  const entries = zipEntries(bytes, limits.entries + 1);
  if (entries.length > limits.entries) return tooBig(name);
  const total = entries.reduce((sum, entry) => sum + entry.inflatedSize, 0);
  const isExtreme = total > limits.ratioFrom && total > bytes.length * limits.ratio;
  if (total > limits.inflatedBytes || isExtreme) return tooBig(name);
  if (entries.some((entry) => entry.encrypted)) return refuse('unreadable-file', `《${name}》有密码，请去掉密码后再上传`);
  return ok(new Map(entries.map((entry) => [entry.name, inflated(entry)])));
}

/**
 * Opens a zip archive, whoever made it: looked at first by its directory, how many entries and how large inflated; no entry is
 * inflated beyond what was announced. Refuses bombs, liars, damage and passwords.
 */
export function openZip(name: string, bytes: Uint8Array, limits: Limits): Result<Opened> {
  try {
    return openEntries(name, bytes, limits);
  } catch (error) {
    if (isLie(error)) return tooBig(name);
    if (isDamage(error)) return damaged(name);
    throw error;
  }
}
