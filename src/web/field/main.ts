import '../old-browsers.ts';
import '../colours.css';
import './style.css';
import { addressOf, BASE } from '../base.ts';
import { signInAddress } from '../sign-in-address.ts';
import type { Desk } from './desk.ts';
import { element } from './element.ts';
import { type FieldStore, openStore } from './open-store.ts';
import { leftOf, placeOf } from './records.ts';
import { outboxScreen } from './screens/outbox.ts';
import { tasksScreen } from './screens/tasks.ts';
import { visitScreen } from './screens/visit.ts';
import { type Link, startSync } from './sync.ts';
import { APP } from './words.ts';

function find(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

const say = (text: string): void => find('said').replaceChildren(text);

function linkLine(link: Link): HTMLElement {
  if (link.is === 'signedOut')
    return element('p', { class: 'warning' }, APP.signedOut, ' ', element('a', { class: 'button', href: signInAddress() }, APP.signIn));
  if (link.is === 'failing') return element('p', { class: 'warning' }, APP.failing(link.said));
  if (link.is === 'offline' || !navigator.onLine) return element('p', { class: 'open' }, APP.offline);
  return element('p', { class: 'soft' }, link.is === 'online' ? APP.online : '');
}

/** The part of the address that says where one is: `#/`, `#/outbox`, `#/visit/<round>/<project>`, `#/assessment/<project>`. */
const placeNow = (): string => location.hash.replace(/^#\//, '');

/** The indicators are an evaluator's: no inspector loads them. */
const loadAssessment = () => import('./screens/assessment.ts');

async function nodesOf(desk: Desk, place: string): Promise<readonly Node[]> {
  const [screen, first = '', second = ''] = place.split('/').map(decodeURIComponent);
  if (screen === 'outbox') return outboxScreen(desk);
  if (screen === 'assessment') return (await (await loadAssessment()).assessmentScreen(desk, first)) ?? tasksScreen(desk);
  return (screen === 'visit' ? await visitScreen(desk, first, second) : undefined) ?? tasksScreen(desk);
}

/** Puts the keyboard back where it was: the screen is made anew. */
function keepFocus(draw: () => void): void {
  const kept = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['keep'] : undefined;
  draw();
  if (kept !== undefined) document.querySelector<HTMLElement>(`[data-keep="${kept}"]`)?.focus();
}

function start(store: FieldStore): void {
  let drawn = 0;
  /** What stands above every screen: how the connection is, and how much the office does not have yet. */
  const drawAbove = async (): Promise<void> => {
    find('link').replaceChildren(linkLine(desk.sync.link()));
    find('outbox').textContent = APP.outbox(leftOf(await store.visits(), await store.photos()));
  };
  const redraw = async (): Promise<void> => {
    const mine = (drawn += 1);
    const nodes = await nodesOf(desk, placeNow());
    // Whoever began later has the newer picture.
    if (mine !== drawn) return;
    keepFocus(() => find('main').replaceChildren(...nodes));
    await drawAbove();
  };
  /** An open visit is being written in: only what is around it changes. */
  const onStep = async (): Promise<void> => {
    const place = placeNow();
    const isOpen = (await store.visits()).some(({ task, standing }) => placeOf(task) === place && standing.is === 'held');
    await (isOpen ? drawAbove() : redraw());
  };
  const desk: Desk = { store, redraw, say, sync: startSync(store, () => void onStep()) };
  addEventListener('hashchange', () => {
    say('');
    void redraw().then(() => find('main').focus());
    scrollTo(0, 0);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void desk.sync.hurry();
  });
  void redraw().then(() => desk.sync.hurry());
}

/** Only one window works on what is kept here: two would send and write across each other. */
function alone(work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(`shuzhuan-field${BASE}`, { ifAvailable: true }, async (lock) => {
    if (lock === null) return say(APP.taken);
    await work();
    // Held as long as this window lives.
    await new Promise<never>(() => undefined);
  });
}

async function open(): Promise<void> {
  if (!isSecureContext) say(APP.insecure);
  await alone(async () => start(await openStore()));
}

const sayError = (reason: unknown): void => say(APP.broken(reason instanceof Error ? reason.message : String(reason)));
addEventListener('unhandledrejection', ({ reason }) => sayError(reason));
addEventListener('error', ({ error }) => sayError(error));

document.documentElement.dataset['scheme'] = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
void navigator.storage?.persist?.();
void navigator.serviceWorker?.register(addressOf('/field/sw.js'));
open().catch((error: unknown) => say(error instanceof DOMException ? APP.noStore : APP.broken(String(error))));
