import { type ChecklistLine, LINE_OUTCOME_WORDS, LINE_OUTCOMES } from '../../../cases/inspection/records.ts';
import type { FieldTask } from '../../../contract/field-views.ts';
import { asDay, isDay, type Day } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { dayOfInstant } from '../../../kernel/instant.ts';
import { newKey } from '../../acts/target.ts';
import type { Desk } from '../desk.ts';
import { element, textField, doing } from '../element.ts';
import { canReopen, handedIn, HELD } from '../queue.ts';
import { lackingIn } from '../record-of.ts';
import { type Downloaded, itemsOf, type SeenLine, type Visit, visitIdOf } from '../records.ts';
import { OUTBOX, VISIT } from '../words.ts';
import { photoList } from './photo-list.ts';
import { signature } from './signature.ts';

type Change = (change: Partial<Visit>) => Promise<void>;

/** A demonstration's day stands still where the device's goes on. */
const dayOf = ({ clock, today }: Downloaded): Day => (clock === 'simulated' ? today : asDay(dayOfInstant(new Date().toISOString())));

async function beginVisit({ store }: Desk, id: string, task: FieldTask, download: Downloaded): Promise<Visit> {
  const { personId, name } = download;
  const visit: Visit = {
    id,
    key: newKey(),
    by: { personId, name },
    task,
    on: dayOf(download),
    persons: task.inspectors.join('、'),
    lines: {},
    findings: '',
    standing: HELD,
  };
  await store.addVisit(visit);
  return visit;
}

const taskOf = (download: Downloaded | undefined, { inspectionId, caseId }: Pick<FieldTask, 'inspectionId' | 'caseId'>) =>
  download?.tasks.find((each) => each.inspectionId === inspectionId && each.caseId === caseId);

/** The visit of this address: as it stands on the device, or begun now from the task. */
async function findVisit(desk: Desk, inspectionId: string, caseId: string): Promise<Visit | undefined> {
  const [download, visits] = [await desk.store.download(), await desk.store.visits()];
  const here = visits.filter(({ task }) => task.inspectionId === inspectionId && task.caseId === caseId);
  const own = here.find(({ by }) => by.personId === download?.personId) ?? here[0];
  const task = taskOf(download, { inspectionId, caseId });
  if (own !== undefined || download === undefined || task === undefined) return own;
  return beginVisit(desk, visitIdOf(download.personId, task), task, download);
}

const listOf = (title: string, lines: readonly string[]): HTMLElement | false =>
  lines.length > 0 &&
  element('details', { open: true }, element('summary', {}, title), element('ul', {}, ...lines.map((line) => element('li', {}, line))));

const facts = ({ creditCode, toShow, earlier }: FieldTask): HTMLElement =>
  element(
    'section',
    {},
    element('p', {}, `${VISIT.code}：`, element('span', { class: 'code' }, creditCode)),
    listOf(
      VISIT.earlier,
      earlier.flatMap(({ on, opinion, finding, isOpen }) => [
        VISIT.earlierLine(on, opinion),
        ...(finding === undefined ? [] : [VISIT.finding(finding, isOpen)]),
      ]),
    ),
    listOf(VISIT.toShow, toShow),
  );

type Filling = { readonly desk: Desk; readonly visit: Visit; readonly change: Change; readonly changed: () => Promise<void> };

function lineField({ desk, visit, change, changed }: Filling, { no, what, plannedFen, contracts }: ChecklistLine): HTMLElement {
  let seen: SeenLine = visit.lines[no] ?? { note: '' };
  const put = async (more: Partial<SeenLine>): Promise<void> => {
    seen = { ...seen, ...more };
    await change({ lines: { [no]: seen } });
  };
  const outcome = (each: (typeof LINE_OUTCOMES)[number]): HTMLElement => {
    const input = element('input', { type: 'radio', name: `line-${no}`, change: doing(() => put({ outcome: each })) });
    input.checked = seen.outcome === each;
    return element('label', { class: 'tick' }, input, LINE_OUTCOME_WORDS[each]);
  };
  return element(
    'fieldset',
    { disabled: visit.standing.is !== 'held' },
    element('legend', {}, VISIT.line(no, what)),
    element(
      'p',
      { class: 'soft' },
      [VISIT.planned(formatYuan(plannedFen)), ...(contracts.length > 0 ? [VISIT.contracts(contracts.join('、'))] : [])].join('，'),
    ),
    ...LINE_OUTCOMES.map(outcome),
    textField({ label: VISIT.note, value: seen.note, most: 400, onInput: (note) => void put({ note }) }, 2),
    photoList(desk, { visit, line: no, label: VISIT.takeFor(no), changed }),
  );
}

