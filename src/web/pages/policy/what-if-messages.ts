import type { Change } from '../../../../policy/policy.ts';
import type { Shift, StoredCase, WhatIf } from '../../../../policy/what-if/index.ts';

/** Whom a change is tried on. Live cases are read with the reader's own rights; a simulated population is invented from its seed. */
export type Population =
  | { readonly kind: 'simulated'; readonly seed: number; readonly count: number }
  | { readonly kind: 'live'; readonly cases: readonly StoredCase[] };

/** `totalFen`: the fund that is to close; absent, what the stated policy promises at most. */
export type WhatIfQuestion = {
  readonly pack: string;
  readonly change: Change;
  readonly totalFen?: number;
  readonly population: Population;
};

export type FileFormat = 'xlsx' | 'csv';
export const DIRECTIONS = ['losses', 'gains', 'otherwise'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What the page shows: all counts, and the first cases of each direction. The rest stays with the worker, for the files. */
export type WhatIfView = Pick<WhatIf, 'policies' | 'causes' | 'granted' | 'fund' | 'unchanged' | 'elsewhere'> & {
  readonly counts: Readonly<Record<Direction, number>>;
  readonly shown: Readonly<Record<Direction, readonly Shift[]>>;
};

export type ToWorker =
  | { readonly ask: 'decide'; readonly question: WhatIfQuestion }
  | { readonly ask: 'file'; readonly format: FileFormat };
export type FromWorker =
  | { readonly says: 'progress'; readonly decided: number; readonly count: number }
  | { readonly says: 'done'; readonly view: WhatIfView }
  | { readonly says: 'file'; readonly format: FileFormat; readonly content: Uint8Array<ArrayBuffer> | string };
