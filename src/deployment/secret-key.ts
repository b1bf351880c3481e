import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BYTES = 32;

/**
 * The deployment's own key for what is sealed in the database, in `<dataFolder>/key`, made on first use. It stays apart from
 * the database on purpose: back it up separately; without it every second factor must be set up anew.
 */
export function secretKeyIn(dataFolder: string): Uint8Array {
  mkdirSync(dataFolder, { recursive: true });
  const file = join(dataFolder, 'key');
  try {
    writeFileSync(file, randomBytes(BYTES).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== BYTES) throw new Error(`密钥文件 ${file} 已损坏：请从备份恢复`);
  return key;
}
