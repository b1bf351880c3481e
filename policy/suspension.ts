import type { Counting } from './calendar/suspended.ts';

/** Whether a period may stand still: by which days it then goes on, or why never. */
export type Suspendable = { readonly counts: Counting } | { readonly never: string };

/** Why a period may be suspended at all, and what the ground rests on. */
export type SuspensionGround = 'force-majeure' | 'examination' | 'other-authority';

/** A version's word on standing still. What is not listed may never: periods are the text's, not the office's. */
export type Suspensions = {
  /** Of each ground, what it rests on. */
  readonly grounds: { readonly [G in SuspensionGround]: string };
  /** By the names of the periods (`src/cases/deadlines/rules.ts`). */
  readonly periods: Readonly<Record<string, Suspendable>>;
};
