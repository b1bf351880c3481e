import type { Day } from '../../kernel/day.ts';
import type { Block } from '../dispatch/dispatch.ts';

/** A paper on file. `digest`: SHA-256 of its bytes. */
export type VolumeFile = { readonly name: string; readonly digest: string };
/** A file with its bytes, or without where they are not pages (a sheet of many firms, a Word file). */
export type BoundFile = VolumeFile & { readonly bytes: Uint8Array | null };
/** `drawings`: pictures as SVG text, below the words. */
export type Chapter = { readonly title: string; readonly body: readonly Block[]; readonly drawings?: readonly string[] };

/** 一企一档: all that is on file about one firm as one book, with its papers behind it. */
export type Volume = {
  readonly office: string;
  readonly firm: string;
  readonly creditCode: string;
  readonly stage: string;
  readonly caseId: string;
  readonly asOf: Day;
  readonly chapters: readonly Chapter[];
};
