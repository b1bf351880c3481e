import type { Day } from '../kernel/day.ts';
import type { CaseKind } from './views.ts';

/** What a meeting of the task force has before it: decisions of earlier meetings, what waits for a decision, what is overdue. */
export const AGENDA_GROUPS = ['earlier', 'waiting', 'overdue'] as const;
export type AgendaGroup = (typeof AGENDA_GROUPS)[number];
export type AgendaItem = {
  /** The same for the same matter, also after others have left the agenda. */
  readonly key: string;
  readonly group: AgendaGroup;
  readonly title: string;
  /** What is to be done about it, and by whom where that is said. */
  readonly says: string;
  readonly kind: CaseKind;
  readonly caseId: string;
  readonly dueOn: Day | null;
  /** What follows when nobody does it. */
  readonly otherwise: string;
};
/** `GET /api/v1/agenda`, in the order of the groups, within each the most urgent first. */
export type AgendaView = { readonly items: readonly AgendaItem[] };
