import { isWorkingDay } from '../../../policy/calendar/index.ts';
import { PARTIES } from '../../cases/roles.ts';
import { ok } from '../../kernel/result.ts';
import { listInbox } from '../list-inbox.ts';
import type { Moment, Ports } from '../ports.ts';
import type { NewMessage } from '../store-messages.ts';
import { digestsOf } from './digests-of.ts';
import { messageOf } from './message-of.ts';
import { post, tell } from './tell.ts';

/** On working days: tells everybody in an office what waits for them, and sends what those who want it in one had since the last time. */
export async function dailyMessages(ports: Ports, programmeId: string): Promise<void> {
  const moment = await ports.moment(programmeId);
  if (!isWorkingDay(moment.today)) return;
  const waiting = await whatWaits(ports, programmeId, moment);
  await ports.store.transact(programmeId, async (tx) => {
    await tell(tx, waiting, moment);
    await post(tx, digestsOf(await tx.listUndigested(), await tx.listReached(), moment), moment.at);
    return ok(null);
  });
}

/** One message a day for each of the office's own people, who have dozens of periods; parties are told of each of theirs by itself. */
async function whatWaits(ports: Ports, programmeId: string, { today }: Moment): Promise<readonly NewMessage[]> {
  const messages: NewMessage[] = [];
  for (const { id, name, roles } of await ports.store.in(programmeId).listPeople()) {
    if (!roles.some((role) => !PARTIES.some((party) => party === role))) continue;
    const inbox = await listInbox(ports, { programmeId, actor: { personId: id, name, roles, secondFactor: false } });
    if (!inbox.ok || inbox.value.total === 0) continue;
    const { total, items } = inbox.value;
    const late = items.filter(({ dueOn }) => dueOn !== null && dueOn < today).length;
    const about = { source: `todo:${today}`, caseId: null, dueOn: null };
    const to = { roles, organisation: null, persons: [id] };
    messages.push(messageOf('daily-todo', about, to, `${total} 件${late === 0 ? '' : `，${late} 件已过期`}`));
  }
  return messages;
}
