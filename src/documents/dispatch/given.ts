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
/** What a paper says, before it has a head and a number. */
export type Content = Omit<Dispatch, 'office' | 'number'>;
/** Null: the case is not there yet. Refuses what no longer agrees with the record. */
export type Make<K extends CaseKind> = (given: DispatchGiven<K>) => Result<Content> | null;

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
