import { describe, expect, it } from 'vitest';
import { questions, scenes } from '../indicators/2024/index.ts';
import type { DigitalLevelFacts, Level } from '../policy.ts';
import { decideDigitalLevel } from './p22-digital-level.ts';
import { explainLevel } from './p22-level-steps.ts';

const best = Object.fromEntries(
  questions.map(({ id, choice, options }) => [
    id,
    choice === 'single' ? [options.at(-1)?.key ?? ''] : options.slice(1).map(({ key }) => key),
  ]),
);
const none = Object.fromEntries(questions.map(({ id }) => [id, ['A']]));
const allScenes = (level: Level, count = 16): Record<string, Level> =>
  Object.fromEntries(scenes.map(({ id }, index) => [id, index < count ? level : 0]));
const questionnaire = (answers: DigitalLevelFacts['answers'], reached: Record<string, Level>): DigitalLevelFacts => ({
  edition: '2024',
  answers,
  scenes: reached,
});

describe('方案二（二）1 数字化水平等级', () => {
  it.each<[string, DigitalLevelFacts, number, Level, string]>([
    ['满分，场景全到四级', questionnaire(best, allScenes(4)), 100, 4, 'yes'],
    ['满分，场景只到二级', questionnaire(best, allScenes(2)), 100, 2, 'yes'],
    ['满分，只有五个场景', questionnaire(best, allScenes(4, 5)), 100, 0, 'no'],
    ['满分，六个场景到四级（其中约束性三个）', questionnaire(best, allScenes(4, 6)), 100, 2, 'yes'],
    ['零分，场景全到四级', questionnaire(none, allScenes(4)), 0, 0, 'no'],
    ['制度只建两项，1.875 分一项', questionnaire({ ...best, Q9: ['B', 'E'] }, allScenes(4)), 96.25, 4, 'yes'],
  ])('%s', (_, facts, score, level, outcome) => {
    expect(decideDigitalLevel(facts)).toMatchObject({ outcome, value: { score, level }, missing: [] });
  });

  const twenty = { ...none, Q5: ['E'], Q2: ['E'], Q1: ['B', 'C'] };
  const forty = { ...twenty, Q3: ['E'], Q1: ['B', 'C', 'D', 'E'], Q8: ['F'], Q6: ['B', 'C'] };
  const sixty = { ...forty, Q12: ['C'], Q13: ['C'], Q14: ['C'], Q15: ['C'] };
  const eighty = { ...sixty, Q11: ['E'], Q10: ['B', 'C', 'D', 'E', 'F'], Q6: ['B', 'C', 'D', 'E'], Q7: ['B', 'C'] };
  it.each([
    [20, 1, twenty],
    [19.875, 0, { ...twenty, Q1: ['B'], Q9: ['B'] }],
    [40, 2, forty],
    [38.75, 1, { ...forty, Q6: ['B'] }],
    [60, 3, sixty],
    [58.5, 2, { ...sixty, Q15: ['B'] }],
    [80, 4, eighty],
    [78.75, 3, { ...eighty, Q7: ['B'] }],
  ])('场景都够：%d 分，%i 级', (score, level, answers) => {
    const outcome = level === 0 ? 'no' : 'yes';
    expect(decideDigitalLevel(questionnaire(answers, allScenes(4)))).toMatchObject({
      value: { score, level },
      outcome,
      provisional: false,
    });
  });

  const GUIDING = ['S02', 'S04', 'S05', 'S14', 'S15', 'S16'];
  const CONSTRAINT = ['S01', 'S03', 'S06', 'S07', 'S08', 'S09', 'S10', 'S11', 'S12', 'S13'];
  it.each([
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
  ])('分数都够：%i 个引导性场景、%i 个约束性场景到四级，%i 级', (guiding, constraint, level) => {
    const reached = new Set([...GUIDING.slice(0, guiding), ...CONSTRAINT.slice(0, constraint)]);
    const levels = Object.fromEntries(scenes.map(({ id }): [string, Level] => [id, reached.has(id) ? 4 : 0]));
    expect(decideDigitalLevel(questionnaire(best, levels)).value?.level).toBe(level);
  });

  it('逐级说清得了多少、需要多少', () => {
    const says = (facts: DigitalLevelFacts) => decideDigitalLevel(facts).because[1]?.says;
    expect(says(questionnaire({ Q2: ['C'] }, { S01: 2, S02: 2 }))).toBe(
      '二级：已答部分得 3 分（需 40），达到此级的场景 2 个（需 6），其中约束性 1 个（需 3）',
    );
    expect(says(questionnaire(forty, allScenes(1)))).toBe('二级：得 40 分（需 40），达到此级的场景 0 个（需 6），其中约束性 0 个（需 3）');
  });

  it('没答的还可能够，就先不定；怎么也够不到，就断定', () => {
    const holds = (answers: DigitalLevelFacts['answers'], reached: Record<string, Level>) =>
      decideDigitalLevel(questionnaire(answers, reached)).because.map((reason) => reason.holds);
    const { Q5: _, ...unanswered } = twenty;
    expect(holds(unanswered, allScenes(4))).toEqual(['unknown', false, false, false]);
    const withNothingIn = (count: number) => Object.fromEntries(Object.entries(allScenes(0)).slice(0, count));
    expect(holds(best, withNothingIn(11))).toEqual([false, false, false, false]);
    expect(holds(best, withNothingIn(10))).toEqual(['unknown', 'unknown', false, false]);
    expect(holds(best, withNothingIn(8))).toEqual(['unknown', 'unknown', 'unknown', false]);
  });

  it('分维度得分、各级场景数与约束性场景数', () => {
    const { value } = decideDigitalLevel(
      questionnaire({ ...none, Q9: ['B'], Q12: ['B'], Q4: ['B', 'O'] }, { ...allScenes(1), S01: 3, S02: 4 }),
    );
    expect(value).toEqual({
      score: 6.975,
      level: 0,
      dimensions: { base: 1.6, mgmt: 1.875, effect: 3.5 },
      sceneCounts: [16, 2, 2, 1],
      constraintCounts: [10, 1, 1, 0],
    });
  });

  it('缺一题就先不定，但答过的已能断定的照样断定', () => {
    const { Q1: _, ...allButOne } = best;
    const verdict = decideDigitalLevel(questionnaire(allButOne, allScenes(3)));
    expect(verdict).toMatchObject({ outcome: 'unknown', value: null, missing: ['answers.Q1'] });
    expect(verdict.because.map(({ holds }) => holds)).toEqual([true, true, true, false]);
  });

  it('什么都没答，逐题逐场景列出', () => {
    const verdict = decideDigitalLevel(questionnaire({}, {}));
    expect(verdict.missing).toHaveLength(31);
    expect([verdict.missing[0], verdict.missing.at(-1)]).toEqual(['answers.Q1', 'scenes.S16']);
    expect(verdict.because.map(({ holds }) => holds)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('逐题说明得分，逐级说明差多少', () => {
    const { questions: rows, levels } = explainLevel(questionnaire({ Q2: ['C'] }, { S01: 2 }));
    expect(rows.find(({ id }) => id === 'Q2')).toMatchObject({ score: 3, max: 6, chosen: [{ key: 'C' }] });
    expect(rows.find(({ id }) => id === 'Q1')).toMatchObject({ score: null, chosen: [] });
    expect(levels.map(({ level, name, constraintScenes }) => [level, name, constraintScenes.needed, constraintScenes.reached])).toEqual([
      [1, '一级', 3, 1],
      [2, '二级', 3, 1],
      [3, '三级', 5, 0],
      [4, '四级', 6, 0],
    ]);
    expect(levels[1]).toMatchObject({ level: 2, holds: 'unknown', score: { needed: 40, reached: 3 }, scenes: { needed: 6, reached: 1 } });
  });
});
