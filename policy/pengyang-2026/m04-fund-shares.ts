import { formatWan } from '../../src/kernel/fen.ts';
import type { Holds, Verdict } from '../../src/kernel/verdict.ts';
import { conclude, type Test, test } from '../finding.ts';
import type { FundPlanFacts, FundPlanValue, FundUse } from '../policy.ts';
import { isAtLeast, isAtMost } from '../share.ts';
import { PACK } from './parameters.ts';
import { stated, type Terms } from './terms.ts';

const FORBIDDEN: readonly FundUse[] = ['welfare', 'office', 'operations', 'construction', 'balance-budget'];
export const SERVICES: readonly FundUse[] = ['training', 'evaluation', 'publicity', 'review'];
export const REWARDS: readonly FundUse[] = ['provider-reward', 'scene-reward', 'promoter-reward'];

const noForbiddenUse = test('no-forbidden-use', 'measures/3', {
  holds: '没有禁止的用途',
  fails: '有禁止的用途：人员福利、公用经费、机构运转、基建工程、平衡预算，请删去',
});
const withinTotal = test('within-total', 'measures/2', {
  holds: '各项合计不超过资金总额',
  fails: '各项合计超过资金总额，请减少',
});
const supportTest = (percent: number): Test =>
  test('support-share', 'measures/4', {
    holds: `配套支出不超过总额的 ${percent}%`,
    fails: `配套支出超过总额的 ${percent}%，请减少`,
  });
const transformationTest = (percent: number): Test =>
  test('transformation-share', 'measures/4', {
    holds: `企业改造支出不低于总额的 ${percent}%`,
    fails: `企业改造支出低于总额的 ${percent}%，资金已全部安排，请调整用途`,
    open: `企业改造支出还不到总额的 ${percent}%，尚有资金未安排`,
  });
const benchmarkTest = (capFen: number): Test =>
  test('benchmark-cap', 'measures/7.2', {
    holds: `标杆奖励合计不超过 ${formatWan(capFen)} 万元`,
    fails: `标杆奖励合计超过 ${formatWan(capFen)} 万元，请减少`,
  });
const serviceTest = (capFen: number): Test =>
  test('service-cap', 'measures/7.3', {
    holds: `配套服务支出不超过 ${formatWan(capFen)} 万元`,
    fails: `配套服务支出超过 ${formatWan(capFen)} 万元，请减少`,
  });

const sumOf = (facts: FundPlanFacts, kinds: readonly FundUse[]): number =>
  facts.uses.reduce((sum, { kind, fen }) => (kinds.includes(kind) ? sum + fen : sum), 0);

/** 口径: on which side of nine to one the benchmark award stands. */
function allot(facts: FundPlanFacts, reading: Terms['readings']['benchmarkShare']): FundPlanValue {
  const benchmarkFen = sumOf(facts, ['benchmark']);
  const serviceFen = sumOf(facts, SERVICES);
  return {
    transformationFen: sumOf(facts, ['transformation']) + (reading === 'transformation' ? benchmarkFen : 0),
    supportFen: sumOf(facts, REWARDS) + serviceFen + (reading === 'support' ? benchmarkFen : 0),
    serviceFen,
    benchmarkFen,
    unallocatedFen: facts.totalFen - facts.uses.reduce((sum, { fen }) => sum + fen, 0),
  };
}

/** Money not yet allotted may still go to transformation, so only a fully allotted plan fails. */
function hasShare(percent: number, { totalFen }: FundPlanFacts, { transformationFen, unallocatedFen }: FundPlanValue): Holds {
  if (isAtLeast(transformationFen, percent, totalFen)) return true;
  return unallocatedFen > 0 ? 'unknown' : false;
}

/** fund-plan: 办法第二、三、四条, 第七条（二）（三）. Every use is summed by kind, whatever its order. */
export function fundPlanUnder({ parameters, readings }: Terms): (facts: FundPlanFacts) => Verdict<FundPlanValue> {
  const { transformationShare, supportShare, serviceCap } = parameters;
  const benchmarkCap = parameters.benchmarkAwards * parameters.benchmarkAwardCeiling;
  const withinSupport = supportTest(supportShare);
  const enoughForTransformation = transformationTest(transformationShare);
  const withinBenchmarks = benchmarkTest(benchmarkCap);
  const withinServices = serviceTest(serviceCap);
  return (facts) => {
    const value = allot(facts, readings.benchmarkShare);
    return conclude(
      PACK,
      'fund-plan',
      [
        noForbiddenUse.of(sumOf(facts, FORBIDDEN) === 0),
        withinTotal.of(value.unallocatedFen >= 0),
        withinSupport.of(isAtMost(value.supportFen, supportShare, facts.totalFen)),
        enoughForTransformation.of(hasShare(transformationShare, facts, value)),
        withinBenchmarks.of(value.benchmarkFen <= benchmarkCap),
        withinServices.of(value.serviceFen <= serviceCap),
      ],
      () => value,
    );
  };
}

export const decideFundPlan = fundPlanUnder(stated);
