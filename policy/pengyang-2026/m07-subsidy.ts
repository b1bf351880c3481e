import { formatWan } from '../../src/kernel/fen.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { conclude, type Finding, test } from '../finding.ts';
import type { SubsidyFacts, SubsidyValue } from '../policy.ts';
import { percentOf } from '../share.ts';
import { absent, all } from '../three-valued.ts';
import { levelTestsUnder } from './p1-level-uplift.ts';
import { PACK } from './parameters.ts';
import { stated, type Terms } from './terms.ts';

const inPilot = test('in-pilot', 'measures/6', {
  holds: '已纳入试点范围',
  fails: '没有纳入试点范围',
  open: '还不知道是否纳入试点范围',
});
const completed = test('completed', 'measures/7.1', {
  holds: '已完成数字化改造',
  fails: '没有完成数字化改造',
  open: '还不知道改造是否完成',
});
const accepted = test('accepted', 'measures/7.1', {
  holds: '已通过验收',
  fails: '没有通过验收',
  open: '还不知道验收是否通过',
});
const recognised = test('recognised', 'measures/7.1', {
  holds: '有经认定的软硬件实际投资',
  fails: '没有经认定的软硬件实际投资',
  open: '还缺认定投入',
});
const noSameKindSubsidy = test('no-same-kind-subsidy', 'measures/10', {
  holds: '没有得过自治区或市的同类补助',
  fails: '已得过自治区或市的同类补助，不重复支持',
  open: '还不知道是否得过上级同类补助',
});
const notDisqualified = test('not-disqualified', 'measures/13', {
  holds: '没有被取消资格',
  fails: '已被取消试点资格',
  open: '还不知道是否被取消资格',
});
const justified = test('reduction-justified', 'measures/7.1', {
  holds: '核减有书面理由，且不超过应补金额',
  fails: '核减没有写明理由，请补写',
  open: '核减还缺理由，或还缺认定投入',
});

/** What the rate alone gives; null while nothing is recognised yet. */
const computedOf = (facts: SubsidyFacts, rate: number): number | null =>
  facts.recognisedFen === undefined ? null : percentOf(facts.recognisedFen, rate);

/** 实际补助金额可以从低核定: with a reason, and never below nothing. */
function reductionJustified(facts: SubsidyFacts, reductionFen: number, computedFen: number | null, ceilingFen: number): Finding {
  const limitFen = Math.min(computedFen ?? ceilingFen, ceilingFen);
  if (reductionFen > limitFen)
    return justified.says(false, `核减 ${formatWan(reductionFen)} 万元，超过可补的 ${formatWan(limitFen)} 万元，请改小`);
  const reasoned = facts.reductionReason === undefined ? 'unknown' : facts.reductionReason.trim() !== '';
  return justified.of(all([computedFen === null ? 'unknown' : true, reasoned]), absent(facts, 'recognisedFen', 'reductionReason'));
}

/** subsidy: 办法第七条（一）, half of the recognised investment up to the ceiling, less a justified reduction. */
export function subsidyUnder(terms: Terms): (facts: SubsidyFacts) => Verdict<SubsidyValue> {
  const { subsidyRate, subsidyCeiling: ceilingFen } = terms.parameters;
  const { target, stepUp } = levelTestsUnder(terms);
  return (facts) => {
    const computedFen = computedOf(facts, subsidyRate);
    const reductionFen = facts.reductionFen ?? 0;
    const findings = [
      inPilot.isTrue(facts.inPilot, 'inPilot'),
      completed.isTrue(facts.completed, 'completed'),
      accepted.isTrue(facts.accepted, 'accepted'),
      recognised.isTrue(computedFen === null ? undefined : facts.recognisedFen !== 0, 'recognisedFen'),
      target(facts.level),
      stepUp(facts.level),
      noSameKindSubsidy.isFalse(facts.sameKindSubsidy, 'sameKindSubsidy'),
      notDisqualified.isFalse(facts.disqualified, 'disqualified'),
    ];
    if (reductionFen > 0) findings.push(reductionJustified(facts, reductionFen, computedFen, ceilingFen));
    return conclude(PACK, 'subsidy', findings, (outcome) => {
      if (outcome === 'no') return { computedFen, ceilingFen, amountFen: 0 };
      if (outcome === 'unknown' || computedFen === null) return { computedFen, ceilingFen, amountFen: null };
      return { computedFen, ceilingFen, amountFen: Math.min(computedFen, ceilingFen) - reductionFen };
    });
  };
}

export const decideSubsidy = subsidyUnder(stated);
