import type { z } from 'zod';
import type { Verdict } from '../../src/kernel/verdict.ts';
import type { Decision, DecisionName, Policy } from '../policy.ts';
import * as schemas from '../schemas.ts';
import { clauses } from './clauses.ts';
import { decideFundPlan } from './m04-fund-shares.ts';
import { decideBenchmarkAward } from './m07-benchmark-award.ts';
import { decideSubsidy } from './m07-subsidy.ts';
import { decideEnterpriseEligibility } from './m08-enterprise.ts';
import { decideEnterpriseSize } from './m08-size.ts';
import { decideIndependence } from './m09-independence.ts';
import { decideProviderEligibility } from './m09-provider.ts';
import { decidePublicity } from './m11-publicity.ts';
import { decidePaymentReadiness } from './m12-payment-readiness.ts';
import { decideRectification } from './m13-rectification.ts';
import { decideDeadline } from './m15-deadline.ts';
import { decideExpense } from './m16-expense.ts';
import { decideLevelUplift } from './p1-level-uplift.ts';
import { decideDigitalLevel } from './p22-digital-level.ts';
import { PACK, parameters, readings } from './parameters.ts';

export { explainSubsidy } from './m07-subsidy-steps.ts';
export { explainExpense } from './m16-expense-steps.ts';
export { type ExplainedLevel, type ExplainedQuestion, explainLevel } from './p22-level-steps.ts';

const decision = <F, V extends object>(
  name: DecisionName,
  title: string,
  facts: z.ZodType<F>,
  decide: (facts: F) => Verdict<V>,
): Decision<F, V> => ({
  name,
  title,
  facts,
  decide: (stated) => decide(stated),
});

/** 彭阳县 2026: the measures and the plan as issued for consultation. */
export const pengyang2026: Policy = {
  name: PACK,
  title: '彭阳县中小企业数字化转型（2026）',
  decisions: {
    'enterprise-size': decision('enterprise-size', '企业划型', schemas.enterpriseSize, decideEnterpriseSize),
    'enterprise-eligibility': decision(
      'enterprise-eligibility',
      '企业申报条件',
      schemas.enterpriseEligibility,
      decideEnterpriseEligibility,
    ),
    'provider-eligibility': decision('provider-eligibility', '服务商条件', schemas.providerEligibility, decideProviderEligibility),
    independence: decision('independence', '改造评测分离', schemas.independence, decideIndependence),
    'level-uplift': decision('level-uplift', '等级提升要求', schemas.levelUplift, decideLevelUplift),
    'digital-level': decision('digital-level', '数字化水平等级', schemas.digitalLevel, decideDigitalLevel),
    expense: decision('expense', '支出认定', schemas.expense, decideExpense),
    subsidy: decision('subsidy', '改造补助', schemas.subsidy, decideSubsidy),
    'fund-plan': decision('fund-plan', '资金使用比例', schemas.fundPlan, decideFundPlan),
    publicity: decision('publicity', '公示', schemas.publicity, decidePublicity),
    rectification: decision('rectification', '限期整改', schemas.rectification, decideRectification),
    deadline: decision('deadline', '期限', schemas.deadline, decideDeadline),
    'benchmark-award': decision('benchmark-award', '标杆企业奖励', schemas.benchmarkAward, decideBenchmarkAward),
    'payment-readiness': decision('payment-readiness', '兑付条件', schemas.paymentReadiness, decidePaymentReadiness),
  },
  parameters,
  readings,
  clauses,
};