function dayField({ visit: { on }, change }: Filling): HTMLElement {
  const input = element('input', { type: 'date', id: 'visit-day' });
  input.value = on;
  input.addEventListener('change', () => {
    if (isDay(input.value)) void change({ on: input.value });
  });
  return element('div', { class: 'field' }, element('label', { for: 'visit-day' }, VISIT.on), input);
}

function refusalField({ visit, change, desk }: Filling): HTMLElement {
  const turn = doing(async () => {
    await change({ refusal: visit.refusal === undefined ? '' : undefined });
    await desk.redraw();
  });
  const tick = element('input', { type: 'checkbox', change: turn, 'data-keep': 'refused' });
  tick.checked = visit.refusal !== undefined;
  return element(
    'div',
    {},
    element('label', { class: 'tick' }, tick, VISIT.refused),
    visit.refusal !== undefined &&
      textField(
        { label: VISIT.refusal, hint: VISIT.refusalHint, value: visit.refusal, most: 2000, onInput: (refusal) => void change({ refusal }) },
        4,
      ),
  );
}

const beginning = (filling: Filling): HTMLElement => {
  const { visit, change } = filling;
  return element(
    'fieldset',
    { disabled: visit.standing.is !== 'held' },
    element('legend', {}, VISIT.beginning),
    dayField(filling),
    textField({
      label: VISIT.persons,
      hint: VISIT.personsHint,
      value: visit.persons,
      most: 200,
      onInput: (persons) => void change({ persons }),
    }),
    refusalField(filling),
  );
};

const findingsField = ({ visit: { findings, standing }, change }: Filling): HTMLElement =>
  element(
    'fieldset',
    { disabled: standing.is !== 'held' },
    element('legend', {}, VISIT.summary),
    textField(
      { label: VISIT.findings, hint: VISIT.findingsHint, value: findings, most: 2000, onInput: (text) => void change({ findings: text }) },
      4,
    ),
  );

/** Hands the visit in where it is whole; says what is lacking where it is not. */
function handIn({ desk: { store, sync, redraw }, visit }: Filling): HTMLElement {
  const lacking = element('div', { role: 'alert' });
  const give = async (): Promise<void> => {
    const found = lackingIn((await store.visit(visit.id)) ?? visit);
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
    element('button', { type: 'button', class: 'strong', click: doing(give) }, VISIT.handIn),
  );
}

async function sealed({ desk: { store, redraw }, visit }: Filling): Promise<HTMLElement> {
  const reopen = doing(async () => {
    // The list may have changed since it was taken along: what was filled in stays, by the numbers of the lines.
    const task = taskOf(await store.download(), visit.task) ?? visit.task;
    await store.changeVisit(visit.id, (old) => ({ ...old, task, key: newKey(), standing: HELD }));
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

/** One firm on the spot: every line looked at, photographed and noted; then who was there, what was found, the signature. */
export async function visitScreen(desk: Desk, inspectionId: string, caseId: string): Promise<readonly Node[] | undefined> {
  const visit = await findVisit(desk, inspectionId, caseId);
  if (visit === undefined) return undefined;
  const saved = element('p', { class: 'saved', role: 'status' });
  const changed = async (): Promise<void> => {
    saved.textContent = VISIT.saved(new Date().toLocaleTimeString('zh-CN'));
  };
  const change: Change = async ({ lines, ...more }) => {
    await desk.store.changeVisit(visit.id, (old) =>
      old.standing.is === 'held' ? { ...old, ...more, lines: { ...old.lines, ...lines } } : old,
    );
    await changed();
  };
  const filling: Filling = { desk, visit, change, changed };
  const isOpen = visit.standing.is === 'held';
  const isInspected = visit.refusal === undefined;
  return [
    element('p', {}, element('a', { href: '#/' }, VISIT.back)),
    element('h2', {}, visit.task.name),
    facts(visit.task),
    beginning(filling),
    ...(isInspected
      ? [
          element('h3', {}, VISIT.checklist),
          ...(visit.task.checklist.length === 0 ? [element('p', { class: 'soft' }, VISIT.noPlan)] : []),
          ...visit.task.checklist.map((line) => lineField(filling, line)),
        ]
      : []),
    element('h3', {}, VISIT.whole),
    photoList(desk, { visit, label: VISIT.takeWhole, changed }),
    ...(isInspected ? [findingsField(filling)] : []),
    ...(isInspected && isOpen ? [signature(desk, { visit, change })] : []),
    isOpen ? handIn(filling) : await sealed(filling),
    saved,
  ];
}
