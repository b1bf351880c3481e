import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeFacts } from '../../test/arbitrary-facts.ts';
import { type Question, questions, scenes, thresholds } from '../indicators/2024/index.ts';
import { type DigitalLevelFacts, getPolicy, type Level } from '../index.ts';
import { waysOut } from './index.ts';
import { cheapestPoints, cheapestScenes } from './level-steps.ts';

const policy = getPolicy('pengyang-2026');
const DOABLE = questions.filter(({ id }) => Number(id.slice(1)) <= 10);
const facts = wholeFacts['digital-level'];

const scored = ({ options }: Question, keys: readonly string[]): number =>
  options.reduce((sum, { key, thousandths }) => (keys.includes(key) ? sum + thousandths : sum), 0);

/** What each number of steps can add at most in one question: every number of rungs, or every choice of further options. */
function bestGains(question: Question, chosen: readonly string[]): number[] {
  const others = question.options.filter(({ key }) => key !== 'A' && !chosen.includes(key));
  if (question.choice === 'multi') {
    return others
      .map(({ thousandths }) => thousandths)
      .toSorted((a, b) => b - a)
      .reduce((gains, gain) => [...gains, (gains.at(-1) ?? 0) + gain], [0]);
  }
  const at = question.options.findIndex(({ key }) => chosen.includes(key));
  return question.options.slice(at).map(({ thousandths }) => thousandths - scored(question, chosen));
}

/** The fewest steps that add so much, by trying every split of steps among the questions; Infinity where none does. */
function fewestSteps({ answers }: DigitalLevelFacts, lacking: number): number {
  let best = [0];
  for (const question of DOABLE) {
    const gains = bestGains(question, answers[question.id] ?? ['A']);
    const next: number[] = [];
    for (const [taken, sum] of best.entries()) {
      for (const [steps, gain] of gains.entries()) next[taken + steps] = Math.max(next[taken + steps] ?? 0, sum + gain);
    }
    best = next;
  }
  const count = best.findIndex((sum) => sum >= lacking);
  return count < 0 ? Infinity : count;
}

describe('the way to the next level', () => {
  it('takes as few steps as any way that adds the points', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 60_000 }), (given, lacking) => {
        const way = cheapestPoints(given, lacking);
        expect(way?.reduce((sum, { steps }) => sum + steps, 0) ?? Infinity).toBe(fewestSteps(given, lacking));
        if (way) expect(way.reduce((sum, { gained }) => sum + gained, 0)).toBeGreaterThanOrEqual(lacking);
      }),
      { numRuns: 500 },
    );
  });

  it('lifts scenes by as few levels as any choice of scenes that suffices', () => {
    const subsets = Array.from({ length: 2 ** scenes.length }, (_, bits) => bits);
    fc.assert(
      fc.property(facts, fc.constantFrom(...thresholds), (given, threshold) => {
        const { level, minScenes, minConstraintScenes } = threshold;
        const standing = scenes.map(({ id, constraint }) => ({ constraint, lift: Math.max(0, level - (given.scenes[id] ?? 0)) }));
        const cheapest = subsets.reduce((least, bits) => {
          let [cost, all, constraints] = [0, 0, 0];
          for (const [index, { constraint, lift }] of standing.entries()) {
            if (lift > 0 && !(bits & (1 << index))) continue;
            cost += lift;
            all += 1;
            constraints += constraint ? 1 : 0;
          }
          return all >= minScenes && constraints >= minConstraintScenes ? Math.min(least, cost) : least;
        }, Infinity);
        expect(cheapestScenes(given, threshold).reduce((sum, { from, to }) => sum + to - from, 0)).toBe(cheapest);
      }),
      { numRuns: 30 },
    );
  });
});

/** 32.9 points, six scenes at level 2, two of them constraint scenes. */
const shortOfTwo: DigitalLevelFacts = {
  edition: '2024',
  answers: {
    ...Object.fromEntries(questions.map(({ id }) => [id, ['A']])),
    Q1: ['B', 'C'],
    Q2: ['C'],
    Q4: ['B', 'C'],
    Q5: ['C'],
    Q8: ['D'],
    Q10: ['B', 'C', 'D'],
    Q12: ['C'],
    Q13: ['B'],
  },
  scenes: Object.fromEntries(
    scenes.map(({ id }): [string, Level] => [id, ['S01', 'S02', 'S03', 'S04', 'S05', 'S14'].includes(id) ? 2 : id === 'S06' ? 1 : 0]),
  ),
};

describe('the words of the way', () => {
  const ways = (given: DigitalLevelFacts) =>
    waysOut(policy, 'digital-level', given, policy.decisions['digital-level'].decide(given)).map(({ says }) => says);

  it('say how much is lacking and by which few steps it can be reached', () => {
    expect(ways(shortOfTwo)[0]).toBe(
      '差 7.1 分和 1 个约束性场景到二级。步子最少的做法：Q1 网络建设做到“自建或租用 5G 工业网络”（加 2 分）；Q4 能自动采集数据的业务环节做到“财务管理”（加 0.7 分）；Q5 用信息系统（本地或云上）管理业务的范围做到“全部环节”（加 5 分）；生产管控场景做到二级。实际做到后由第三方评测',
    );
  });

  it('never promise an effect: what has to be measured is said to be', () => {
    const nothing: DigitalLevelFacts = {
      edition: '2024',
      answers: Object.fromEntries(questions.map(({ id }) => [id, ['A']])),
      scenes: Object.fromEntries(scenes.map(({ id }): [string, Level] => [id, 4])),
    };
    expect(ways(nothing).at(-1)).toBe('差 80 分到四级。能主动做的都做到也还差 7.5 分，须看能耗、合格率等成效的实测结果');
  });

  it('ask for the rest of the answers while they are open', () => {
    expect(ways({ edition: '2024', answers: { Q1: ['B'] }, scenes: {} })[0]).toBe('先答完余下的 14 道题、16 个场景');
  });
});
