import type { MessagesView } from '../contract/message-views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Ports, Who } from './ports.ts';

const MOST_MESSAGES = 200;

/** What I was told, for the organisation for which I act now; the newest first. */
export async function listMyMessages({ store }: Ports, { actor, programmeId }: Who): Promise<Result<MessagesView>> {
  return ok(await store.in(programmeId).listMessages(actor.personId, actor.organisation ?? null, MOST_MESSAGES));
}

/** Marks one message of mine as read, or all of them. Refuses one that is not mine; one read before stays as it is. */
export async function readMyMessages(ports: Ports, { actor, programmeId }: Who, id?: string): Promise<Result<null>> {
  const { at } = await ports.moment(programmeId);
  return ports.store.transact(programmeId, async (tx) => {
    const organisation = actor.organisation ?? null;
    const { items } = await tx.listMessages(actor.personId, organisation, MOST_MESSAGES);
    if (id !== undefined && !items.some((each) => each.id === id)) return refuse('not-found', '没有这条消息，请刷新页面');
    await tx.readMessages(actor.personId, organisation, at, id);
    return ok(null);
  });
}
