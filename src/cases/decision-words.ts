import type { DecisionName } from '../../policy/policy.ts';

/** What each question of a policy is about, whichever version answers it. */
export const DECISION_WORDS: Record<DecisionName, string> = {
  'enterprise-size': '企业划型',
  'enterprise-eligibility': '企业申报条件',
  'provider-eligibility': '服务商条件',
  independence: '改造评测分离',
  'level-uplift': '等级提升要求',
  'digital-level': '数字化水平等级',
  expense: '支出认定',
  subsidy: '改造补助',
  'fund-plan': '资金使用比例',
  publicity: '公示',
  rectification: '限期整改',
  deadline: '期限',
  'benchmark-award': '标杆企业奖励',
  'payment-readiness': '兑付条件',
};
