// What foreseeing a change costs. Ours: 100,000 invented cases decided under two policies, explained, compared, the shifts kept.
// Floor: the same cases through the inline tests twice, amounts subtracted; no reasons, and the expenses are taken as recognised.
import { getPolicy } from '../policy/index.ts';
import { reDecide, sidesOf, simulatePopulation, type StoredCase } from '../policy/what-if/index.ts';
import type { Figure, Side } from './figure.ts';
import { inlineEligibility } from './inline/eligibility.ts';
import { inlineSubsidy } from './inline/subsidy.ts';

const CASES = 100_000;
const NS_PER_MS = 1e6;

const timed =
  (work: () => number): Side =>
  () => {
    const start = process.hrtime.bigint();
    if (Number.isNaN(work())) throw new Error('the work came to nothing');
    return Number(process.hrtime.bigint() - start) / NS_PER_MS;
  };

function inline(stored: StoredCase): number {
  if (stored.decision === 'subsidy') return inlineSubsidy({ ...stored.facts, recognisedFen: 1_000_000 }).amountFen ?? 0;
  return stored.decision === 'enterprise-eligibility' ? inlineEligibility(stored.facts).outcome.length : 0;
}

export const whatIfFigure: Figure = {
  name: 'what-if: 100,000 cases re-decided against inline arithmetic',
  unit: 'ms',
  aim: { ratio: 'cost', oursAtMost: 1_000 },
  open: () => {
    const policy = getPolicy('pengyang-2026');
    const sides = sidesOf(policy, { parameters: { subsidyRate: 40, subsidyCeiling: 35_000_000 } }, getPolicy);
    const population = simulatePopulation(1, CASES);
    return {
      ours: timed(() => reDecide(population, sides).losses.length),
      floor: timed(() => population.reduce((sum, stored) => sum + inline(stored) - inline(stored), 0)),
    };
  },
};
