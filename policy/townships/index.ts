import { pengyang } from './640425.ts';
import type { Township } from './township.ts';

export type { Township } from './township.ts';

/** By the county's 行政区划代码. A township that is merged stays listed as long as a record names it. */
const TOWNSHIPS: Readonly<Record<string, readonly Township[]>> = { '640425': pengyang };

/** The townships of a county; none where nobody has written them down yet, and then nobody is asked for one. */
export const townshipsOf = (division: string): readonly Township[] => TOWNSHIPS[division] ?? [];

/** The township of that code, wherever it lies. */
export const findTownship = (code: string): Township | undefined => TOWNSHIPS[code.slice(0, 6)]?.find((township) => township.code === code);
