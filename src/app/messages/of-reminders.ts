import { deadlineRule } from '../../cases/deadlines/rules.ts';
import type { CaseKind, StateOf } from '../../cases/kinds.ts';
import { PARTIES } from '../../cases/roles.ts';
import type { NewReminder } from '../store-deadlines.ts';
import type { NewMessage } from '../store-messages.ts';
import { inRole } from './in-role.ts';
import { messageOf } from './message-of.ts';

/** What the parties to a case are told of a period. The offices have all of theirs in one message a day. */
export function messagesOfReminder(
  { caseId, deadline, subject, dueOn, step, role }: NewReminder,
  state: StateOf<CaseKind>,
): readonly NewMessage[] {
  if (!PARTIES.some((each) => each === role)) return [];
  const about = { source: `${caseId}:${deadline}:${subject}:${dueOn}`, caseId, dueOn };
  const template = step === 'ahead' ? 'due-ahead' : 'due-passed';
  return inRole(role)(state).map((to) => messageOf(template, about, to, deadlineRule(deadline).title));
}
