import { ROUND_WORDS } from '../../../cases/inspection/records.ts';
import type { AssessmentTask, FieldTask } from '../../../contract/field-views.ts';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import type { Desk } from '../desk.ts';
import { element, doing } from '../element.ts';
import { isAssessment, type Photo, placeOf, type Visit, visitIdOf } from '../records.ts';
import { roomIn } from '../room.ts';
import { OUTBOX, ROOM, TASKS } from '../words.ts';

type Task = FieldTask | AssessmentTask;
const isInspection = (task: Task): task is FieldTask => 'inspectionId' in task;

/** How much of the visit is done; an assessment's questions are counted when it is opened. */
const doneIn = (visit: Visit): string =>
  isAssessment(visit)
    ? TASKS.answered(Object.keys(visit.answers).length + Object.keys(visit.scenes).length)
    : TASKS.lines(visit.task.checklist.filter(({ no }) => visit.lines[no]?.outcome !== undefined).length, visit.task.checklist.length);

const progressOf = (visit: Visit, photos: readonly Photo[]): string => {
  const own = photos.filter(({ visitId, kind }) => visitId === visit.id && kind === 'photo').length;
  return [doneIn(visit), TASKS.photos(own), OUTBOX.states[visit.standing.is]].join('，');
};

const contactLine = (contact: string | undefined, phone = ''): readonly HTMLElement[] =>
  contact === undefined ? [] : [element('p', {}, TASKS.contact(contact, phone))];

const about = (task: Task): readonly HTMLElement[] =>
  isInspection(task)
    ? [
        element('p', { class: 'soft' }, `${ROUND_WORDS[task.round]} · ${task.title}`),
        element('p', {}, TASKS.inspectors(task.inspectors.join('、'))),
        ...contactLine(task.contact, task.phone),
      ]
    : [
        element('p', { class: 'soft' }, TASKS.assessment),
        ...contactLine(task.contact),
        ...(task.filed
          ? [element('p', {}, TASKS.filed(task.filed.by, task.filed.on, LEVEL_WORDS[task.filed.level], task.filed.score))]
          : []),
        ...(task.tie === undefined ? [] : [element('p', { class: 'warning' }, task.tie)]),
      ];

type CardOf = { readonly task: Task; readonly visit: Visit | undefined; readonly photos: readonly Photo[]; readonly warning?: string };

function card({ task, visit, photos, warning }: CardOf): HTMLElement {
  const begin = isInspection(task) ? TASKS.begin : TASKS.assess;
  const action = visit === undefined ? begin : visit.standing.is === 'held' ? TASKS.go : TASKS.see;
  return element(
    'article',
    { class: 'card' },
    element('h2', {}, task.name),
    ...about(task),
    visit !== undefined && element('p', {}, progressOf(visit, photos)),
    warning !== undefined && element('p', { class: 'warning' }, warning),
    element('a', { class: 'button', href: `#/${placeOf(task)}`, 'aria-label': `${action}：${task.name}` }, action),
  );
}

/** What the browser says of the room on this device. */
async function roomLine(): Promise<HTMLElement> {
  const { photos, isLow } = roomIn((await navigator.storage?.estimate()) ?? {});
  const text = photos === null ? ROOM.unknown : isLow ? ROOM.low(photos) : ROOM.left(photos);
  return element('p', { class: isLow ? 'warning' : 'soft', role: 'status' }, text);
}

/** The firms to be inspected or assessed, those under way, and what is left on this device of others. */
export async function tasksScreen({ store, sync, say }: Desk): Promise<readonly Node[]> {
  const [download, visits, photos] = [await store.download(), await store.visits(), await store.photos()];
  const tasks: readonly Task[] = [...(download?.tasks ?? []), ...(download?.assessments ?? [])];
  const own = visits.filter(({ by }) => by.personId === download?.personId);
  const visitOf = (task: Task): Visit | undefined => own.find(({ id }) => id === visitIdOf(download?.personId ?? '', task));
  const shown = new Set(tasks.map((task) => visitOf(task)?.id));
  const rest = visits.filter(({ id }) => !shown.has(id));
  const warningOf = (visit: Visit): string | undefined => {
    if (!own.includes(visit)) return TASKS.others(visit.by.name);
    if (visit.standing.is !== 'held') return undefined;
    return isAssessment(visit) ? TASKS.withdrawn : TASKS.gone;
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
