import type { Clause, DecisionName, Issue } from '../../policy/policy.ts';
import type { Ruled, RulingEffect, RulingStage } from '../cases/ruling/acts.ts';
import type { ClauseId } from '../kernel/clause.ts';
import type { Day } from '../kernel/day.ts';
import type { View } from './views.ts';
import type { Outcome } from '../kernel/verdict.ts';

/** One open question that a change of the policy answers otherwise. Fen; null is an amount not settled or none. */
export type ForeseenShift = {
  readonly caseId: string;
  readonly name: string;
  readonly decision: DecisionName;
  readonly direction: 'gains' | 'losses' | 'otherwise';
  readonly before: Outcome;
  readonly after: Outcome;
  readonly fenBefore: number | null;
  readonly fenAfter: number | null;
  readonly why: string;
};
/** What would change, before anyone signs. */
export type Foreseen = { readonly effect: RulingEffect; readonly shifts: readonly ForeseenShift[] };
export type ForeseenRuling = Foreseen & { readonly ruled: Pick<Ruled, 'title' | 'before' | 'after' | 'clause'>; readonly edition: string };

/** `GET /api/v1/moves/:to`: the open cases that an amendment could take, and what it would change for them. */
export type MovePreview = Foreseen & {
  readonly to: VersionRow;
  readonly cases: ReadonlyArray<{ readonly caseId: string; readonly name: string }>;
};

/** Who decided a term: the issuer of the version, or a signed ruling. */
export type DecidedBy = {
  readonly issuer: string;
  readonly document: string;
  readonly on: Day | null;
  readonly from: Day | null;
  /** The ruling's case, and which of the programme's rulings it is. */
  readonly ruling: { readonly id: string; readonly number: number } | null;
};
export type ReadingRow = {
  readonly name: string;
  readonly clause: ClauseId;
  readonly question: string;
  readonly chosen: string;
  readonly alternatives: ReadonlyArray<{ readonly value: string; readonly says: string }>;
  readonly decidedBy: DecidedBy;
};
export type ParameterRow = {
  readonly name: string;
  readonly clause: ClauseId;
  readonly says: string;
  readonly amount: string;
  readonly decidedBy: DecidedBy;
};
export type RulingRow = {
  readonly id: string;
  readonly title: string;
  readonly stage: RulingStage;
  readonly number: number | null;
  readonly from: Day;
  readonly document: string;
  readonly by: string;
  readonly on: Day;
};
/** A signed ruling as anyone may read it: without the names of people. */
export type PublicRuling = Pick<Ruled, 'title' | 'clause' | 'before' | 'after' | 'from' | 'document'> & {
  readonly number: number;
  readonly signedOn: Day;
};
export type VersionRow = { readonly pack: string; readonly title: string; readonly issue: Issue; readonly isInForce: boolean };

/** What was ruled upon the version, each term in words; none where the text applies as issued. */
export type EditionTerms = readonly string[];

/** `GET /api/v1/cases/:id` of a ruling. `foreseen`: what signing it now would change; null once it is signed or returned. */
export type RulingView = View<'ruling'> & {
  readonly stage: RulingStage;
  readonly ruled: Ruled;
  readonly preparedBy: string;
  readonly preparedOn: Day;
  readonly signed: {
    readonly number: number;
    readonly edition: string;
    readonly terms: EditionTerms;
    readonly effect: RulingEffect;
    readonly by: string;
    readonly on: Day;
  } | null;
  readonly returned: string | null;
  readonly foreseen: Foreseen | null;
};

/** `GET /api/v1/readings`: the policy as it is applied today, term by term, with who decided it; versions; all rulings, newest first. */
export type ReadingsView = {
  readonly pack: string;
  readonly edition: string;
  readonly terms: EditionTerms;
  readonly readings: readonly ReadingRow[];
  readonly parameters: readonly ParameterRow[];
  /** Clauses on which a document ruled since. */
  readonly clauses: ReadonlyArray<{ readonly id: ClauseId; readonly says: string; readonly decidedBy: DecidedBy }>;
  readonly allClauses: readonly Clause[];
  readonly versions: readonly VersionRow[];
  readonly rulings: readonly RulingRow[];
};
/** What a project's page says of its policy: its edition, who decided what of it, and the amendments it could be moved to, each with what would change. */
export type CaseEdition = {
  /** What stands decided is carried to its end by the edition that decided it: no later ruling touches it. */
  readonly isBound: boolean;
  readonly pack: string;
  readonly title: string;
  readonly edition: string;
  readonly terms: EditionTerms;
  readonly document: string;
  readonly rulings: readonly RulingRow[];
  readonly amendments: ReadonlyArray<VersionRow & { readonly foreseen: Foreseen }>;
};
