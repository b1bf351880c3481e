import type { NoInput } from '../../given.ts';
import type { ContractFacts } from '../evidence/records.ts';
import type { Plan } from './records.ts';

export type PlanInputs = {
  /** Without `plan` the imported plan sheet of this firm is taken. `reason` is asked once a plan is in force. */
  readonly draftPlan: { readonly plan?: Plan | undefined; readonly reason?: string | undefined };
  readonly submitPlan: NoInput;
  readonly checkPlan: { readonly opinion: string };
  readonly returnPlan: { readonly reason: string };
  readonly approvePlan: NoInput;
  readonly fileContract: ContractFacts & { readonly line: string };
  readonly reviseExpense: { readonly expenseId: string; readonly reason: string };
  readonly keepExpense: { readonly expenseId: string; readonly reason: string };
  readonly noteLedger: NoInput;
};
