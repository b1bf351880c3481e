import { formatWan } from '../../src/kernel/fen.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { conclude, type Finding, type Test, test } from '../finding.ts';
import type { BenchmarkAwardFacts, BenchmarkAwardValue } from '../policy.ts';
import { inLeadingIndustry } from './m06-industry.ts';
import { PACK } from './parameters.ts';
import { stated, type Terms } from './terms.ts';

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
const quotaOf = (places: number): Test =>
  test('quota', 'measures/7.2', {
    holds: `标杆名额（${places} 家）还有空`,
    fails: `标杆名额（${places} 家）已满`,
    open: '还缺已奖励的家数',
  });
const capAt = (ceilingFen: number): Test =>
  test('cap', 'measures/7.2', {
    holds: `奖励不超过 ${formatWan(ceilingFen)} 万元`,
    fails: `奖励超过每家 ${formatWan(ceilingFen)} 万元的上限，请改小`,
    open: '还缺奖励金额',
  });

/** benchmark-award: 办法第七条（二）. */
export function benchmarkAwardUnder({ parameters }: Terms): (facts: BenchmarkAwardFacts) => Verdict<BenchmarkAwardValue> {
  const { benchmarkAwards: places, benchmarkAwardCeiling: ceilingFen } = parameters;
  const [quota, cap] = [quotaOf(places), capAt(ceilingFen)];
  const hasPlace = (awarded: number | undefined): Finding =>
    quota.isTrue(awarded === undefined ? undefined : awarded < places, 'alreadyAwarded');
  const withinCap = (fen: number | undefined): Finding => cap.isTrue(fen === undefined ? undefined : fen <= ceilingFen, 'awardFen');
  return (facts) =>
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
}

export const decideBenchmarkAward = benchmarkAwardUnder(stated);
