import type { Reminder, ReminderDays } from '../cases/deadlines/reminders.ts';
import type { Running } from '../cases/deadlines/deadline.ts';
import type { DeadlineName } from '../cases/deadlines/rules.ts';
import type { CaseKind } from '../contract/views.ts';
import type { DeadlineWhen } from '../contract/deadline-views.ts';
import type { Day } from '../kernel/day.ts';
import type { Role } from '../cases/roles.ts';
import type { Moment } from './ports.ts';
import type { Scope } from './store.ts';

export type CaseDeadlines = { readonly id: string; readonly deadlines: readonly Running<DeadlineName>[] };

/** `overdueNames`: the periods that can be overdue at all. Absent `when`: all. */
export type DeadlineSearch = {
  readonly scope: Scope;
  readonly today: Day;
  readonly weekEnds: Day;
  readonly overdueNames: readonly DeadlineName[];
  readonly when?: DeadlineWhen | undefined;
  readonly limit: number;
};
export type KeptDeadline = Pick<Running<DeadlineName>, 'deadline' | 'subject' | 'about' | 'from' | 'dueOn'> & {
  readonly caseId: string;
  /** With whom it lies, where the case says so. */
  readonly owner: Role | null;
  readonly kind: CaseKind;
  readonly title: string;
  readonly when: DeadlineWhen;
};
export type DeadlinePage = { readonly items: readonly KeptDeadline[]; readonly counts: { readonly [W in DeadlineWhen]?: number } };

export type NewReminder = Reminder & Pick<Running<DeadlineName>, 'deadline' | 'subject'> & { readonly caseId: string; readonly dueOn: Day };
/** One of a period that still runs, to be shown to those of its role. */
export type OpenReminder = Omit<NewReminder, 'role'> & {
  readonly kind: CaseKind;
  readonly title: string;
  readonly about: string | null;
  readonly on: Day;
};

export interface DeadlineReads {
  /** Of periods that still run to the same day; the last step of each, the longest overdue first. */
  listReminders(roles: readonly Role[], scope: Scope, limit: number): Promise<readonly OpenReminder[]>;
  findLastReminderDay(): Promise<Day | undefined>;
  getReminderDays(): Promise<ReminderDays>;
  listDeadlines(search: DeadlineSearch): Promise<DeadlinePage>;
}
export interface DeadlineWrites {
  /** The periods that these cases are in now, instead of what was kept of them. */
  keepDeadlines(cases: readonly CaseDeadlines[]): Promise<void>;
  /** Those already given are left as they are. */
  addReminders(reminders: readonly NewReminder[], moment: Moment): Promise<void>;
  saveReminderDays(days: ReminderDays): Promise<void>;
}
