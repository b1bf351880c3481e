import { waysOut } from '../../../policy/counterfactual/index.ts';
import type { Level, PaymentReadinessFacts, Policy } from '../../../policy/policy.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { Award, Expense, Phase } from '../../cases/project/events.ts';
import { levelFactsOf } from '../../cases/project/uplift.ts';
import type { ProjectView } from '../../contract/views.ts';
import type { Verdict } from '../../kernel/verdict.ts';

type Asked = {
  readonly state: KnownProject;
  readonly policy: Policy;
  readonly uplift: Verdict | null;
  readonly estimate: Pick<Award, 'facts' | 'verdict'>;
  readonly readiness: { readonly facts: PaymentReadinessFacts; readonly verdict: Verdict } | null;
};

/** The level a firm has to reach to be subsidised, as far as it is known where it came from. */
const requiredFrom = (before: Level | undefined, policy: Policy): number | null =>
  before === undefined ? null : (policy.decisions['level-uplift'].decide({ before, after: before }).value?.required ?? null);

/** The way to the level that is asked of the firm; once it is there, to the next one. */
function levelWays({ levels }: KnownProject, phase: Phase, policy: Policy): ProjectView['ways']['levels'][Phase] {
  const assessment = levels[phase];
  // Once there is an "after", nothing can be done about the "before".
  if (!assessment || (phase === 'before' && levels.after)) return [];
  const ways = waysOut(policy, 'digital-level', assessment.facts, assessment.verdict);
  const asked = ways.find(({ test }) => test === `level-${requiredFrom(levels.before?.verdict.value?.level, policy)}`);
  return [asked ?? ways.slice(0, 1)].flat();
}

const expenseWays = (policy: Policy, { facts, ruling, verdict }: Expense) =>
  waysOut(policy, 'expense', ruling ? { ...facts, recognisedBy: ruling.by } : facts, verdict);

/** 怎样才行, beside every verdict that the page of a project shows. */
export function projectWaysOf({ state, policy, uplift, estimate, readiness }: Asked): ProjectView['ways'] {
  const { application, expenses } = state;
  const levels = levelFactsOf(state);
  return {
    eligibility: waysOut(policy, 'enterprise-eligibility', application.facts, application.verdict),
    levels: { before: levelWays(state, 'before', policy), after: levelWays(state, 'after', policy) },
    uplift: levels && uplift ? waysOut(policy, 'level-uplift', levels, uplift) : [],
    expenses: Object.fromEntries(expenses.map((expense) => [expense.id, expenseWays(policy, expense)])),
    subsidy: waysOut(policy, 'subsidy', estimate.facts, estimate.verdict),
    readiness: readiness ? waysOut(policy, 'payment-readiness', readiness.facts, readiness.verdict) : [],
  };
}
