import { type ChecklistLine, LINE_OUTCOME_WORDS, LINE_OUTCOMES } from '../../../cases/inspection/records.ts';
import type { FieldTask } from '../../../contract/field-views.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { newKey } from '../../acts/target.ts';
import type { Desk } from '../desk.ts';
import { element, textField, doing } from '../element.ts';
import { HELD } from '../queue.ts';
import { lackingIn } from '../record-of.ts';
import { type Downloaded, type InspectionVisit, isInspection, type SeenLine, visitIdOf } from '../records.ts';
import { VISIT } from '../words.ts';
import { dayField, dayOf } from './day-field.ts';
import { handIn, sealed } from './hand-in.ts';
import { photoList } from './photo-list.ts';
import { signature } from './signature.ts';

type Change = (change: Partial<InspectionVisit>) => Promise<void>;

async function beginVisit({ store }: Desk, id: string, task: FieldTask, download: Downloaded): Promise<InspectionVisit> {
  const { personId, name } = download;
  const visit: InspectionVisit = {
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
async function findVisit(desk: Desk, inspectionId: string, caseId: string): Promise<InspectionVisit | undefined> {
  const [download, visits] = [await desk.store.download(), await desk.store.visits()];
  const here = visits.filter(isInspection).filter(({ task }) => task.inspectionId === inspectionId && task.caseId === caseId);
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

type Filling = { readonly desk: Desk; readonly visit: InspectionVisit; readonly change: Change; readonly changed: () => Promise<void> };

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
    dayField(VISIT.on, visit.on, (on) => void change({ on })),
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

/** The list may have changed since it was taken along: what was filled in stays, by the numbers of the lines. */
const fresh =
  ({ store }: Desk) =>
  async (visit: InspectionVisit): Promise<InspectionVisit> => ({
    ...visit,
    task: taskOf(await store.download(), visit.task) ?? visit.task,
  });

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
      old.standing.is === 'held' && isInspection(old) ? { ...old, ...more, lines: { ...old.lines, ...lines } } : old,
    );
    await changed();
  };
  const lackingNow = async (): Promise<readonly string[]> => {
    const now = await desk.store.visit(visit.id);
    return lackingIn(now !== undefined && isInspection(now) ? now : visit);
  };
  const filling: Filling = { desk, visit, change, changed };
  const isOpen = visit.standing.is === 'held';
  const isInspected = visit.refusal === undefined;
  return [
    element('p', {}, element('a', { href: '#/', class: 'button' }, VISIT.back)),
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
    ...(isInspected && isOpen
      ? [signature(desk, { visit, sign: (signed) => change({ signed }), canDecline: true, legend: VISIT.signature })]
      : []),
    isOpen ? handIn({ desk, visit, label: VISIT.handIn, lackingNow }) : await sealed(desk, visit, fresh(desk)),
    saved,
  ];
}
