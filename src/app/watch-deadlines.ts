import { deadlinesOf } from '../cases/deadlines/deadlines-of.ts';
import { DEADLINE_STAGES } from '../cases/deadlines/stages.ts';
import { remindersOf } from '../cases/deadlines/reminders.ts';
import type { CaseKind, StateOf } from '../cases/kinds.ts';
import { formatDay } from '../kernel/day.ts';
import { ok, type Result } from '../kernel/result.ts';
import { readInForce } from './in-force.ts';
import { messagesOfReminder } from './messages/of-reminders.ts';
import { tell } from './messages/tell.ts';
import type { Ports } from './ports.ts';
import type { Tx } from './store.ts';

const MOST_CASES = 1_000_000;
const AT_ONCE = 200;
const AT = (Object.keys(DEADLINE_STAGES) as (keyof typeof DEADLINE_STAGES)[]).flatMap((kind) =>
  DEADLINE_STAGES[kind].map((stage) => ({ kind, stage })),
);

/**
 * Computes every case's periods anew, and reminds of those that come near or have passed (each person's role once for each step).
 * Throws where the day lies before the last reminder: the clock was set back, and whoever looks after it is to hear of it; nothing is undone.
 */
export async function watchDeadlines(ports: Ports, programmeId: string): Promise<void> {
  const { today } = await ports.moment(programmeId);
  const reads = ports.store.in(programmeId);
  const last = await reads.findLastReminderDay();
  if (last !== undefined && today < last)
    throw new Error(
      `系统日期倒退了：今天是${formatDay(today)}，而${formatDay(last)}已经提醒过。请校正服务器时钟；已办的事和已发的提醒都不变`,
    );
  const ids = (await reads.listAtStages(AT, { all: true }, MOST_CASES)).map(({ id }) => id);
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    await ports.store.transact(programmeId, (tx) => watchSome(ports, tx, some));
  }
}

/** Locked, so that no act changes a case between its reading and its keeping. */
async function watchSome(ports: Ports, tx: Tx, ids: readonly string[]): Promise<Result<null>> {
  const programme = await tx.getProgramme();
  const { today, at } = await ports.moment(programme.id);
  const inForce = await readInForce(ports, tx, programme, today);
  const days = await tx.getReminderDays();
  const cases = (await tx.lockCases(ids)).map(({ id, state }) => {
    const known = state as StateOf<CaseKind>;
    return { id, known, deadlines: deadlinesOf(known, inForce.of(known)) };
  });
  await tx.keepDeadlines(cases);
  const due = cases.flatMap(({ id: caseId, known, deadlines }) =>
    deadlines.flatMap(({ deadline, subject, dueOn, owner }) =>
      dueOn === null
        ? []
        : remindersOf(deadline, dueOn, today, days, owner).map((step) => ({
            known,
            reminder: { caseId, deadline, subject, dueOn, ...step },
          })),
    ),
  );
  const moment = { today, at };
  await tx.addReminders(
    due.map(({ reminder }) => reminder),
    moment,
  );
  const messages = due.flatMap(({ reminder, known }) => messagesOfReminder(reminder, known));
  await tell(tx, messages, moment);
  return ok(null);
}
