import { ok, refuse, type Refused } from '../../../kernel/result.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { Dossier } from '../state.ts';
import { answerExpense } from './answer-expense.ts';
import { ownPlan } from './check-plan-change.ts';
import { planInForce } from './in-force.ts';

/**
 * Makes the plan the one in force (plan/2.2.1); those before it are kept. Expenses answered before there was any plan are held against it
 * at once, both answers kept. Refuses a change nobody checked, and whoever had a hand in the plan.
 */
export const approvePlan: ProjectDeed<'approvePlan'> = {
  obstacle: (state, setting) => notReady(state) ?? ownPlan(state, setting, '审定改造方案'),
  decide: (state, { policy, context: { actor, today } }) => {
    const { proposal, plans = [] } = state;
    if (proposal?.check === undefined) throw new TypeError('a plan is approved that nobody submitted');
    const { plan, reason, check } = proposal;
    const number = plans.length + 1;
    const version = { number, plan, approvedOn: today, by: actor.name, sumFen: check.sumFen, ...(reason !== undefined && { reason }) };
    const papers = { plans: [...plans, version], contracts: state.contracts ?? [] };
    const unplaced = state.expenses.filter(({ place }) => place === undefined);
    const revised = unplaced.map((old) => answerExpense(old, papers, policy, old));
    return ok([
      { type: 'plan-approved', version },
      ...revised.map((expense) => ({ type: 'expense-revised' as const, expense, reason: '改造方案审定，逐笔与方案比对' })),
    ]);
  },
};

function notReady(state: Dossier): Refused | null {
  const { proposal } = state;
  if (proposal === undefined || proposal.step === 'draft')
    return refuse('wrong-stage', '没有已提交的改造方案可以审定', { clause: 'plan/2.2.1' });
  if (planInForce(state) && proposal.step !== 'checked')
    return refuse('wrong-stage', '方案变更须先由经办人员核对，再行审定', { clause: 'measures/16' });
  return null;
}
