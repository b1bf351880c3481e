import type { Actor } from '../../cases/act-rule.ts';
import { CHANNELS, type Channel, type DeliveriesView, type DeliveryState } from '../../contract/message-views.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Ports, Who } from '../ports.ts';

const MOST_DELIVERIES = 200;

const mayLookAfter = ({ roles }: Actor): Result<null> =>
  roles.includes('admin') ? ok(null) : refuse('not-permitted', '消息的发送由系统管理员处理');

/** What was sent, waits or was given up, and why. For administrators; addresses are not in it. */
export async function listDeliveries(ports: Ports, { actor, programmeId }: Who, state?: DeliveryState): Promise<Result<DeliveriesView>> {
  const may = mayLookAfter(actor);
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const [{ items, counts }, { demo }] = await Promise.all([reads.listDeliveries(state, MOST_DELIVERIES), reads.getProgramme()]);
  return ok({ items, counts, channels: CHANNELS.filter((channel) => ports.gateways[channel] !== undefined), isDemo: demo });
}

/** Has a letter that was given up sent once more, under its own id. Refuses one that was not given up: somebody else was quicker. */
export async function sendDeliveryAgain(ports: Ports, { actor, programmeId }: Who, id: string): Promise<Result<null>> {
  const may = mayLookAfter(actor);
  if (!may.ok) return may;
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    if (!(await tx.sendAgain(id, at))) return refuse('not-found', '这一条已不在失败之列，可能已有人重发；请刷新页面');
    await tx.enqueueJob('send-messages', {}, { key: at });
    return ok(null);
  });
}

/** Sends a letter that says it is a test, now, and answers how that went. */
export async function testGateway(
  ports: Ports,
  { actor, programmeId }: Who,
  { channel, address }: { readonly channel: Channel; readonly address: string },
): Promise<Result<null>> {
  const may = mayLookAfter(actor);
  if (!may.ok) return may;
  const gateway = ports.gateways[channel];
  if (gateway === undefined) return refuse('bad-input', '没有配置这种发送方式，请先在 messages.json 中填写');
  const letter = { id: ports.newId(), to: address, template: { name: 'test', version: 1 }, page: ports.pageOf(programmeId) };
  const sent = await gateway.send({ ...letter, title: '测试', says: '这是一条测试消息，收到即说明发送正常。' });
  return sent.ok ? ok(null) : refuse('bad-input', `没有发出：${sent.refusal.message}`);
}
