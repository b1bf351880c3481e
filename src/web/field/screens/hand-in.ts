import { newKey } from '../../acts/target.ts';
import type { Desk } from '../desk.ts';
import { element, doing } from '../element.ts';
import { canReopen, handedIn, HELD } from '../queue.ts';
import { itemsOf, type Visit } from '../records.ts';
import { OUTBOX, VISIT } from '../words.ts';

/** `lackingNow`: what the visit lacks as it stands on the device by then, in words. */
type Finishing<V extends Visit> = {
  readonly desk: Desk;
  readonly visit: V;
  readonly label: string;
  readonly lackingNow: () => Promise<readonly string[]>;
};

/** Hands the visit in where it is whole; says what is lacking where it is not. */
export function handIn<V extends Visit>({ desk: { store, sync, redraw }, visit, label, lackingNow }: Finishing<V>): HTMLElement {
  const lacking = element('div', { role: 'alert' });
  const give = async (): Promise<void> => {
    const found = await lackingNow();
    if (found.length > 0) {
      lacking.replaceChildren(
        element('p', { class: 'warning' }, VISIT.lacking),
        element('ul', {}, ...found.map((each) => element('li', {}, each))),
      );
      return;
    }
    await store.changeAll(({ id }) => id === visit.id, handedIn);
    void sync.hurry();
    await redraw();
  };
  return element(
    'section',
    { class: 'card' },
    lacking,
    element('p', { class: 'soft' }, VISIT.handInHint),
    element('button', { type: 'button', class: 'strong', click: doing(give) }, label),
  );
}

/** Where a visit that was handed in stands. `fresh`: the same visit by the task as it is now, where it may be changed again. */
export async function sealed<V extends Visit>({ store, redraw }: Desk, visit: V, fresh: (visit: V) => Promise<V>): Promise<HTMLElement> {
  const reopen = doing(async () => {
    const next = await fresh(visit);
    await store.changeVisit(visit.id, () => ({ ...next, key: newKey(), standing: HELD }));
    await redraw();
  });
  const { standing } = visit;
  return element(
    'section',
    { class: 'card' },
    element('p', {}, `${VISIT.sealed}${OUTBOX.states[standing.is]}`),
    standing.is === 'refused' && element('p', { class: 'warning' }, standing.said),
    canReopen(itemsOf([visit], await store.photosOf(visit.id))) && element('button', { type: 'button', click: reopen }, VISIT.reopen),
  );
}
