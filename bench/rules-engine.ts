// The subsidy decision against json-rules-engine with the same nine tests as its rules. To the engine's favour: only complete
// facts (it cannot tell "unknown"), the rules built once, the level flattened, and the amount reckoned inline beside it.
// Both sides answer the outcome, the amount, and a reason with its clause for every test.
import { Engine, type RuleProperties, type TopLevelCondition } from 'json-rules-engine';
import { getPolicy } from '../policy/index.ts';
import type { SubsidyFacts } from '../policy/policy.ts';
import { subsidyFacts } from './facts.ts';
import { lap, type Figure, type Race } from './figure.ts';

type Flat = Omit<SubsidyFacts, 'level'> & { readonly before: number; readonly after: number; readonly limitFen: number };
type Complete = { readonly facts: SubsidyFacts; readonly flat: Flat };

const rule = (test: string, clause: string, conditions: TopLevelCondition): RuleProperties => ({
  name: test,
  conditions,
  event: { type: test, params: { test, clause, says: '符合' } },
});
const is = (fact: string, value: boolean): TopLevelCondition => ({ all: [{ fact, operator: 'equal', value }] });

const RULES: readonly RuleProperties[] = [
  rule('in-pilot', 'measures/6', is('inPilot', true)),
  rule('completed', 'measures/7.1', is('completed', true)),
  rule('accepted', 'measures/7.1', is('accepted', true)),
  rule('recognised', 'measures/7.1', { all: [{ fact: 'recognisedFen', operator: 'greaterThan', value: 0 }] }),
  rule('target', 'measures/7.1', {
    any: [
      {
        all: [
          { fact: 'before', operator: 'lessThan', value: 2 },
          { fact: 'after', operator: 'greaterThanInclusive', value: 2 },
        ],
      },
      { fact: 'after', operator: 'greaterThanInclusive', value: 3 },
    ],
  }),
  rule('step-up', 'plan/1', { all: [{ fact: 'after', operator: 'greaterThan', value: { fact: 'before' } }] }),
  rule('no-same-kind-subsidy', 'measures/10', is('sameKindSubsidy', false)),
  rule('not-disqualified', 'measures/13', is('disqualified', false)),
  rule('reduction-justified', 'measures/7.1', {
    any: [
      { fact: 'reductionFen', operator: 'equal', value: 0 },
      {
        all: [
          { fact: 'reductionFen', operator: 'lessThanInclusive', value: { fact: 'limitFen' } },
          { fact: 'reductionReason', operator: 'notEqual', value: '' },
        ],
      },
    ],
  }),
];

const { decide } = getPolicy('pengyang-2026').decisions.subsidy;
const limitOf = (recognisedFen: number): number => Math.min(Math.floor(recognisedFen / 2), 40_000_000);

const complete: readonly Complete[] = subsidyFacts.flatMap((facts) => {
  const { level, ...rest } = facts;
  if (!level || rest.recognisedFen === undefined || decide(facts).missing.length > 0) return [];
  return [{ facts, flat: { reductionFen: 0, reductionReason: '', ...rest, ...level, limitFen: limitOf(rest.recognisedFen) } }];
});

async function askEngine(engine: Engine, flat: Flat): Promise<{ amountFen: number; reasons: number }> {
  const { results, failureResults } = await engine.run(flat);
  const amountFen = failureResults.length > 0 ? 0 : flat.limitFen - (flat.reductionFen ?? 0);
  return { amountFen, reasons: results.length + failureResults.length };
}

async function open(): Promise<Race> {
  const engine = new Engine([...RULES]);
  for (const { facts, flat } of complete) {
    const [verdict, answer] = [decide(facts), await askEngine(engine, flat)];
    if (verdict.value?.amountFen !== answer.amountFen) throw new Error(`json-rules-engine differs on ${JSON.stringify(facts)}`);
  }
  const some = complete.slice(0, 400);
  const floor = async (): Promise<number> => {
    const start = process.hrtime.bigint();
    for (const { flat } of some) await askEngine(engine, flat);
    return Number(process.hrtime.bigint() - start) / some.length;
  };
  return { ours: lap(complete, 100, ({ facts }) => decide(facts).because.length), floor };
}

export const rulesEngineFigure: Figure = {
  name: 'subsidy: explained decision against json-rules-engine',
  unit: 'ns',
  aim: { ratio: 'speed', atLeast: 50 },
  open,
};
