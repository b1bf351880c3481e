import type { z } from 'zod';
import type { Verdict } from '../../src/kernel/verdict.ts';
import type { Change, Decision, DecisionName, Decisions, Policy } from '../policy.ts';
import * as schemas from '../schemas.ts';
import { clauses } from './clauses.ts';
import { examples } from './examples/index.ts';
import { fingerprints } from './fingerprints.ts';
import { earmarksUnder } from './m04-earmarks.ts';
import { fundPlanUnder } from './m04-fund-shares.ts';
import { benchmarkAwardUnder } from './m07-benchmark-award.ts';
import { subsidyStepsUnder } from './m07-subsidy-steps.ts';
import { subsidyUnder } from './m07-subsidy.ts';
import { enterpriseEligibilityUnder } from './m08-enterprise.ts';
import { decideEnterpriseSize } from './m08-size.ts';
import { independenceUnder } from './m09-independence.ts';
import { decideProviderEligibility } from './m09-provider.ts';
import { publicityUnder } from './m11-publicity.ts';
import { paymentReadinessUnder } from './m12-payment-readiness.ts';
import { rectificationUnder } from './m13-rectification.ts';
import { deadlineUnder } from './m15-deadline.ts';
import { expenseStepsUnder } from './m16-expense-steps.ts';
import { expenseUnder } from './m16-expense.ts';
import { levelUpliftUnder } from './p1-level-uplift.ts';
import { decideDigitalLevel } from './p22-digital-level.ts';
import { explainLevel } from './p22-level-steps.ts';
import { citing } from '../edition/citing.ts';
import { editionName, joinChanges } from '../edition/change.ts';
import { obligations } from './obligations.ts';
import { county, industries, issue, PACK } from './parameters.ts';
import { statementsUnder } from './statements.ts';
import { restate, type Terms, termsUnder } from './terms.ts';
import { ruleFiles } from './rule-files.ts';
import { suspensions } from './suspensions.ts';

/** Verdicts bear the pack's name; an edition says its own, and cites what it rests on. */
const decisionFor =
  (pack: string, authorities: Policy['authorities']) =>
  <F, V extends object>(name: DecisionName, title: string, facts: z.ZodType<F>, decide: (facts: F) => Verdict<V>): Decision<F, V> => ({
    name,
    title,
    facts,
    decide: pack === PACK ? (stated) => decide(stated) : (stated) => citing(decide(stated), pack, authorities),
  });

function decisionsUnder(terms: Terms, pack: string, authorities: Policy['authorities']): Decisions {
  const decision = decisionFor(pack, authorities);
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

/** 彭阳县 2026 under other terms. What it states of itself (`parameters`, `readings`) are the terms it is reckoned with. */
function pengyang2026Under(change: Change): Policy {
  const terms = termsUnder(change);
  const name = editionName(PACK, change);
  const authorities = change.authorities ?? {};
  const restated = restate(terms);
  return {
    name,
    title: '彭阳县中小企业数字化转型（2026）',
    issue,
    authorities,
    county,
    industries,
    decisions: decisionsUnder(terms, name, authorities),
    explain: { expense: expenseStepsUnder(terms), subsidy: subsidyStepsUnder(terms), level: explainLevel },
    ...restated,
    suspensions,
    earmarks: earmarksUnder(terms),
    statements: statementsUnder(terms, restated.readings),
    clauses,
    fingerprints,
    ruleFiles,
    obligations,
    examples,
    under: (more) => pengyang2026Under(joinChanges(change, more)),
  };
}

/** 彭阳县 2026: the measures and the plan as issued for consultation. */
export const pengyang2026: Policy = pengyang2026Under({});
