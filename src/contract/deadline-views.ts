import type { DeadlineRule } from '../cases/deadlines/deadline.ts';
import type { ReminderDays, ReminderStep } from '../cases/deadlines/reminders.ts';
import type { DeadlineName } from '../cases/deadlines/rules.ts';
import type { Day } from '../kernel/day.ts';
import type { CaseKind } from './views.ts';

/** Overdue; due within seven days from today; later or kept for years; no number of days in the text. */
export const DEADLINE_WHENS = ['overdue', 'week', 'later', 'undated'] as const;
export type DeadlineWhen = (typeof DEADLINE_WHENS)[number];

/** `GET /api/v1/deadlines?when=`: the periods that the reader's cases are in. */
export type DeadlineRow = Pick<DeadlineRule, 'title' | 'clause' | 'nature' | 'otherwise'> & {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly of: string;
  readonly deadline: DeadlineName;
  readonly subject: string;
  readonly about: string | null;
  readonly dueOn: Day | null;
  readonly owner: string;
};
export type DeadlineList = { readonly items: readonly DeadlineRow[]; readonly counts: { readonly [W in DeadlineWhen]?: number } };

/**
 * `GET /api/v1/inbox`: what waits for me, the most urgent first. `total` counts all; `items` are the first of them.
 * `otherwise`: what follows when nobody does it. `on`: the kind of case that it is done on, where that is not this one's own.
 */
export type InboxItem = {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly on: CaseKind | null;
  readonly title: string;
  readonly act: string;
  readonly label: string;
  readonly about: string | null;
  readonly since: Day;
  readonly dueOn: Day | null;
  readonly otherwise: string;
};
/** What the daily look at the periods told my roles; it goes when the period ends. */
export type ReminderRow = Pick<
  DeadlineRow,
  'caseId' | 'kind' | 'of' | 'deadline' | 'subject' | 'title' | 'about' | 'otherwise' | 'clause'
> & {
  readonly step: ReminderStep;
  readonly dueOn: Day;
  readonly on: Day;
};
export type InboxView = { readonly items: readonly InboxItem[]; readonly total: number; readonly reminders: readonly ReminderRow[] };

/** `GET /api/v1/jobs`: jobs that were given up, latest first, and how many days before and after a last day somebody is told. */
export type FailedJobRow = {
  readonly id: string;
  readonly title: string;
  readonly attempts: number;
  readonly failedAt: string;
  readonly error: string;
};
export type JobsView = { readonly failed: readonly FailedJobRow[]; readonly reminderDays: ReminderDays };
