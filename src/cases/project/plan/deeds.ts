import type { ProjectDeed } from '../project-deed.ts';
import type { PlanAct } from './acts.ts';
import { approvePlan } from './approve-plan.ts';
import { checkPlanChange } from './check-plan-change.ts';
import { draftPlan } from './draft-plan.ts';
import { fileContract } from './file-contract.ts';
import { keepExpense } from './keep-expense.ts';
import { noteLedger } from './note-ledger.ts';
import { returnPlan } from './return-plan.ts';
import { reviseExpense } from './revise-expense.ts';
import { submitPlan } from './submit-plan.ts';

export const PLAN_DEEDS: { readonly [A in PlanAct]: ProjectDeed<A> } = {
  draftPlan,
  submitPlan,
  checkPlan: checkPlanChange,
  returnPlan,
  approvePlan,
  fileContract,
  reviseExpense,
  keepExpense,
  noteLedger,
};
