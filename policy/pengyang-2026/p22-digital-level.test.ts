import { describe, expect, it } from 'vitest';
import type { DigitalLevelFacts, Level } from '../policy.ts';
import { allScenes, assessed, best, counted, forty, none, questionnaire, reaching, scored, twenty } from './examples/p22-digital-level.ts';
import { decideDigitalLevel } from './p22-digital-level.ts';
import { explainLevel } from './p22-level-steps.ts';

describe('方案二（二）1 数字化水平等级', () => {
  it.each(assessed)('%s', (_, facts, score, level, outcome) => {
    expect(decideDigitalLevel(facts)).toMatchObject({ outcome, value: { score, level }, missing: [] });
  });

  it.each(scored)('场景都够：%d 分，%i 级', (score, level, answers) => {
    const outcome = level === 0 ? 'no' : 'yes';
    expect(decideDigitalLevel(questionnaire(answers, allScenes(4)))).toMatchObject({
      value: { score, level },
      outcome,
      provisional: false,
    });
  });

  it.each(counted)('分数都够：%i 个引导性场景、%i 个约束性场景到四级，%i 级', (guiding, constraint, level) => {
    expect(decideDigitalLevel(questionnaire(best, reaching(guiding, constraint))).value?.level).toBe(level);
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
