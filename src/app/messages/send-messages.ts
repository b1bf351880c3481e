import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Ports } from '../ports.ts';
import { seatsOf } from '../seats.ts';
import type { Tx } from '../store.ts';
import type { DueDelivery } from '../store-deliveries.ts';
import { messageOf } from './message-of.ts';
import { tell } from './tell.ts';
import { later, nextAttempt } from './when-to-send.ts';

/** Longer than any gateway is waited for: whoever took a letter and was cut off has lost it by then, and it is sent again under its id. */
const TAKEN_MS = 120_000;

/** Sends what is due, one after another, and asks to be called when the next is. A gateway that is down loses nothing. */
export async function sendMessages(ports: Ports, programmeId: string): Promise<void> {
  for (let due = await take(ports, programmeId); due !== undefined; due = await take(ports, programmeId)) {
    const sent = await attempt(ports, programmeId, due);
    await settle(ports, programmeId, due, sent);
  }
  await ports.store.transact(programmeId, async (tx) => {
    const next = await tx.findNextDelivery();
    if (next !== undefined) await tx.enqueueJob('send-messages', {}, { key: next, startAfter: next });
    return ok(null);
  });
}

async function take({ store, moment }: Ports, programmeId: string): Promise<DueDelivery | undefined> {
  const { at } = await moment(programmeId);
  const taken = await store.transact(programmeId, async (tx) => ok(await tx.takeDelivery(at, later(at, TAKEN_MS))));
  return taken.ok ? taken.value : undefined;
}

/** Refuses for good whoever has left or has taken the address back meanwhile. */
async function attempt(ports: Ports, programmeId: string, due: DueDelivery): Promise<Result<string | null>> {
  const { personId, channel, id, template, version, title, says } = due;
  const reads = ports.store.in(programmeId);
  const [person, contacts] = await Promise.all([reads.findPerson(personId), reads.listContacts(personId)]);
  const contact = contacts.find((each) => each.channel === channel);
  if (person === undefined || seatsOf(person).length === 0) return refuse('not-permitted', '此人已经没有岗位，不再发送');
  if (contact === undefined) return refuse('not-permitted', '本人已移除这个地址');
  if (contact.failedAt !== null) return refuse('not-permitted', '这个地址已确认收不到，等本人更换');
  const gateway = ports.gateways[channel];
  if (gateway === undefined) return refuse('busy', '没有配置这种发送方式');
  const to = ports.vault.open(contact.address);
  return gateway.send({ id, to, template: { name: template, version }, title, says, page: ports.pageOf(programmeId) });
}

async function settle(ports: Ports, programmeId: string, due: DueDelivery, sent: Result<string | null>): Promise<void> {
  const moment = await ports.moment(programmeId);
  const { at } = moment;
  await ports.store.transact(programmeId, async (tx) => {
    if (sent.ok) {
      await tx.settleDelivery(due.id, { state: 'sent', dueAt: at, reason: null, reference: sent.value, doneAt: at });
      return ok(null);
    }
    const { code, message: reason } = sent.refusal;
    const again = code === 'busy' ? nextAttempt(due.attempts, at) : undefined;
    const state = again === undefined ? 'failed' : 'waiting';
    await tx.settleDelivery(due.id, { state, dueAt: again ?? at, reason, reference: null, doneAt: again === undefined ? at : null });
    if (code === 'not-found') await giveUpAddress(tx, due, moment);
    return ok(null);
  });
}

/** The office is told, so that somebody calls: of an organisation's people the officers, of the office's own the administrator. */
async function giveUpAddress(tx: Tx, { id, personId, channel }: DueDelivery, moment: Parameters<typeof tell>[2]): Promise<void> {
  await tx.failContact(personId, channel, moment.at);
  const person = await tx.findPerson(personId);
  const roles = person?.organisation === null ? (['admin'] as const) : (['officer'] as const);
  const about = { source: `address:${id}`, caseId: null, dueOn: null };
  await tell(tx, [messageOf('address-failed', about, { roles, organisation: null, persons: null }, person?.name)], moment);
}
