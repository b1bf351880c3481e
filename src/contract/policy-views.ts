import type { Carrier } from '../../policy/policy.ts';
import type { ClauseChange } from '../../policy/wording/compare-wording.ts';
import type { Stretch } from '../../policy/wording/diff-words.ts';
import type { ClauseWording } from '../../policy/wording/split-wording.ts';
import type { ClauseId } from '../kernel/clause.ts';
import type { Day } from '../kernel/day.ts';
import type { CaseKind } from './views.ts';

/** Something of this product that rests on a clause. */
export type Touch = { readonly kind: Carrier['kind'] | 'parameter' | 'reading' | 'test' | 'obligation'; readonly name: string };

/** `GET /api/v1/policy-texts`: every official text that was imported, the newest by its date first. */
export type PolicyTextRow = {
  readonly id: string;
  readonly source: string;
  readonly dated: Day;
  /** SHA-256 of the paper as it was imported. */
  readonly digest: string;
  readonly clauses: number;
  readonly by: string;
  readonly on: Day;
  /** In force by its date, not yet, no more, or described anew by a later import of the same paper. */
  readonly standing: 'current' | 'coming' | 'past' | 'corrected';
};

/** What became of a clause, word by word where the older words are at hand, and what in this product and among the open cases rests on it. */
export type ComparedClause = ClauseChange & {
  readonly words?: readonly Stretch[];
  readonly touches: readonly Touch[];
  /** Open cases that this clause decides: by a verdict on file, or by one still ahead. */
  readonly openCases: { readonly decided: number; readonly ahead: number };
};
/** A text against another, named in Chinese. */
export type Comparison = { readonly against: string; readonly clauses: readonly ComparedClause[] };
/** A text that was read: its clauses, and how it differs from what is known. */
export type ReadPolicyText = {
  readonly digest: string;
  readonly clauses: readonly ClauseWording[];
  /** Where the text's own numbering does not go on as it should, in Chinese. */
  readonly doubts: readonly string[];
  /** Against the wording that the pack was made from; then against the text imported before, where there is one. */
  readonly comparisons: readonly Comparison[];
};
/** `POST /api/v1/policy-texts/preview`: nothing is kept. `known`: this very paper is on file already. */
export type PolicyTextPreview = ReadPolicyText & { readonly name: string; readonly known: PolicyTextRow | null };
/** `GET /api/v1/policy-texts/:id` */
export type PolicyTextView = ReadPolicyText & { readonly text: PolicyTextRow };

/** `GET /api/v1/policy-texts/current`: the official words in force, to stand beside our summaries; null before the first import. */
export type CurrentWording = { readonly text: PolicyTextRow; readonly clauses: readonly ClauseWording[] } | null;

/** `GET /api/v1/policy-cases?clause=`: the open cases that rest on a clause. */
export type TouchedCase = {
  readonly id: string;
  readonly kind: CaseKind;
  readonly title: string;
  readonly stage: string;
  readonly rests: 'decided' | 'ahead';
};
export type TouchedCases = { readonly clause: ClauseId; readonly cases: readonly TouchedCase[] };
