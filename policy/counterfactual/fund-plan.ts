import { formatWan } from '../../src/kernel/fen.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import type { FundPlanFacts, FundPlanValue, Policy } from '../policy.ts';
import { percentOf } from '../share.ts';
import { given, numberOf, type Outs, type Turnable } from './way.ts';

type Allotted = { readonly value: FundPlanValue; readonly totalFen: number; readonly policy: Policy };

/** Which use gives way is the county's choice, so only the amount is named. */
const moving = (says: (plan: Allotted) => string): Turnable<FundPlanFacts> => ({
  fails: ({ policy, facts: { totalFen }, verdict }) => {
    const value = given((verdict as Verdict<FundPlanValue>).value);
    return { says: says({ value, totalFen, policy }), change: { state: ['uses'] } };
  },
});
const less = (what: string, fen: number): string => `${what}至少减少 ${formatWan(fen)} 万元`;

export const fundPlanOuts: Outs<'fund-plan'> = {
  'no-forbidden-use': moving(() => '删去禁止的用途，把这笔钱改作规定的用途'),
  'within-total': moving(({ value }) => less('各项合计', -value.unallocatedFen)),
  'support-share': moving(({ value, totalFen, policy }) =>
    less('配套支出', value.supportFen - percentOf(totalFen, numberOf(policy, 'supportShare'))),
  ),
  'transformation-share': moving(({ value, totalFen, policy }) => {
    // What is left to the other uses is rounded down, so that the share itself is rounded up.
    const neededFen = totalFen - percentOf(totalFen, 100 - numberOf(policy, 'transformationShare'));
    return `企业改造支出至少再增加 ${formatWan(neededFen - value.transformationFen)} 万元`;
  }),
  'benchmark-cap': moving(({ value, policy }) =>
    less('标杆奖励', value.benchmarkFen - numberOf(policy, 'benchmarkAwards') * numberOf(policy, 'benchmarkAwardCeiling')),
  ),
  'service-cap': moving(({ value, policy }) => less('配套服务支出', value.serviceFen - numberOf(policy, 'serviceCap'))),
};
