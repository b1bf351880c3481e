import { formatWan } from '../../src/kernel/fen.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { conclude, type Finding, type Test, test } from '../finding.ts';
import type { PaymentReadinessFacts, PaymentReadinessValue, PublicityFacts } from '../policy.ts';
import { absent } from '../three-valued.ts';
import { publicityUnder } from './m11-publicity.ts';
import { PACK } from './parameters.ts';
import { stated, type Terms } from './terms.ts';

const accepted = test('accepted', 'plan/2.4.4', {
  holds: '已通过验收',
  fails: '验收没有通过',
  open: '还缺验收结果',
});
const levelVerified = test('level-verified', 'measures/12.2', {
  holds: '第三方已完成定级验收',
  fails: '第三方还没有完成定级验收',
  open: '还不知道是否完成定级验收',
});
const investmentAudited = test('investment-audited', 'measures/12.2', {
  holds: '第三方已完成投资审核',
  fails: '第三方还没有完成投资审核',
  open: '还不知道是否完成投资审核',
});
const independent = test('independent', 'measures/12.2', {
  holds: '评测方与改造方无关联',
  fails: '评测方与改造方有关联，须另行委托',
  open: '还没有核对评测方与改造方的关联',
});
const countyReview = test('county-review', 'measures/12.2', {
  holds: '县初审已通过',
  fails: '县初审已退回，补正后再报',
  open: '还缺县初审结果',
});
const cityReview = test('city-review', 'measures/12.2', {
  holds: '市级审核已通过',
  fails: '市级审核已退回，补正后再报',
  open: '还缺市级审核结果',
});
const publicised = test('publicised', 'measures/12.2', {
  holds: '公示已满且无异议',
  fails: '公示未满，或有异议未处理完，或异议成立',
  open: '还缺公示情况',
});
const noOpenRectification = test('no-open-rectification', 'measures/13', {
  holds: '没有在办的整改',
  fails: '整改还没有完成，暂停拨付',
  open: '还不知道有没有在办的整改',
});
const notDisqualified = test('not-disqualified', 'measures/13', {
  holds: '没有被取消资格',
  fails: '已被取消试点资格',
  open: '还不知道是否被取消资格',
});
const capAt = (ceilingFen: number): Test =>
  test('within-cap', 'measures/12.2', {
    holds: `不超过单家 ${formatWan(ceilingFen)} 万元`,
    fails: `超过单家 ${formatWan(ceilingFen)} 万元，请核对金额`,
    open: '还缺拟兑付金额',
  });
const fundsAvailable = test('funds-available', 'measures/2', {
  holds: '专项资金余额足够',
  fails: '专项资金余额不足',
  open: '还缺拟兑付金额或可用余额',
});
const notPaidBefore = test('not-paid-before', 'measures/12.2', {
  holds: '此前没有兑付过',
  fails: '此前已经兑付过，不能再付',
  open: '还缺已兑付金额',
});

const pending = {
  acceptance: accepted.says(false, '验收还没有做，等待验收'),
  countyReview: countyReview.says(false, '县初审还没有结果，等待县工信商务局'),
  cityReview: cityReview.says(false, '市级审核还没有结果，等待市工信部门'),
};
type Awaited = keyof typeof pending;
const tests = { acceptance: accepted, countyReview, cityReview };

/** A stage that has passed or been approved holds; one still awaited is a "no" that says what is awaited. */
function passed(facts: PaymentReadinessFacts, stage: Awaited): Finding {
  const state = facts[stage];
  if (state === 'pending') return pending[stage];
  return tests[stage].isTrue(state === undefined ? undefined : state === 'passed' || state === 'approved', stage);
}

/** Paying nothing is always affordable; otherwise both figures are needed. */
function affordable({ amountFen, availableFen }: PaymentReadinessFacts): boolean | undefined {
  if (amountFen === 0) return true;
  return amountFen === undefined || availableFen === undefined ? undefined : amountFen <= availableFen;
}

type Notice = { readonly finding: Finding; readonly provisional: boolean };
function askNotice(facts: PublicityFacts | undefined, decide: ReturnType<typeof publicityUnder>): Notice {
  if (!facts) return { finding: publicised.of('unknown', ['publicity']), provisional: false };
  const { outcome, missing, provisional } = decide(facts);
  const finding = publicised.of(
    outcome === 'unknown' ? outcome : outcome === 'yes',
    missing.map((path) => `publicity.${path}`),
  );
  return { finding, provisional };
}

/** payment-readiness: 办法第十二条（二）, and what 第二条 and 第十三条 hold against a payment. */
export function paymentReadinessUnder(terms: Terms): (facts: PaymentReadinessFacts) => Verdict<PaymentReadinessValue> {
  const ceilingFen = terms.parameters.subsidyCeiling;
  const withinCap = capAt(ceilingFen);
  const decidePublicity = publicityUnder(terms);
  return (facts) => {
    const { amountFen, alreadyPaidFen } = facts;
    const notice = askNotice(facts.publicity, decidePublicity);
    const findings = [
      passed(facts, 'acceptance'),
      levelVerified.isTrue(facts.levelVerified, 'levelVerified'),
      investmentAudited.isTrue(facts.investmentAudited, 'investmentAudited'),
      independent.isTrue(facts.evaluatorIndependent, 'evaluatorIndependent'),
      passed(facts, 'countyReview'),
      passed(facts, 'cityReview'),
      notice.finding,
      noOpenRectification.isFalse(facts.rectificationOpen, 'rectificationOpen'),
      notDisqualified.isFalse(facts.disqualified, 'disqualified'),
      withinCap.isTrue(amountFen === undefined ? undefined : amountFen <= ceilingFen, 'amountFen'),
      fundsAvailable.of(affordable(facts) ?? 'unknown', absent(facts, 'amountFen', 'availableFen')),
      notPaidBefore.isTrue(alreadyPaidFen === undefined ? undefined : alreadyPaidFen === 0, 'alreadyPaidFen'),
    ];
    const payable = { yes: amountFen ?? null, no: 0, unknown: null };
    return conclude(PACK, 'payment-readiness', findings, (outcome) => ({ payableFen: payable[outcome] }), notice.provisional);
  };
}

export const decidePaymentReadiness = paymentReadinessUnder(stated);
