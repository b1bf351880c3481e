import { formatWan } from '../../src/kernel/fen.ts';
import type { Holds, Verdict } from '../../src/kernel/verdict.ts';
import { conclude, test } from '../finding.ts';
import type { FundPlanFacts, FundPlanValue, FundUse } from '../policy.ts';
import { isAtLeast, isAtMost } from '../share.ts';
import { PACK, parameters, readings } from './parameters.ts';

const { transformationShare, supportShare, benchmarkAwards, benchmarkAwardCeiling, serviceCap } = parameters;
const benchmarkCapFen = benchmarkAwards.value * benchmarkAwardCeiling.value;

const FORBIDDEN: readonly FundUse[] = ['welfare', 'office', 'operations', 'construction', 'balance-budget'];
const SERVICES: readonly FundUse[] = ['training', 'evaluation', 'publicity', 'review'];
const REWARDS: readonly FundUse[] = ['provider-reward', 'scene-reward', 'promoter-reward'];

const noForbiddenUse = test('no-forbidden-use', 'measures/3', {
  holds: '没有禁止的用途',
  fails: '有禁止的用途：人员福利、公用经费、机构运转、基建工程、平衡预算，请删去',
});
const withinTotal = test('within-total', 'measures/2', {
  holds: '各项合计不超过资金总额',
  fails: '各项合计超过资金总额，请减少',
});
const supportTest = test('support-share', 'measures/4', {
  holds: `配套支出不超过总额的 ${supportShare.value}%`,
  fails: `配套支出超过总额的 ${supportShare.value}%，请减少`,
});
const transformationTest = test('transformation-share', 'measures/4', {
  holds: `企业改造支出不低于总额的 ${transformationShare.value}%`,
  fails: `企业改造支出低于总额的 ${transformationShare.value}%，资金已全部安排，请调整用途`,
  open: `企业改造支出还不到总额的 ${transformationShare.value}%，尚有资金未安排`,
});
const benchmarkCap = test('benchmark-cap', 'measures/7.2', {
  holds: `标杆奖励合计不超过 ${formatWan(benchmarkCapFen)} 万元`,
  fails: `标杆奖励合计超过 ${formatWan(benchmarkCapFen)} 万元，请减少`,
});
const serviceCapTest = test('service-cap', 'measures/7.3', {
  holds: `配套服务支出不超过 ${formatWan(serviceCap.value)} 万元`,
  fails: `配套服务支出超过 ${formatWan(serviceCap.value)} 万元，请减少`,
});

const sumOf = (facts: FundPlanFacts, kinds: readonly FundUse[]): number =>
  facts.uses.reduce((sum, { kind, fen }) => (kinds.includes(kind) ? sum + fen : sum), 0);

/** 口径: on which side of nine to one the benchmark award stands. */
export type BenchmarkShare = keyof typeof readings.benchmarkShare.alternatives;

function allot(facts: FundPlanFacts, reading: BenchmarkShare): FundPlanValue {
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
function hasTransformationShare({ totalFen }: FundPlanFacts, { transformationFen, unallocatedFen }: FundPlanValue): Holds {
  if (isAtLeast(transformationFen, transformationShare.value, totalFen)) return true;
  return unallocatedFen > 0 ? 'unknown' : false;
}

/** fund-plan: 办法第二、三、四条, 第七条（二）（三）. Every use is summed by kind, whatever its order. */
export function decideFundPlan(facts: FundPlanFacts, reading: BenchmarkShare = readings.benchmarkShare.chosen): Verdict<FundPlanValue> {
  const value = allot(facts, reading);
  return conclude(
    PACK,
    'fund-plan',
    [
      noForbiddenUse.of(sumOf(facts, FORBIDDEN) === 0),
      withinTotal.of(value.unallocatedFen >= 0),
      supportTest.of(isAtMost(value.supportFen, supportShare.value, facts.totalFen)),
      transformationTest.of(hasTransformationShare(facts, value)),
      benchmarkCap.of(value.benchmarkFen <= benchmarkCapFen),
      serviceCapTest.of(value.serviceFen <= serviceCap.value),
    ],
    () => value,
  );
}
