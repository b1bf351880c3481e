import { questions, scenes } from '../../indicators/2024/index.ts';
import type { DigitalLevelFacts, Level } from '../../policy.ts';

/** Every question at its best, and every question at its least. */
export const best: DigitalLevelFacts['answers'] = Object.fromEntries(
  questions.map(({ id, choice, options }) => [
    id,
    choice === 'single' ? [options.at(-1)?.key ?? ''] : options.slice(1).map(({ key }) => key),
  ]),
);
export const none: DigitalLevelFacts['answers'] = Object.fromEntries(questions.map(({ id }) => [id, ['A']]));

/** The first `count` scenes at a level, the others at none. */
export const allScenes = (level: Level, count = 16): Record<string, Level> =>
  Object.fromEntries(scenes.map(({ id }, index) => [id, index < count ? level : 0]));

export const questionnaire = (answers: DigitalLevelFacts['answers'], reached: Record<string, Level>): DigitalLevelFacts => ({
  edition: '2024',
  answers,
  scenes: reached,
});

/** Which score and level come of it. */
export const assessed: readonly [says: string, facts: DigitalLevelFacts, score: number, level: Level, outcome: 'yes' | 'no'][] = [
  ['满分，场景全到四级', questionnaire(best, allScenes(4)), 100, 4, 'yes'],
  ['满分，场景只到二级', questionnaire(best, allScenes(2)), 100, 2, 'yes'],
  ['满分，只有五个场景', questionnaire(best, allScenes(4, 5)), 100, 0, 'no'],
  ['满分，六个场景到四级（其中约束性三个）', questionnaire(best, allScenes(4, 6)), 100, 2, 'yes'],
  ['零分，场景全到四级', questionnaire(none, allScenes(4)), 0, 0, 'no'],
  ['制度只建两项，1.875 分一项', questionnaire({ ...best, Q9: ['B', 'E'] }, allScenes(4)), 96.25, 4, 'yes'],
];

export const twenty: DigitalLevelFacts['answers'] = { ...none, Q5: ['E'], Q2: ['E'], Q1: ['B', 'C'] };
export const forty: DigitalLevelFacts['answers'] = { ...twenty, Q3: ['E'], Q1: ['B', 'C', 'D', 'E'], Q8: ['F'], Q6: ['B', 'C'] };
const sixty = { ...forty, Q12: ['C'], Q13: ['C'], Q14: ['C'], Q15: ['C'] };
const eighty = { ...sixty, Q11: ['E'], Q10: ['B', 'C', 'D', 'E', 'F'], Q6: ['B', 'C', 'D', 'E'], Q7: ['B', 'C'] };
/** Every scene at level four: the score alone decides. */
export const scored: readonly [score: number, level: Level, answers: DigitalLevelFacts['answers']][] = [
  [20, 1, twenty],
  [19.875, 0, { ...twenty, Q1: ['B'], Q9: ['B'] }],
  [40, 2, forty],
  [38.75, 1, { ...forty, Q6: ['B'] }],
  [60, 3, sixty],
  [58.5, 2, { ...sixty, Q15: ['B'] }],
  [80, 4, eighty],
  [78.75, 3, { ...eighty, Q7: ['B'] }],
];

const GUIDING = ['S02', 'S04', 'S05', 'S14', 'S15', 'S16'];
const CONSTRAINT = ['S01', 'S03', 'S06', 'S07', 'S08', 'S09', 'S10', 'S11', 'S12', 'S13'];
/** So many guiding and constraint scenes at level four, the others at none. */
export const reaching = (guiding: number, constraint: number): Record<string, Level> => {
  const reached = new Set([...GUIDING.slice(0, guiding), ...CONSTRAINT.slice(0, constraint)]);
  return Object.fromEntries(scenes.map(({ id }): [string, Level] => [id, reached.has(id) ? 4 : 0]));
};
/** Every question at its best: the scenes alone decide. */
export const counted: readonly [guiding: number, constraint: number, level: Level][] = [
  [3, 2, 0],
  [4, 2, 0],
  [2, 3, 0],
  [3, 3, 2],
  [4, 4, 2],
  [2, 5, 2],
  [3, 5, 3],
  [5, 5, 3],
  [3, 6, 3],
  [4, 6, 4],
];
