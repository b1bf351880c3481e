import type { z } from 'zod';
import type { Verdict } from '../../src/kernel/verdict.ts';
import type { Change, Decision, DecisionName, Decisions, Policy } from '../policy.ts';
import * as schemas from '../schemas.ts';
import { clauses } from './clauses.ts';
import { fingerprints } from './fingerprints.ts';
import { fundPlanUnder } from './m04-fund-shares.ts';
import { benchmarkAwardUnder } from './m07-benchmark-award.ts';
import { subsidyUnder } from './m07-subsidy.ts';
import { enterpriseEligibilityUnder } from './m08-enterprise.ts';
import { decideEnterpriseSize } from './m08-size.ts';
import { independenceUnder } from './m09-independence.ts';
import { decideProviderEligibility } from './m09-provider.ts';
import { publicityUnder } from './m11-publicity.ts';
import { paymentReadinessUnder } from './m12-payment-readiness.ts';
import { rectificationUnder } from './m13-rectification.ts';
import { deadlineUnder } from './m15-deadline.ts';
import { expenseUnder } from './m16-expense.ts';
import { levelUpliftUnder } from './p1-level-uplift.ts';
import { decideDigitalLevel } from './p22-digital-level.ts';
import { obligations } from './obligations.ts';
import { county, industries, PACK } from './parameters.ts';
import { statementsUnder } from './statements.ts';
import { restate, type Terms, termsUnder } from './terms.ts';
import { ruleFiles } from './rule-files.ts';

export { explainSubsidy } from './m07-subsidy-steps.ts';
export { explainExpense } from './m16-expense-steps.ts';
export { type ExplainedLevel, type ExplainedQuestion, explainLevel } from './p22-level-steps.ts';

/** Verdicts bear the pack's name; a supposition says its own, so that nobody takes it for one in force. */
const decisionFor =
  (pack: string) =>
  <F, V extends object>(name: DecisionName, title: string, facts: z.ZodType<F>, decide: (facts: F) => Verdict<V>): Decision<F, V> => ({
    name,
    title,
    facts,
    decide: pack === PACK ? (stated) => decide(stated) : (stated) => ({ ...decide(stated), pack }),
  });

function decisionsUnder(terms: Terms, pack: string): Decisions {
  const decision = decisionFor(pack);
  const eligibility = enterpriseEligibilityUnder(terms);
  return {
    'enterprise-size': decision('enterprise-size', '企业划型', schemas.enterpriseSize, decideEnterpriseSize),
    'enterprise-eligibility': decision('enterprise-eligibility', '企业申报条件', schemas.enterpriseEligibility, eligibility),
    'provider-eligibility': decision('provider-eligibility', '服务商条件', schemas.providerEligibility, decideProviderEligibility),
    independence: decision('independence', '改造评测分离', schemas.independence, independenceUnder(terms)),
    'level-uplift': decision('level-uplift', '等级提升要求', schemas.levelUplift, levelUpliftUnder(terms)),
    'digital-level': decision('digital-level', '数字化水平等级', schemas.digitalLevel, decideDigitalLevel),
    expense: decision('expense', '支出认定', schemas.expense, expenseUnder(terms)),
    subsidy: decision('subsidy', '改造补助', schemas.subsidy, subsidyUnder(terms)),
    'fund-plan': decision('fund-plan', '资金使用比例', schemas.fundPlan, fundPlanUnder(terms)),
    publicity: decision('publicity', '公示', schemas.publicity, publicityUnder(terms)),
    rectification: decision('rectification', '限期整改', schemas.rectification, rectificationUnder(terms)),
    deadline: decision('deadline', '期限', schemas.deadline, deadlineUnder(terms)),
    'benchmark-award': decision('benchmark-award', '标杆企业奖励', schemas.benchmarkAward, benchmarkAwardUnder(terms)),
    'payment-readiness': decision('payment-readiness', '兑付条件', schemas.paymentReadiness, paymentReadinessUnder(terms)),
  };
}

/** `pengyang-2026?levelRise=target&subsidyRate=40`: the same change has one name, in whatever order it was written. */
const nameOf = ({ parameters: numbers = {}, readings: choices = {} }: Change): string => {
  const terms = [...Object.entries(numbers), ...Object.entries(choices)].map(([name, value]) => `${name}=${value}`);
  return terms.length === 0 ? PACK : `${PACK}?${terms.toSorted().join('&')}`;
};

/** 彭阳县 2026 under other terms. What it states of itself (`parameters`, `readings`) are the terms it is reckoned with. */
function pengyang2026Under(change: Change): Policy {
  const terms = termsUnder(change);
  const name = nameOf(change);
  const restated = restate(terms);
  return {
    name,
    title: '彭阳县中小企业数字化转型（2026）',
    county,
    industries,
    decisions: decisionsUnder(terms, name),
    ...restated,
    statements: statementsUnder(terms, restated.readings),
    clauses,
    fingerprints,
    ruleFiles,
    obligations,
    under: (more) =>
      pengyang2026Under({
        parameters: { ...change.parameters, ...more.parameters },
        readings: { ...change.readings, ...more.readings },
      }),
  };
}

/** 彭阳县 2026: the measures and the plan as issued for consultation. */
export const pengyang2026: Policy = pengyang2026Under({});
