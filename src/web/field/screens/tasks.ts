import { ROUND_WORDS } from '../../../cases/inspection/records.ts';
import type { FieldTask } from '../../../contract/field-views.ts';
import type { Desk } from '../desk.ts';
import { element, doing } from '../element.ts';
import { type Photo, type Visit, visitIdOf } from '../records.ts';
import { roomIn } from '../room.ts';
import { OUTBOX, ROOM, TASKS } from '../words.ts';

const addressOf = ({ inspectionId, caseId }: FieldTask): string =>
  `#/visit/${encodeURIComponent(inspectionId)}/${encodeURIComponent(caseId)}`;

const progressOf = (task: FieldTask, visit: Visit, photos: readonly Photo[]): string => {
  const seen = task.checklist.filter(({ no }) => visit.lines[no]?.outcome !== undefined).length;
  const own = photos.filter(({ visitId, kind }) => visitId === visit.id && kind === 'photo').length;
  return [TASKS.lines(seen, task.checklist.length), TASKS.photos(own), OUTBOX.states[visit.standing.is]].join('，');
};

type CardOf = { readonly task: FieldTask; readonly visit: Visit | undefined; readonly photos: readonly Photo[]; readonly warning?: string };

function card({ task, visit, photos, warning }: CardOf): HTMLElement {
  const action = visit === undefined ? TASKS.begin : visit.standing.is === 'held' ? TASKS.go : TASKS.see;
  return element(
    'article',
    { class: 'card' },
    element('h2', {}, task.name),
    element('p', { class: 'soft' }, `${ROUND_WORDS[task.round]} · ${task.title}`),
    element('p', {}, TASKS.inspectors(task.inspectors.join('、'))),
    task.contact !== undefined && element('p', {}, TASKS.contact(task.contact, task.phone ?? '')),
    visit !== undefined && element('p', {}, progressOf(task, visit, photos)),
    warning !== undefined && element('p', { class: 'warning' }, warning),
    element('a', { class: 'button', href: addressOf(task), 'aria-label': `${action}：${task.name}` }, action),
  );
}

/** What the browser says of the room on this device. */
async function roomLine(): Promise<HTMLElement> {
  const { photos, isLow } = roomIn((await navigator.storage?.estimate()) ?? {});
  const text = photos === null ? ROOM.unknown : isLow ? ROOM.low(photos) : ROOM.left(photos);
  return element('p', { class: isLow ? 'warning' : 'soft', role: 'status' }, text);
}

/** The firms to be inspected, those under way, and what is left on this device of others. */
export async function tasksScreen({ store, sync, say }: Desk): Promise<readonly Node[]> {
  const [download, visits, photos] = [await store.download(), await store.visits(), await store.photos()];
  const tasks = download?.tasks ?? [];
  const own = visits.filter(({ by }) => by.personId === download?.personId);
  const visitOf = (task: FieldTask): Visit | undefined => own.find(({ id }) => id === visitIdOf(download?.personId ?? '', task));
  const shown = new Set(tasks.map((task) => visitOf(task)?.id));
  const rest = visits.filter(({ id }) => !shown.has(id));
  const warningOf = (visit: Visit): string | undefined => {
    if (!own.includes(visit)) return TASKS.others(visit.by.name);
    return visit.standing.is === 'held' ? TASKS.gone : undefined;
  };
  const refresh = doing(async () => {
    say(TASKS.refreshing);
    await sync.hurry();
    say(sync.link().is === 'online' ? '' : TASKS.failed);
  });
  return [
    element(
      'div',
      { class: 'row' },
      element('p', { class: 'soft' }, download === undefined ? TASKS.never : TASKS.asOf(download.at, tasks.length)),
      element('button', { type: 'button', click: refresh, 'data-keep': 'refresh' }, TASKS.refresh),
    ),
    await roomLine(),
    ...(download !== undefined && tasks.length === 0 ? [element('p', { class: 'empty' }, TASKS.none)] : []),
    ...tasks.map((task) => card({ task, visit: visitOf(task), photos })),
    ...(rest.length === 0 ? [] : [element('h2', {}, TASKS.elsewhere)]),
    ...rest.map((visit) => {
      const warning = warningOf(visit);
      return card({ task: visit.task, visit, photos, ...(warning !== undefined && { warning }) });
    }),
  ];
}
