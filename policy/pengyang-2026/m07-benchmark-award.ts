import { formatWan } from '../../src/kernel/fen.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { conclude, type Finding, test } from '../finding.ts';
import type { BenchmarkAwardFacts, BenchmarkAwardValue } from '../policy.ts';
import { inLeadingIndustry } from './m06-industry.ts';
import { PACK, parameters } from './parameters.ts';

const ceilingFen = parameters.benchmarkAwardCeiling.value;
const places = parameters.benchmarkAwards.value;

const recommended = test('recommended', 'plan/2.3.2', {
  holds: '专家组已推荐',
  fails: '专家组没有推荐',
  open: '还缺专家组意见',
});
const objectionFree = test('objection-free', 'measures/11', {
  holds: '公示无异议',
  fails: '公示有异议，未排除',
  open: '还缺公示结果',
});
const quota = test('quota', 'measures/7.2', {
  holds: `标杆名额（${places} 家）还有空`,
  fails: `标杆名额（${places} 家）已满`,
  open: '还缺已奖励的家数',
});
const cap = test('cap', 'measures/7.2', {
  holds: `奖励不超过 ${formatWan(ceilingFen)} 万元`,
  fails: `奖励超过每家 ${formatWan(ceilingFen)} 万元的上限，请改小`,
  open: '还缺奖励金额',
});

const hasPlace = (awarded: number | undefined): Finding =>
  quota.isTrue(awarded === undefined ? undefined : awarded < places, 'alreadyAwarded');
const withinCap = (fen: number | undefined): Finding => cap.isTrue(fen === undefined ? undefined : fen <= ceilingFen, 'awardFen');

/** benchmark-award: 办法第七条（二）. */
export const decideBenchmarkAward = (facts: BenchmarkAwardFacts): Verdict<BenchmarkAwardValue> =>
  conclude(
    PACK,
    'benchmark-award',
    [
      inLeadingIndustry(facts.industry),
      recommended.isTrue(facts.panelRecommended, 'panelRecommended'),
      objectionFree.isTrue(facts.objectionFree, 'objectionFree'),
      hasPlace(facts.alreadyAwarded),
      withinCap(facts.awardFen),
    ],
    () => ({ ceilingFen }),
  );
