import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Dimension, questions, sceneLevels, scenes, thresholds } from './index.ts';
import { answersSchema, scenesSchema } from './schema.ts';

const pointsOf = (dimension: Dimension): number =>
  questions.filter((question) => question.dimension === dimension).reduce((sum, question) => sum + question.maxThousandths, 0) / 1000;

describe('the 2024 indicator set', () => {
  it('gives 50 points for base, 30 for management and 20 for effect', () => {
    expect([pointsOf('base'), pointsOf('mgmt'), pointsOf('effect')]).toEqual([50, 30, 20]);
  });
  it('has questions Q1 to Q15 in order, each beginning with an option A that scores nothing', () => {
    expect(questions.map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, index) => `Q${index + 1}`));
    for (const { options } of questions) expect(options[0]).toMatchObject({ key: 'A', thousandths: 0 });
  });
  // To be compared with the paper line by line: single or multiple choice, and the points of each option from A on.
  it.each([
    ['Q1', 'multi', '0 2 2 2 2'],
    ['Q2', 'single', '0 1.5 3 4.5 6'],
    ['Q3', 'single', '0 1.5 3 4.5 6'],
    ['Q4', 'multi', '0 0.7 0.7 0.7 0.7 0.7 0.7 0.7 0.7 0.7 0.7 0.7 0.7 0.7 0.9'],
    ['Q5', 'single', '0 2.5 5 7.5 10'],
    ['Q6', 'multi', '0 1.25 1.25 1.25 1.25'],
    ['Q7', 'multi', '0 1.25 1.25 1.25 1.25'],
    ['Q8', 'single', '0 1.5 3 4.5 6 7.5'],
    ['Q9', 'multi', '0 1.875 1.875 1.875 1.875'],
    ['Q10', 'multi', '0 1.5 1.5 1.5 1.5 1.5'],
    ['Q11', 'single', '0 1.875 3.75 5.625 7.5'],
    ['Q12', 'single', '0 3.5 7'],
    ['Q13', 'single', '0 3.5 7'],
    ['Q14', 'single', '0 1.5 3'],
    ['Q15', 'single', '0 1.5 3'],
  ])('%s is a %s choice with %s points', (id, choice, points) => {
    const question = questions.find((each) => each.id === id);
    expect([question?.choice, question?.options.map(({ thousandths }) => thousandths / 1000).join(' ')]).toEqual([choice, points]);
    expect(question?.options.map(({ key }) => key).join('')).toBe('ABCDEFGHIJKLMNO'.slice(0, question?.options.length));
  });

  it('asks for these points, scenes and constraint scenes', () => {
    expect(
      thresholds.map(({ level, minThousandths, minScenes, minConstraintScenes }) => [
        level,
        minThousandths / 1000,
        minScenes,
        minConstraintScenes,
      ]),
    ).toEqual([
      [1, 20, 6, 3],
      [2, 40, 6, 3],
      [3, 60, 8, 5],
      [4, 80, 10, 6],
    ]);
  });

  it('marks as constraint scenes these', () => {
    const names = scenes.filter(({ constraint }) => constraint).map(({ id, name }) => `${id} ${name}`);
    expect(names.join('，')).toBe(
      'S01 产品设计，S03 营销管理，S06 生产管控，S07 质量管理，S08 设备管理，S09 安全生产，S10 能耗管理，S11 采购管理，S12 仓储物流，S13 财务管理',
    );
    expect(scenes.map(({ id }) => id)).toEqual(scenes.map((_, at) => `S${String(at + 1).padStart(2, '0')}`));
  });

  it.each<[string, string, readonly string[], boolean]>([
    ['单选一项', 'Q2', ['B'], true],
    ['多选全部', 'Q1', ['B', 'C', 'D', 'E'], true],
    ['多选题选“无”', 'Q1', ['A'], true],
    ['单选题选 A', 'Q2', ['A'], true],
    ['一项也没有', 'Q1', [], false],
    ['单选题选两项', 'Q2', ['B', 'C'], false],
    ['重复', 'Q1', ['B', 'B'], false],
    ['选了“无”又选别的', 'Q1', ['A', 'B'], false],
    ['没有的选项', 'Q1', ['F'], false],
    ['没有的题', 'Q16', ['A'], false],
  ])('takes an answer as it may be given: %s', (_, question, keys, fits) => {
    expect(answersSchema.safeParse({ [question]: keys }).success).toBe(fits);
  });

  it('says what is wrong with an answer, and how many options may be given', () => {
    const says = (answers: object) => answersSchema.safeParse(answers).error?.issues.map(({ message }) => message);
    expect(says({ Q2: ['B', 'C'] })).toEqual(['Q2 是单选题，只能选一项']);
    expect(says({ Q1: ['A', 'B', 'B'] })).toEqual(['Q1 有重复的选项，请删去', 'Q1 选了 A（无）就不能再选其他']);
    expect(z.toJSONSchema(answersSchema)).toMatchObject({
      properties: { Q1: { maxItems: 4, uniqueItems: true }, Q2: { maxItems: 1, uniqueItems: true } },
    });
  });

  it('takes of a scene the levels 0 to 4', () => {
    const fits = (level: unknown) => scenesSchema.safeParse({ S01: level }).success;
    expect([-1, 0, 1, 2, 3, 4, 5, '1'].map(fits)).toEqual([false, true, true, true, true, true, false, false]);
    expect([scenesSchema.safeParse({}).success, scenesSchema.safeParse({ S17: 1 }).success]).toEqual([true, false]);
  });

  it('has sixteen scenes, ten of them constraint scenes, each on a ladder of levels 0 to 4', () => {
    expect([scenes.length, scenes.filter(({ constraint }) => constraint).length, sceneLevels.length]).toEqual([16, 10, 5]);
  });
  it('asks of each level at least what it asks of the one below', () => {
    for (const [index, lower] of thresholds.slice(0, -1).entries()) {
      const higher = thresholds[index + 1];
      expect(higher?.minThousandths).toBeGreaterThanOrEqual(lower.minThousandths);
      expect(higher?.minScenes).toBeGreaterThanOrEqual(lower.minScenes);
      expect(higher?.minConstraintScenes).toBeGreaterThanOrEqual(lower.minConstraintScenes);
    }
  });
});
