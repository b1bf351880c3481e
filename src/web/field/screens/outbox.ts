import { formatInstant } from '../../../kernel/instant.ts';
import type { Desk } from '../desk.ts';
import { element, doing } from '../element.ts';
import { savePacks } from '../pack.ts';
import { again, type Standing } from '../queue.ts';
import { isAssessment, leftOf, type Photo, placeOf, type Visit } from '../records.ts';
import { OUTBOX, VISIT } from '../words.ts';

const MARKS: Readonly<Record<Standing['is'], string>> = { held: 'soft', waiting: 'open', sending: 'open', sent: 'good', refused: 'bad' };

function sayStanding(standing: Standing): string {
  const state = OUTBOX.states[standing.is];
  if (standing.is === 'sent')
    return [state, formatInstant(new Date(standing.at).toISOString()), ...(standing.receipt === undefined ? [] : [standing.receipt])].join(
      '，',
    );
  if (standing.is === 'refused') return `${state}：${standing.said}`;
  if (standing.is !== 'waiting' || standing.said === undefined) return state;
  return [
    state,
    standing.said,
    ...(standing.from > Date.now() ? [OUTBOX.nextTry(formatInstant(new Date(standing.from).toISOString()))] : []),
  ].join('：');
}

const line = (what: string, standing: Standing): HTMLElement =>
  element(
    'li',
    { 'data-standing': standing.is },
    `${what} `,
    element('span', { class: `tag ${MARKS[standing.is]}` }, sayStanding(standing)),
  );

const photoName = ({ kind, line: no, takenAt }: Photo): string =>
  kind === 'signature' ? OUTBOX.signature : VISIT.photoOf(no, formatInstant(takenAt));

function visitCard({ store, sync }: Desk, visit: Visit, photos: readonly Photo[]): HTMLElement {
  const own = photos.filter(({ visitId }) => visitId === visit.id);
  const isRefused = [visit, ...own].some(({ standing }) => standing.is === 'refused');
  const retry = doing(async () => {
    await store.changeAll(({ id }) => id === visit.id, again);
    await sync.hurry();
  });
  return element(
    'article',
    { class: 'card' },
    element('h3', {}, visit.task.name),
    element(
      'ul',
      { class: 'items' },
      ...own.map((photo) => line(photoName(photo), photo.standing)),
      line(isAssessment(visit) ? OUTBOX.assessment : OUTBOX.record, visit.standing),
    ),
    isRefused && element('button', { type: 'button', click: retry, 'aria-label': `${OUTBOX.again}：${visit.task.name}` }, OUTBOX.again),
    isRefused && element('a', { class: 'button', href: `#/${placeOf(visit.task)}` }, VISIT.reopen),
  );
}

/** Everything that was handed in, thing by thing: where it stands, and why where it was not taken. */
export async function outboxScreen(desk: Desk): Promise<readonly Node[]> {
  const { store, sync, say } = desk;
  const [visits, photos] = [(await store.visits()).filter(({ standing }) => standing.is !== 'held'), await store.photos()];
  const left = leftOf(visits, photos);
  const save = doing(async () => say(OUTBOX.exported(await savePacks(store))));
  return [
    element('h2', {}, OUTBOX.title),
    element('p', { role: 'status' }, visits.length === 0 ? OUTBOX.empty : OUTBOX.left(left)),
    element('button', { type: 'button', click: doing(sync.hurry), 'data-keep': 'now' }, OUTBOX.now),
    ...visits.map((visit) => visitCard(desk, visit, photos)),
    element(
      'section',
      { class: 'card' },
      element('p', { class: 'soft' }, OUTBOX.exportHint),
      element('button', { type: 'button', click: save, 'data-keep': 'export', disabled: left === 0 }, OUTBOX.export),
    ),
  ];
}
