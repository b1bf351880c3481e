import type { Role } from '../cases/roles.ts';
import type { ClauseId } from '../kernel/clause.ts';
import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/result.ts';
import type { CaseKind } from './views.ts';

/** A figure as printed, where it came from, and what the record says today where that is something else. */
export type DispatchFigure = {
  readonly key: string;
  readonly text: string;
  readonly from: { readonly caseId: string; readonly version: number | null; readonly says: string };
  readonly clause: ClauseId;
  /** Null: the record still says the same. */
  readonly differs: { readonly now: string | null } | null;
};
/** A paper that has its number (发文登记). */
export type IssuedView = {
  readonly id: string;
  readonly number: string;
  readonly on: Day;
  readonly by: string;
  /** SHA-256 of the two files as kept. */
  readonly docx: string;
  readonly pdf: string;
  /** The version of the office's own template that made its .docx; the PDF is always in the standard's layout. */
  readonly template: number | null;
  readonly figures: readonly DispatchFigure[];
};
/** `GET /api/v1/cases/:id/dispatches`: the papers that this case gives, sent or not. `refusal`: why it cannot be sent now. */
export type CaseDispatch = {
  readonly kind: string;
  readonly title: string;
  readonly clause: ClauseId;
  /** Who takes its number. */
  readonly issuer: Role;
  readonly issued: IssuedView | null;
  readonly refusal: Refusal | null;
  readonly mayIssue: boolean;
};
/** `GET /api/v1/plans-to-issue`: a firm whose plan in force has not gone out as a paper; `occasion`: which plan that is. */
export type PlanToIssue = { readonly caseId: string; readonly occasion: number; readonly name: string };
/** `POST /api/v1/plans-to-issue`: under which number it went out, or why it did not. */
export type PlanIssued = PlanToIssue & { readonly number: string | null; readonly refusal: Refusal | null };
/** `GET /api/v1/dispatch-templates`: a kind of paper and the office's own template it is made with; null: the standard's layout. */
export type TemplateRow = {
  readonly kind: string;
  readonly title: string;
  /** Of the last change; 0 where there was none. Whoever changes it says that it was seen. */
  readonly version: number;
  readonly inUse: { readonly version: number; readonly name: string; readonly on: Day; readonly by: string } | null;
};
/** One line of the register. `of`: the case it was made from. */
export type DispatchRow = Pick<IssuedView, 'id' | 'number' | 'on' | 'by' | 'template'> & {
  readonly kind: string;
  readonly kindTitle: string;
  readonly title: string;
  readonly addressee: string | null;
  readonly of: { readonly kind: CaseKind; readonly id: string };
};
/** The numbers of one code in one year: up to which they go, and which of them no paper bears. */
export type NumberRun = { readonly code: string; readonly year: number; readonly last: number; readonly missing: readonly number[] };
/** `GET /api/v1/dispatches`: the register, newest first; every number there is, and those whose papers the reader may not see. */
export type DispatchRegister = {
  readonly rows: readonly DispatchRow[];
  readonly runs: readonly NumberRun[];
  readonly withheld: readonly string[];
};
