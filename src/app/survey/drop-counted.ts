import type { CaseKind, EventOf } from '../../cases/kinds.ts';
import type { Unfolding } from '../unfold.ts';
import type { Tx } from '../store.ts';

/** What was counted is in the record; of the box, which may say more of few answers than the record does, nothing stays. */
export async function dropCounted(tx: Pick<Tx, 'dropBallotBox'>, { id, events }: Pick<Unfolding, 'id' | 'events'>): Promise<void> {
  for (const { payload } of events) {
    const event = payload as EventOf<CaseKind>;
    if (event.type === 'performance-survey-counted') await tx.dropBallotBox(id, event.round);
  }
}
