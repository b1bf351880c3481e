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

/** A text as it lies on disk: what was read of it as the very words written. `version`: which of the texts it was. `hash`: of it and all before it; null where an older programme kept it. */
export type WrittenText = Omit<PolicyText, 'clauses' | 'doubts'> & {
  readonly version: number;
  readonly clauses: string;
  readonly doubts: string;
  readonly hash: string | null;
};

/** A text on its way to the record. */
export type NewText = WrittenText & { readonly hash: string };
/** The head of the chain after the text `version`, as it was noted apart from the text when that came in. */
export type KeptHead = { readonly version: number; readonly head: string };

export interface TextReads {
  /** In the order in which they were imported. */
  listPolicyTexts(): Promise<readonly PolicyText[]>;
  /** The same, as written. */
  listWrittenTexts(): Promise<readonly WrittenText[]>;
  /** In the same order. Texts that older programmes kept without a hash have none. */
  listTextHeads(): Promise<readonly KeptHead[]>;
}

export interface TextWrites {
  /** Until the transaction ends nobody else adds a text. */
  lockPolicyTexts(): Promise<void>;
  /** Kept for good, with its head beside it; its paper must be among the files already. */
  addPolicyText(text: NewText): Promise<void>;
}
