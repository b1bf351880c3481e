import type { Dispatch } from '../documents/dispatch/dispatch.ts';
import type { DispatchKind } from '../documents/dispatch/dispatches.ts';
import type { Day } from '../kernel/day.ts';

/** One line of the register of papers sent (发文登记): the paper as it was numbered, and its two files by digest. Never changed, never gone. */
export type IssuedDispatch = {
  readonly id: string;
  readonly kind: DispatchKind;
  readonly caseId: string;
  /** How far the case had come, and the step that asked for the paper. */
  readonly caseVersion: number;
  readonly occasion: number;
  readonly paper: Dispatch & { readonly number: { readonly sequence: number } };
  readonly docx: string;
  readonly pdf: string;
  /** The version of the office's own template that its .docx was made with; null: the standard's layout. */
  readonly template: number | null;
  readonly by: { readonly personId: string; readonly name: string };
  readonly on: Day;
  readonly at: string;
};

/** An office's own Word template for one kind of paper. `digest`: null where the office went back to the standard's layout. */
export type DispatchTemplate = {
  readonly kind: DispatchKind;
  readonly version: number;
  readonly name: string;
  readonly digest: string | null;
  readonly by: { readonly personId: string; readonly name: string };
  readonly on: Day;
  readonly at: string;
};

export interface DispatchReads {
  /** Every version of every template there was, newest first. */
  listTemplates(): Promise<readonly DispatchTemplate[]>;
  /** Of one case; without one the whole register. Newest first. */
  listDispatches(caseId?: string): Promise<readonly IssuedDispatch[]>;
  findDispatch(id: string): Promise<IssuedDispatch | undefined>;
}
export interface DispatchWrites {
  /** False where this is not the next version of its kind: somebody else has put one there. */
  addTemplate(template: DispatchTemplate): Promise<boolean>;
  /** The next number of this code in this year; nobody else takes one until this transaction ends. */
  lockNextSequence(code: string, year: number): Promise<number>;
  /** The database refuses a number that leaves a gap, and a second paper of a kind for the same step. */
  addDispatch(dispatch: IssuedDispatch): Promise<void>;
}
