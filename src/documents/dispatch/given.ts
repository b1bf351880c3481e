import type { Policy } from '../../../policy/policy.ts';
import type { CaseKind, EventOf, StateOf } from '../../cases/kinds.ts';
import type { NamedCase } from '../../cases/needs.ts';
import type { Recorded } from '../../cases/recorded.ts';
import type { ClauseId } from '../../kernel/clause.ts';
import type { Day } from '../../kernel/day.ts';
import type { Result } from '../../kernel/result.ts';
import type { Dispatch, Figure } from './dispatch.ts';

/** The record a paper is made from: its case with the whole history, and the projects the case names. */
export type DispatchGiven<K extends CaseKind> = {
  readonly id: string;
  readonly state: StateOf<K>;
  readonly history: readonly Recorded<EventOf<K>>[];
  readonly projects: readonly NamedCase[];
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

type Said = { readonly key: string; readonly text: string; readonly clause: ClauseId };
/** Names where figures come from: one step of the case's history, found by its type. */
export function figuresFrom<K extends CaseKind>(
  { id, history }: Pick<DispatchGiven<K>, 'id' | 'history'>,
  type: EventOf<K>['type'],
  says: string,
): (said: Said) => Figure {
  const version = history.findLast(({ payload }) => payload.type === type)?.version ?? null;
  return ({ key, text, clause }) => ({ key, text, source: { caseId: id, version, says, clause } });
}
