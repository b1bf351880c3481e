// What an explained decision costs. Ours: the pack's decision on facts already validated, with every test's reason and clause.
// Floor: the same tests and arithmetic inline, without reasons (bench/inline). Reading the document (JSON, schema) is in neither.
import { getPolicy } from '../policy/index.ts';
import type { Verdict } from '../src/kernel/verdict.ts';
import { eligibilityFacts, expenseFacts, subsidyFacts } from './facts.ts';
import { lap, type Figure } from './figure.ts';
import { inlineEligibility } from './inline/eligibility.ts';
import { inlineExpense } from './inline/expense.ts';
import { inlineSubsidy, type Outcome } from './inline/subsidy.ts';

const { decisions } = getPolicy('pengyang-2026');
const TIMES = 200;

type Contest<Facts, Bare extends { outcome: Outcome }> = {
  readonly name: string;
  readonly atMost: number | null;
  readonly facts: readonly Facts[];
  readonly explained: (facts: Facts) => Verdict;
  readonly bare: (facts: Facts) => Bare;
  /** What both must agree on, of either answer's value. */
  readonly fenOf: (value: object) => number | null;
};

function contest<Facts, Bare extends { outcome: Outcome }>({ name, atMost, facts, explained, bare, fenOf }: Contest<Facts, Bare>): Figure {
  const open: Figure['open'] = () => {
    for (const each of facts) {
      const [verdict, answer] = [explained(each), bare(each)];
      const agree = verdict.outcome === answer.outcome && fenOf(verdict.value ?? {}) === fenOf(answer);
      if (!agree) throw new Error(`${name}: the two sides differ on ${JSON.stringify(each)}`);
    }
    return {
      ours: lap(facts, TIMES, (each) => explained(each).because.length),
      floor: lap(facts, TIMES, (each) => bare(each).outcome.length),
    };
  };
  return { name: `${name}: explained decision against inline arithmetic`, unit: 'ns', aim: { ratio: 'cost', atMost }, open };
}

const fen =
  (key: string) =>
  (value: object): number | null =>
    (value as Record<string, number | null | undefined>)[key] ?? null;

export const decisionFigures: readonly Figure[] = [
  contest({
    name: 'subsidy',
    atMost: 5,
    facts: subsidyFacts,
    explained: decisions.subsidy.decide,
    bare: inlineSubsidy,
    fenOf: fen('amountFen'),
  }),
  contest({
    name: 'expense',
    atMost: null,
    facts: expenseFacts,
    explained: decisions.expense.decide,
    bare: inlineExpense,
    fenOf: fen('recognisedFen'),
  }),
  contest({
    name: 'enterprise-eligibility',
    atMost: null,
    facts: eligibilityFacts,
    explained: decisions['enterprise-eligibility'].decide,
    bare: inlineEligibility,
    fenOf: () => null,
  }),
];
