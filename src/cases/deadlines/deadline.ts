import type { ClauseId } from '../../kernel/clause.ts';
import type { Day } from '../../kernel/day.ts';
import type { AnyAct } from '../needs.ts';
import type { Role } from '../roles.ts';

/**
 * `act-by`: to be done by that day. `wait-until`: before its end nothing may follow. `keep-until`: papers are kept until then.
 */
export type DeadlineNature = 'act-by' | 'wait-until' | 'keep-until';

/** A period or a thing waited for, as the text has it: a row that pages, inboxes and reminders read. */
export type DeadlineRule = {
  readonly title: string;
  readonly clause: ClauseId;
  readonly nature: DeadlineNature;
  /** What it begins with. */
  readonly starts: string;
  /** How its last day is found; what has none in the text says so. */
  readonly counts: string;
  readonly owner: Role;
  readonly endedBy: readonly AnyAct[];
  /** What follows when it passes. */
  readonly otherwise: string;
  /** They come by the dozen and say little one by one: all of a case are one line of the inbox. */
  readonly gathered?: true;
};

/**
 * One that runs in a case now. `dueOn` null: the text names no number of days ("及时"). `subject` tells several of one kind apart.
 * `says`: the arithmetic in words.
 */
export type Running<Name extends string> = {
  readonly deadline: Name;
  readonly subject: string;
  readonly about: string | null;
  readonly from: Day | null;
  readonly dueOn: Day | null;
  readonly says: string;
  readonly provisional: boolean;
  /** With whom it lies, where that was said in the case; the rule's owner otherwise. */
  readonly owner?: Role;
};
