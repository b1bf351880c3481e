import type { Day } from '../../kernel/day.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import type { Prioritised } from '../project/application/priority.ts';

export const FIELDS = ['technology', 'finance', 'management'] as const;
export type Field = (typeof FIELDS)[number];
export const FIELD_WORDS: Record<Field, string> = { technology: '技术', finance: '财务', management: '管理' };

/** What is reviewed: applications, benchmark enterprises (plan/2.3.2), or works for acceptance (plan/2.4.3). */
export const REVIEWS = ['pilot', 'benchmark', 'acceptance'] as const;
export type Review = (typeof REVIEWS)[number];
export const REVIEW_WORDS: Record<Review, string> = { pilot: '试点企业评审', benchmark: '标杆企业评审', acceptance: '专家验收' };
export const REVIEW_CLAUSES: Record<Review, ClauseId> = { pilot: 'measures/11', benchmark: 'plan/2.3.2', acceptance: 'plan/2.4.3' };

/** One criterion of the score sheet: marks are whole, 0 … `max`; the weights of a sheet make 100. */
export type Criterion = { readonly title: string; readonly max: number; readonly weight: number };
export type ReviewedFirm = Prioritised & { readonly caseId: string; readonly name: string; readonly creditCode: string };

/** A row of the register of experts, with the accounts of experts that bear its name. */
export type ExpertRow = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly field?: Field | undefined;
  readonly workplace?: string | undefined;
  readonly tiedTo?: string | undefined;
  readonly phone?: string | undefined;
  readonly accounts: readonly { readonly personId: string; readonly organisations: readonly string[] }[];
};
/** Who may be drawn. `expertId`: the id of the register row. */
export type Candidate = {
  readonly expertId: string;
  readonly personId: string;
  readonly name: string;
  readonly workplace: string;
  readonly field: Field;
};
/** Who may not be drawn, and why in words. */
export type Excluded = { readonly expertId: string; readonly name: string; readonly says: string };

export type Convened = {
  readonly review: Review;
  readonly title: string;
  readonly firms: readonly ReviewedFirm[];
  readonly criteria: readonly Criterion[];
  /** How many are drawn of each field. */
  readonly places: Readonly<Record<Field, number>>;
  readonly pool: readonly Candidate[];
  readonly excluded: readonly Excluded[];
  /** SHA-256 of the pool as `listText` writes it: fixed before the seed exists. */
  readonly listDigest: string;
  /** A number published by others, on a day after the list was fixed. */
  readonly seedSource: string;
  readonly seedOn: Day;
};

/** Marks of one expert: one row a firm, in the order of `firms`; one mark a criterion, in the order of the sheet. */
export type MarkSheet = { readonly marks: readonly (readonly number[])[]; readonly salt: string };
export type Seat = Candidate & {
  readonly ticket: string;
  readonly declaredOn?: Day;
  readonly tie?: string;
  readonly seal?: string;
  readonly sheet?: MarkSheet;
  readonly dissents?: readonly string[];
};
/** An expert who no longer sits, why, and since when. */
export type Departed = { readonly seat: Seat; readonly reason: string; readonly on: Day };
