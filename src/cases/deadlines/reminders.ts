import { addDays, type Day } from '../../kernel/day.ts';
import type { Role } from '../roles.ts';
import { deadlineRule, type DeadlineName } from './rules.ts';

/** Days before the last one on which its owner is reminded, and days after it on which the task force hears of it. */
export type ReminderDays = { readonly ahead: number; readonly further: number };
export const USUAL_REMINDER_DAYS: ReminderDays = { ahead: 7, further: 7 };

/** `ahead`: it comes near. `passed`: the day is over. `escalated`: those above are told. */
export type ReminderStep = 'ahead' | 'passed' | 'escalated';
export type Reminder = { readonly step: ReminderStep; readonly role: Role };

/** Whoever acts for the office when the owner is a firm. */
const OVERSEERS: readonly Role[] = ['officer', 'approver'];

/**
 * Who is to have been reminded of a period by today, nearest first: its owner ahead; once it has passed also those who decide what
 * follows and the director; further on the head of the task force. The end of a waiting time only calls its owner,
 * and of what is not recorded here nobody can say that it has not been done. Ranges of days, not
 * single ones: a day on which nothing ran leaves nobody out. `given`: with whom it lies in this case; whose it usually is hears of it too.
 */
export function remindersOf(
  name: DeadlineName,
  dueOn: Day,
  today: Day,
  { ahead, further }: ReminderDays,
  given?: Role,
): readonly Reminder[] {
  const { nature, owner: usual } = deadlineRule(name);
  const owner = given ?? usual;
  if (nature === 'keep-until' || today < addDays(dueOn, -ahead)) return [];
  if (nature === 'wait-until') return today > dueOn ? [{ step: 'passed', role: owner }] : [];
  if (today <= dueOn) return [{ step: 'ahead', role: owner }];
  const told = new Set<Role>(owner === 'firm' ? [owner, ...OVERSEERS] : [owner, usual]);
  const above: readonly Role[] = today > addDays(dueOn, further) ? ['director', 'taskforce'] : ['director'];
  return [...[...told].map((role) => ({ step: 'passed' as const, role })), ...above.map((role) => ({ step: 'escalated' as const, role }))];
}
