import type { Channel } from '../../contract/message-views.ts';
import type { Moment } from '../ports.ts';
import type { Digested, NewDelivery, Reach } from '../store-deliveries.ts';
import { saysOf } from './tell.ts';
import { wayOf, waysOf } from './ways.ts';
import { afterQuietHours } from './when-to-send.ts';

const VERSION = 1;
/** An e-mail has room for all of them; a telephone shows that there is something. */
const listed = (channel: Channel, messages: readonly Digested[]): string =>
  channel === 'email' ? messages.map(({ title, ...rest }) => `· ${title}。${saysOf(rest)}`).join('\n') : '登录后逐条查看。';

/** For each person and channel one letter about all that they want to have in one; nothing where there is nothing. */
export function digestsOf(told: readonly Digested[], reached: readonly Reach[], { today, at }: Moment): readonly NewDelivery[] {
  const dueAt = afterQuietHours(at);
  return reached.flatMap(({ personId, channel, choices }) => {
    const ways = waysOf(channel, choices);
    const messages = told.filter((each) => each.personId === personId && each.channel === channel && wayOf(ways, each.kind) === 'daily');
    if (messages.length === 0) return [];
    const letter = { template: 'digest', version: VERSION, title: `${messages.length} 条新消息`, says: listed(channel, messages) };
    return [{ personId, channel, messageId: null, digestOn: today, dueAt, ...letter }];
  });
}
