import type { Policy } from '../../../policy/policy.ts';
import type { CaseKind, EventOf, StateOf } from '../../cases/kinds.ts';
import type { NamedCase } from '../../cases/needs.ts';
import type { Recorded } from '../../cases/recorded.ts';
import type { KnownRow } from '../../cases/row/state.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import type { Day } from '../../kernel/day.ts';
import type { Result } from '../../kernel/result.ts';
import type { Dispatch, Figure } from './dispatch.ts';

/** A row of a kept register beside the one a paper is made from. */
export type NamedRow = { readonly caseId: string; readonly state: KnownRow };
/** Something that was to be done by a day and was not: of which case, whose it is. `clause`: what asks for it. */
export type LateItem = {
  /** Of the case, the period and its subject: stays the same while it runs. */
  readonly id: string;
  readonly caseId: string;
  readonly of: string;
  readonly what: string;
  readonly dueOn: Day;
  readonly owner: string;
  readonly clause: ClauseId;
};

/** The record a paper is made from: its case with the whole history, and the projects the case names. */
export type DispatchGiven<K extends CaseKind> = {
  readonly id: string;
  readonly state: StateOf<K>;
  readonly history: readonly Recorded<EventOf<K>>[];
  readonly projects: readonly NamedCase[];
  /** For a row of a kept register: the register's rows in use, oldest first, itself among them. */
  readonly rows: readonly NamedRow[];
  /** For a row of the register of circulars: what is overdue today in the whole programme, the longest first. */
  readonly late: readonly LateItem[];
  readonly policy: Policy;
  /** The day it is dated (成文日期), unless the record has another. */
  readonly today: Day;
};
/** What a paper says, before it has a head and a number. `occasion`: the step of the case that asks for it; each asks once. */
export type Content = Omit<Dispatch, 'office' | 'number'> & { readonly occasion: number };
/** Null: the case is not there yet. Refuses what no longer agrees with the record. */
export type Make<K extends CaseKind> = (given: DispatchGiven<K>) => Result<Content> | null;

/** The last step of this type in the case's history. Throws where there is none: the state then has no such record either. */
export function stepOf<K extends CaseKind>({ history }: Pick<DispatchGiven<K>, 'history'>, type: EventOf<K>['type']): number {
  const version = history.findLast(({ payload }) => payload.type === type)?.version;
  if (version === undefined) throw new RangeError(`no ${type} in this history`);
  return version;
}

/** Whether the step was taken here: what was decided before the file came here was papered there. */
export const wasDoneHere = <K extends CaseKind>({ history }: Pick<DispatchGiven<K>, 'history'>, type: EventOf<K>['type']): boolean =>
  history.some(({ payload }) => payload.type === type);

type Said = { readonly key: string; readonly text: string; readonly clause: ClauseId };
/** Names where figures come from: one step of the case's history. */
export const figuresAt =
  (caseId: string, version: number | null, says: string) =>
  ({ key, text, clause }: Said): Figure => ({ key, text, source: { caseId, version, says, clause } });

/** The same of the last step of this type. */
export function figuresFrom<K extends CaseKind>(
  { id, history }: Pick<DispatchGiven<K>, 'id' | 'history'>,
  type: EventOf<K>['type'],
  says: string,
): (said: Said) => Figure {
  return figuresAt(id, history.findLast(({ payload }) => payload.type === type)?.version ?? null, says);
}
