import type { Expense } from '../records.ts';
import type { Contract, Plan, PlanCheck, PlanVersion } from './records.ts';

export type PlanEvent =
  | { readonly type: 'plan-drafted'; readonly plan: Plan; readonly reason?: string; readonly onBehalf?: true }
  | { readonly type: 'plan-submitted'; readonly check: PlanCheck }
  | { readonly type: 'plan-checked'; readonly opinion: string }
  | { readonly type: 'plan-returned'; readonly reason: string }
  | { readonly type: 'plan-approved'; readonly version: PlanVersion }
  | { readonly type: 'contract-filed'; readonly contract: Contract }
  /** The answer before stays with the expense and in the record. */
  | { readonly type: 'expense-revised'; readonly expense: Expense; readonly reason: string };
