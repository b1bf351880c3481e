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
    expect(levels[1]).toMatchObject({ level: 2, holds: 'unknown', score: { needed: 40, reached: 3 }, scenes: { needed: 6, reached: 1 } });
  });
});
