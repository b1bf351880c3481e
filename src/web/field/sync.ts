import { Refused } from '../api.ts';
import type { FieldStore } from './open-store.ts';
import { type Answer, answered, begun, hurried, type Item, nextOf, pauseAfter, type Standing, wakesAt } from './queue.ts';
import { itemsOf } from './records.ts';
import { answerOf, getTasks, send } from './send.ts';

const LEAST_PAUSE = 1_000;
const LONGEST_PAUSE_WITHOUT_OFFICE = 60_000;

/** How the connection to the office stands. */
export type Link =
  | { readonly is: 'unknown' | 'online' | 'offline' | 'signedOut' }
  /** There is a network, and the office does not take it: why. */
  | { readonly is: 'failing'; readonly said: string };
export type Sync = ReturnType<typeof startSync>;

async function putStanding(store: FieldStore, { id, what }: Item, standing: Standing): Promise<void> {
  if (what === 'photo') return store.changePhoto(id, (photo) => ({ ...photo, standing }));
  await store.changeVisit(id, (visit) => ({ ...visit, standing }));
  if (standing.is === 'sent') await store.dropBytesOf(id);
}

/** What waits of this person: another's things are sent when the other has signed in. */
async function ownItems(store: FieldStore, personId: string): Promise<readonly Item[]> {
  const [visits, photos] = [await store.visits(), await store.photos()];
  return itemsOf(
    visits.filter(({ by }) => by.personId === personId),
    photos,
  );
}

/** Sends whatever waits, in order, until nothing is left or the office cannot be reached. Gives the last answer. */
async function sendAll(store: FieldStore, personId: string, changed: () => void): Promise<Answer | undefined> {
  for (let last: Answer | undefined; ;) {
    const item = nextOf(await ownItems(store, personId), Date.now());
    if (item === undefined) return last;
    const under = begun(item.standing);
    await putStanding(store, item, under);
    changed();
    last = await send(store, item);
    await putStanding(store, item, answered(under, last, Date.now()));
    changed();
    if (last.is === 'unreachable' || last.is === 'signIn') return last;
  }
}

function linkOf(answer: Answer | undefined): Link {
  switch (answer?.is) {
    case 'signIn':
      return { is: 'signedOut' };
    case 'unreachable':
      return { is: 'offline' };
    case 'later':
      return { is: 'failing', said: answer.said };
    default:
      return { is: 'online' };
  }
}

/**
 * Keeps the device and the office together: asks who is signed in, takes the tasks along, sends what waits, and again whenever the network
 * comes back or its time has come. `changed` is told after every step. One run at a time.
 */
export function startSync(store: FieldStore, changed: () => void) {
  let link: Link = { is: 'unknown' };
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** In vain since the network came back, or somebody asked: a device says “online” some seconds before anything goes through. */
  let tries = 0;

  const runLater = (at: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.max(LEAST_PAUSE, at - Date.now()));
  };
  const runOnce = async (): Promise<void> => {
    try {
      const tasks = await getTasks();
      tries = 0;
      await store.keepDownload({ ...tasks, at: new Date().toISOString() });
      link = linkOf(await sendAll(store, tasks.personId, changed));
      const next = wakesAt(await ownItems(store, tasks.personId));
      if (next !== undefined && link.is !== 'signedOut') runLater(next);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const answer = answerOf(error);
      link = answer.is === 'refused' ? { is: 'failing', said: answer.said } : linkOf(answer);
      if (answer.is === 'later' || answer.is === 'unreachable')
        runLater(Date.now() + Math.min(pauseAfter(tries++), LONGEST_PAUSE_WITHOUT_OFFICE));
    }
  };
  const run = (): Promise<void> =>
    (running ??= runOnce().finally(() => {
      running = undefined;
      changed();
    }));
  /** Somebody asks, or the network is back: what rests between two tries goes now. */
  const hurry = async (): Promise<void> => {
    await running;
    tries = 0;
    await store.changeAll(() => true, hurried);
    await run();
  };
  addEventListener('online', () => void hurry());
  addEventListener('offline', () => {
    link = { is: 'offline' };
    changed();
  });
  return { hurry, link: (): Link => link };
}
