import type { Moment } from '../ports.ts';
import type { Tx } from '../store.ts';
import type { NewDelivery, Reach, Told } from '../store-deliveries.ts';
import type { NewMessage } from '../store-messages.ts';
import { wayOf, waysOf } from './ways.ts';
import { afterQuietHours } from './when-to-send.ts';

/** Tells everybody concerned, in the transaction of what is told; what goes out at once goes out behind it. Nobody is told the same twice. */
export async function tell(tx: Tx, messages: readonly NewMessage[], moment: Moment): Promise<void> {
  if (messages.length === 0) return;
  const told = await tx.addMessages(messages, moment);
  if (told.length === 0) return;
  const reached = await tx.listReached([...new Set(told.map(({ personId }) => personId))]);
  await post(tx, sentAtOnce(told, reached, moment.at), moment.at);
}

/** What is known of the case stands before the words. */
export const saysOf = ({ of, says }: Pick<Told, 'of' | 'says'>): string => (of === null ? says : `${of}：${says}`);

/** One for each channel through which the person wants to hear of it at once. */
function sentAtOnce(told: readonly Told[], reached: readonly Reach[], at: string): readonly NewDelivery[] {
  const byPerson = Map.groupBy(reached, ({ personId }) => personId);
  const dueAt = afterQuietHours(at);
  return told.flatMap(({ messageId, personId, kind, template, version, title, ...rest }) =>
    (byPerson.get(personId) ?? [])
      .filter(({ channel, choices }) => wayOf(waysOf(channel, choices), kind) === 'at-once')
      .map(({ channel }) => ({ personId, channel, messageId, digestOn: null, template, version, title, says: saysOf(rest), dueAt })),
  );
}

/** Puts letters into the outbox and asks for them to be sent when the first is due. */
export async function post(tx: Tx, deliveries: readonly NewDelivery[], at: string): Promise<void> {
  const [first] = deliveries.map(({ dueAt }) => dueAt).toSorted();
  if (first === undefined) return;
  await tx.addDeliveries(deliveries, at);
  await tx.enqueueJob('send-messages', {}, { key: first, startAfter: first });
}
