import type { Day } from '../kernel/day.ts';

/** Another government's list laid beside the programme's firms: which of them stand on both. Never changed, never gone. */
export type Comparison = {
  readonly id: string;
  readonly issuer: string;
  /** SHA-256 of the list as it came. */
  readonly digest: string;
  /** How many firms are on it. */
  readonly count: number;
  /** Credit codes of the programme's own firms on it. */
  readonly matched: readonly string[];
  readonly by: { readonly personId: string; readonly name: string };
  readonly on: Day;
  readonly at: string;
};
export interface ComparisonReads {
  /** Newest first. */
  listComparisons(): Promise<readonly Comparison[]>;
}
export interface ComparisonWrites {
  addComparison(comparison: Comparison): Promise<void>;
}
