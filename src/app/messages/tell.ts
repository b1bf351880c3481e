import type { Moment } from '../ports.ts';
import type { Tx } from '../store.ts';
import type { NewMessage } from '../store-messages.ts';

/** Tells everybody concerned, in the transaction of what is told. Nobody is told the same twice. */
export async function tell(tx: Pick<Tx, 'addMessages'>, messages: readonly NewMessage[], moment: Moment): Promise<void> {
  if (messages.length > 0) await tx.addMessages(messages, moment);
}
