import { type Question, questions, type Scene, sceneLevels, scenes } from '../assess.ts';
import type { Desk } from '../desk.ts';
import { element } from '../element.ts';
import type { AssessmentVisit } from '../records.ts';
import { ASSESSMENT } from '../words.ts';
import { photoList } from './photo-list.ts';
import { type Asked, questionField } from './question-field.ts';

/** What is changed, from what stands on the device by then. */
export type Change = (more: (old: AssessmentVisit) => Partial<AssessmentVisit>) => Promise<void>;
export type Filling = {
  readonly desk: Desk;
  readonly visit: AssessmentVisit;
  readonly change: Change;
  readonly changed: () => Promise<void>;
};

/** The record with one entry changed; taken out where there is nothing to say. */
function put<V>(all: Readonly<Record<string, V>>, id: string, value: V | undefined): Readonly<Record<string, V>> {
  const { [id]: _before, ...rest } = all;
  return value === undefined ? rest : { ...rest, [id]: value };
}

function fieldOf(
  { desk, visit, change, changed }: Filling,
  asked: Pick<Asked, 'id' | 'title' | 'options' | 'isMulti' | 'chosen' | 'pick'>,
): HTMLElement {
  const { id } = asked;
  const write = (seen: string): Promise<void> =>
    change((old) => ({ seen: put(old.seen, id, seen.trim() === '' ? undefined : seen.trim()) }));
  const isOpen = visit.standing.is === 'held';
  return questionField(
    { ...asked, seen: visit.seen[id] ?? '', isOpen, write },
    photoList(desk, { visit, line: id, label: ASSESSMENT.take(id), changed }),
  );
}

const ofQuestion = (filling: Filling, { id, title, options, choice }: Question): HTMLElement =>
  fieldOf(filling, {
    id,
    title,
    options: options.map(({ key, label }) => [key, ASSESSMENT.option(key, label)]),
    isMulti: choice === 'multi',
    chosen: filling.visit.answers[id] ?? [],
    pick: (values) => filling.change(({ answers }) => ({ answers: put(answers, id, values.length === 0 ? undefined : values) })),
  });

const LEVELS = [0, 1, 2, 3, 4] as const;
const ofScene = (filling: Filling, { id, name, constraint }: Scene): HTMLElement =>
  fieldOf(filling, {
    id,
    title: constraint ? `${name}（${ASSESSMENT.constraint}）` : name,
    options: sceneLevels.map((label, level) => [String(level), ASSESSMENT.sceneLevel(level, label)]),
    isMulti: false,
    chosen: filling.visit.scenes[id] === undefined ? [] : [String(filling.visit.scenes[id])],
    pick: ([value]) =>
      filling.change(({ scenes }) => ({
        scenes: put(
          scenes,
          id,
          LEVELS.find((level) => String(level) === value),
        ),
      })),
  });

/** Every question and scene of the indicators, in the order of the paper. */
export function questionnaire(filling: Filling): readonly HTMLElement[] {
  const groups = [...new Set(scenes.map(({ group }) => group))];
  return [
    ...(['base', 'mgmt', 'effect'] as const).flatMap((dimension) => [
      element('h3', {}, ASSESSMENT.dimensions[dimension]),
      ...questions.filter((each) => each.dimension === dimension).map((each) => ofQuestion(filling, each)),
    ]),
    ...groups.flatMap((group) => [
      element('h3', {}, group),
      ...scenes.filter((each) => each.group === group).map((each) => ofScene(filling, each)),
    ]),
  ];
}
