import type { ClauseWording } from '../../policy/wording/split-wording.ts';
import type { Day } from '../kernel/day.ts';

/** An official text on file, as its importer described it: where it is from, its own date, and the paper itself by digest. */
export type PolicyText = {
  readonly id: string;
  readonly source: string;
  readonly dated: Day;
  /** SHA-256 of the paper, which lies among the files. */
  readonly digest: string;
  readonly clauses: readonly ClauseWording[];
  readonly doubts: readonly string[];
  readonly by: { readonly personId: string; readonly name: string };
  readonly on: Day;
  readonly at: string;
};

export interface TextReads {
  /** In the order in which they were imported. */
  listPolicyTexts(): Promise<readonly PolicyText[]>;
}

export interface TextWrites {
  /** Until the transaction ends nobody else adds a text. */
  lockPolicyTexts(): Promise<void>;
  /** Kept for good; its paper must be among the files already. */
  addPolicyText(text: PolicyText): Promise<void>;
}
