import { edition, lackingInAssessment } from '../assess.ts';
import { beginAnew, dropSignature, findAssessment, fresh, taskOf, UNSIGNED } from '../assessment-visit.ts';
import type { Desk } from '../desk.ts';
import { doing, element } from '../element.ts';
import { type AssessmentVisit, isAssessment } from '../records.ts';
import { ASSESSMENT, VISIT } from '../words.ts';
import { dayField } from './day-field.ts';
import { handIn, sealed } from './hand-in.ts';
import { besideAnswers } from './live-level.ts';
import { type Change, type Filling, questionnaire } from './questionnaire.ts';

const facts = ({ task: { creditCode, works, tie } }: AssessmentVisit): HTMLElement =>
  element(
    'section',
    {},
    element('p', {}, `${VISIT.code}：`, element('span', { class: 'code' }, creditCode)),
    element('p', { class: 'soft' }, `${ASSESSMENT.basis(edition.title, edition.notice)}。${ASSESSMENT.own}`),
    tie !== undefined && element('p', { class: 'warning' }, tie),
    works.length > 0 &&
      element('details', {}, element('summary', {}, ASSESSMENT.works), element('ul', {}, ...works.map((each) => element('li', {}, each)))),
  );

function again(desk: Desk, visit: AssessmentVisit): HTMLElement {
  const begin = doing(async () => {
    await beginAnew(desk, visit);
    await desk.redraw();
  });
  return element(
    'section',
    { class: 'card' },
    element('p', { class: 'soft' }, ASSESSMENT.anewHint),
    element('button', { type: 'button', click: begin }, ASSESSMENT.anew),
  );
}

/** One firm's level on the spot: every question of the indicators with what shows its answer, the level as it comes to be, the signature. */
export async function assessmentScreen(desk: Desk, caseId: string): Promise<readonly Node[] | undefined> {
  const { store } = desk;
  const visit = await findAssessment(desk, caseId);
  if (visit === undefined) return undefined;
  const saved = element('p', { class: 'saved', role: 'status' });
  const changed = async (): Promise<void> => {
    saved.textContent = VISIT.saved(new Date().toLocaleTimeString('zh-CN'));
  };
  const change: Change = async (more) => {
    let [before, after] = [visit, visit];
    await store.changeVisit(visit.id, (old) => {
      if (!isAssessment(old) || old.standing.is !== 'held') return old;
      before = old;
      // What is signed is what stands there: any other word unsigns it.
      after = { ...old, ...UNSIGNED, ...more(old) };
      return after;
    });
    if (after.signed === undefined) await dropSignature(store, before);
    beside.draw(after);
    await changed();
  };
  const filling: Filling = { desk, visit, change, changed };
  const beside = besideAnswers(filling);
  const lackingNow = async (): Promise<readonly string[]> => {
    const now = await store.visit(visit.id);
    return lackingInAssessment(now !== undefined && isAssessment(now) ? now : visit, await store.photosOf(visit.id));
  };
  const isOpen = visit.standing.is === 'held';
  const isAgain = visit.standing.is === 'sent' && taskOf(await store.download(), caseId) !== undefined;
  return [
    element('p', {}, element('a', { href: '#/', class: 'button' }, VISIT.back)),
    element('h2', {}, visit.task.name),
    facts(visit),
    element(
      'fieldset',
      { class: 'bare', disabled: !isOpen },
      dayField(ASSESSMENT.on, visit.on, (on) => void change(() => ({ on }))),
    ),
    ...questionnaire(filling),
    beside.arithmetic,
    ...(beside.signing === undefined ? [] : [beside.signing]),
    isOpen ? handIn({ desk, visit, label: ASSESSMENT.handIn, lackingNow }) : await sealed(desk, visit, fresh(desk)),
    ...(isAgain ? [again(desk, visit)] : []),
    saved,
    beside.live,
  ];
}
