/** Where one thing stands on its way to the office. `held`: not handed in yet. `from`: not again before this instant, in epoch milliseconds. */
export type Standing =
  | { readonly is: 'held' }
  | { readonly is: 'waiting'; readonly tries: number; readonly from: number; readonly said?: string }
  | { readonly is: 'sending'; readonly tries: number }
  | { readonly is: 'sent'; readonly at: number; readonly receipt?: string }
  | { readonly is: 'refused'; readonly said: string };
/** A photo, a signature or the record that names them. `visit`: to which inspection of a firm it belongs. */
export type Item = { readonly id: string; readonly visit: string; readonly what: 'photo' | 'record'; readonly standing: Standing };
/** What came of sending: received (`receipt`: where it stands in the record), refused for good, or to be tried again: not reached, or not now; `signIn`: nobody is signed in any more. */
export type Answer =
  | { readonly is: 'received'; readonly receipt?: string }
  | { readonly is: 'refused'; readonly said: string }
  | { readonly is: 'later' | 'unreachable'; readonly said: string }
  | { readonly is: 'signIn'; readonly said: string };

const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 300_000;
/** Milliseconds before the next try. */
export const pauseAfter = (tries: number): number => Math.min(FIRST_PAUSE * 2 ** Math.min(tries, 10), LONGEST_PAUSE);

export const HELD: Standing = { is: 'held' };
export const READY: Standing = { is: 'waiting', tries: 0, from: 0 };

/** A record names its photos: it goes when all of them are there. */
const isFree = ({ what, visit }: Item, items: readonly Item[]): boolean =>
  what === 'photo' || items.every((each) => each.visit !== visit || each.what === 'record' || each.standing.is === 'sent');

/** What goes next, or undefined: one at a time, in the order given. */
export function nextOf(items: readonly Item[], now: number): Item | undefined {
  if (items.some(({ standing }) => standing.is === 'sending')) return undefined;
  return items.find((item) => item.standing.is === 'waiting' && item.standing.from <= now && isFree(item, items));
}

/** When there will be something to send, in epoch milliseconds; undefined while nothing waits for its time only. */
export function wakesAt(items: readonly Item[]): number | undefined {
  const times = items.flatMap((item) => (item.standing.is === 'waiting' && isFree(item, items) ? [item.standing.from] : []));
  return times.length === 0 ? undefined : Math.min(...times);
}

const triesOf = (standing: Standing): number => ('tries' in standing ? standing.tries : 0);
export const begun = (standing: Standing): Standing => ({ is: 'sending', tries: triesOf(standing) + 1 });

/** Where a thing stands after an answer. A session that ended is no fault of what was sent: it may go at once after signing in. */
export function answered(standing: Standing, answer: Answer, now: number): Standing {
  const tries = triesOf(standing);
  switch (answer.is) {
    case 'received':
      return { is: 'sent', at: now, ...(answer.receipt !== undefined && { receipt: answer.receipt }) };
    case 'refused':
      return { is: 'refused', said: answer.said };
    case 'later':
    case 'unreachable':
      return { is: 'waiting', tries, from: now + pauseAfter(tries - 1), said: answer.said };
    case 'signIn':
      return { is: 'waiting', tries, from: now, said: answer.said };
  }
}

/** After the page was closed or killed in the middle: whether it arrived is not known, and sending it again does no harm. */
export const afterKill = (standing: Standing): Standing =>
  standing.is === 'sending' ? { is: 'waiting', tries: standing.tries, from: 0 } : standing;
/** The network is back, or somebody does not want to wait. */
export const hurried = (standing: Standing): Standing => (standing.is === 'waiting' ? { ...standing, from: 0 } : standing);
/** Tried once more by hand after a refusal. */
export const again = (standing: Standing): Standing => (standing.is === 'refused' ? READY : standing);
export const handedIn = (standing: Standing): Standing => (standing.is === 'held' ? READY : standing);

/** Whether an inspection may be changed again: it was refused, or one of its photos was, and nothing of it is under way. */
export function canReopen(items: readonly Item[]): boolean {
  const isSent = items.some(({ what, standing }) => what === 'record' && standing.is === 'sent');
  const isUnderWay = items.some(({ standing }) => standing.is === 'sending');
  return !isSent && !isUnderWay && items.some(({ standing }) => standing.is === 'refused');
}
