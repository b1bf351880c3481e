import type { Carrier } from '../../policy/policy.ts';
import type { ClauseChange } from '../../policy/wording/compare-wording.ts';
import type { Stretch } from '../../policy/wording/diff-words.ts';
import type { ClauseWording } from '../../policy/wording/split-wording.ts';
import type { ClauseId } from '../kernel/clause.ts';
import type { Day } from '../kernel/day.ts';
import type { Outcome } from '../kernel/verdict.ts';
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

/** A list of the workbench that shows just what a number counts. */
export type ListPlace =
  | { readonly page: 'projects'; readonly stage?: string; readonly outcome?: Outcome }
  | { readonly page: 'register'; readonly name: string }
  | { readonly page: 'funds' }
  | { readonly page: 'members' };
/** Met, not met, and what cannot be said yet. */
export type Side = 'met' | 'unmet' | 'open';
export type SideFigure = {
  readonly side: Side;
  /** What the number means, in Chinese: 已入账, 符合, 待办. */
  readonly says: string;
  readonly count: number;
  readonly at: ListPlace;
};
/** How far an obligation is met, counted from the cases, registers and books of today. */
export type StandingFigure = {
  readonly obligation: string;
  readonly unit: string;
  readonly sides: readonly SideFigure[];
  /** How many the text wants, where it names a number. */
  readonly target: number | null;
  /** The next day something is due, and how many are past theirs. */
  readonly dueOn: Day | null;
  readonly overdue: number;
};
/** `GET /api/v1/policy-standing`: by obligation; what nothing counts is absent. */
export type PolicyStanding = readonly StandingFigure[];
/** `GET /api/v1/policy-standing/:obligation?side=`: those whom a number counts; without a side, all. */
export type StandingMember = {
  readonly kind: CaseKind;
  readonly caseId: string;
  readonly title: string;
  readonly dueOn: Day | null;
};
export type StandingMembers = { readonly obligation: string; readonly says: string; readonly members: readonly StandingMember[] };
