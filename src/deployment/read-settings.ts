import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { CannotServe } from './cannot-serve.ts';

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const LOOPBACK = /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/;
/** Secrets and people's data go out over https, or do not leave this machine. */
export const isSafeAddress = (address: string): boolean => address.startsWith('https://') || LOOPBACK.test(address);

/**
 * Settings of a service outside, from `<dataFolder>/<name>`; undefined where there is no such file. Throws CannotServe, in Chinese
 * and naming every field at fault, on a file that cannot be understood: half a service is worse than none. `says`: what it is of.
 */
export function readSettings<S extends z.ZodType>(dataFolder: string, name: string, says: string, shape: S): z.output<S> | undefined {
  const file = join(dataFolder, name);
  const text = readText(file);
  if (text === undefined) return undefined;
  const read = shape.safeParse(parse(text));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.') || '整个文件'}：${message}`);
  throw new CannotServe(`${says}的设置 ${file} 有误，请改正后再启动：${faults.join('；')}`);
}
