import { formatWan } from '../../src/kernel/fen.ts';
import type { SubsidyFacts, SubsidyValue } from '../policy.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { raise } from './uplift.ts';
import { awaiting, given, numberOf, type Outs, type Propose, setting, type Turnable } from './way.ts';

const rise: Turnable<SubsidyFacts> = {
  ...awaiting('level', '改造前、改造后各做一次等级评测后即可判断'),
  fails: ({ policy, facts: { level }, reason }) => raise(policy, given(level), reason.test, 'level.after'),
};

/** Nobody puts right the findings of an acceptance that cannot have been. */
const pass: Propose<SubsidyFacts> = ({ facts: { completed } }) => ({
  says: completed === false ? '改造完成后申请验收，验收通过' : '按验收意见整改，再次验收通过',
  change: { set: { accepted: true } },
});

/** Too much taken off: as much as there is. No reason given: the reason. */
const justify: Propose<SubsidyFacts> = ({ policy, facts: { reductionFen = 0, reductionReason = '', recognisedFen }, verdict }) => {
  const ceilingFen = numberOf(policy, 'subsidyCeiling');
  const limitFen = Math.min((verdict as Verdict<SubsidyValue>).value?.computedFen ?? ceilingFen, ceilingFen);
  const isTooMuch = reductionFen > limitFen;
  const lacksReason = limitFen > 0 && reductionReason.trim() === '';
  const words = [isTooMuch ? `核减改为不超过 ${formatWan(limitFen)} 万元` : '', lacksReason ? '写明核减的理由和依据' : ''];
  const state = [...(lacksReason ? ['reductionReason'] : []), ...(recognisedFen === undefined ? ['recognisedFen'] : [])];
  return {
    says: words.filter(Boolean).join('，并'),
    change: { ...(isTooMuch && { set: { reductionFen: limitFen } }), ...(state.length > 0 && { state }) },
  };
};

export const subsidyOuts: Outs<'subsidy'> = {
  'in-pilot': { ...awaiting('inPilot', '评审、公示列入试点后即可判断'), fails: setting({ inPilot: true }, '先申报，经评审、公示列入试点') },
  completed: {
    ...awaiting('completed', '按方案完成改造、提交验收申请后即可判断'),
    fails: setting({ completed: true }, '按方案完成改造，提交验收申请'),
  },
  accepted: { ...awaiting('accepted', '第三方机构验收后即可判断'), fails: pass },
  recognised: {
    ...awaiting('recognisedFen', '登记支出，交齐合同、发票、付款凭证，有了认定的投入即可计算'),
    fails: setting({ recognisedFen: 1 }, '至少有一笔软硬件投入得到认定：登记支出，交齐合同、发票、付款凭证'),
  },
  target: rise,
  'step-up': rise,
  'no-same-kind-subsidy': { needs: { sameKindSubsidy: '同类补助情况（如实写明有无）' }, fails: '得过自治区或市同类补助的，不重复支持' },
  'not-disqualified': { needs: { disqualified: '试点资格情况' }, fails: '试点资格已取消，不再补助' },
  'reduction-justified': { needs: { reductionReason: '核减的理由', recognisedFen: '认定的投入' }, fails: justify },
};
