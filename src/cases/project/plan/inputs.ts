import type { NoInput } from '../../given.ts';
import type { Contract, Plan } from './records.ts';

export type PlanInputs = {
  /** Without `plan` the imported plan sheet of this firm is taken. `reason` is asked once a plan is in force. */
  readonly draftPlan: { readonly plan?: Plan | undefined; readonly reason?: string | undefined };
  readonly submitPlan: NoInput;
  readonly checkPlan: { readonly opinion: string };
  readonly returnPlan: { readonly reason: string };
  readonly approvePlan: NoInput;
  readonly fileContract: Omit<Contract, 'party' | 'file' | 'scans'> & { readonly partyName: string; readonly partyCode: string };
  readonly reviseExpense: { readonly expenseId: string; readonly reason: string };
  readonly keepExpense: { readonly expenseId: string; readonly reason: string };
  readonly noteLedger: NoInput;
};
