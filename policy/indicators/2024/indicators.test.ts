import { describe, expect, it } from 'vitest';
import { type Dimension, questions, sceneLevels, scenes, thresholds } from './index.ts';

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
