import type { Day } from '../../kernel/day.ts';

/** One place where the record disagrees with itself. `at`: a case, an entry, a balance's key, a file, a reason, a text or a day. */
export type Difference = {
  readonly where: 'case' | 'event' | 'entry' | 'balance' | 'file' | 'reason' | 'text' | 'root';
  readonly at: string;
  readonly version?: number;
  /** The column, or the property of it, that is not what the rest of the record makes it. */
  readonly field: string;
  readonly says: string;
};

/** What a whole programme was checked for, and what was found. */
export type Verification = {
  readonly cases: number;
  readonly events: number;
  readonly entries: number;
  readonly files: number;
  readonly texts: number;
  readonly days: number;
  /** The newest day and its root: to be held beside what the portal published. */
  readonly latest: { readonly on: Day; readonly root: string } | null;
  readonly differences: readonly Difference[];
};
