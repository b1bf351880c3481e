import { refuse, type Result } from '../kernel/result.ts';
import type { Limits } from './limits.ts';

const startsWith = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b);
export const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d);
/** JPEG or PNG. */
export const isPhoto = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xd8, 0xff) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47);
/** The container of .xls and of password-protected .xlsx files. */
export const isOle = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

export const tooLarge = (name: string, limits: Limits): Result<never> =>
  refuse('too-large', `《${name}》超过 ${limits.fileBytes / 1024 / 1024} MB，没有读取；请删去图片和多余的工作表，或分成几个文件`);
