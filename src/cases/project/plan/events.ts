import type { Expense } from '../records.ts';
import type { Contract, LedgerChange, Plan, PlanCheck, PlanVersion } from './records.ts';

export type PlanEvent =
  | { readonly type: 'plan-drafted'; readonly plan: Plan; readonly reason?: string; readonly onBehalf?: true }
  | { readonly type: 'plan-submitted'; readonly check: PlanCheck }
  | { readonly type: 'plan-checked'; readonly opinion: string }
  | { readonly type: 'plan-returned'; readonly reason: string }
  | { readonly type: 'plan-approved'; readonly version: PlanVersion }
  | { readonly type: 'contract-filed'; readonly contract: Contract }
  /** The answer before stays with the expense and in the record. */
  | { readonly type: 'expense-revised'; readonly expense: Expense; readonly reason: string }
  /** All expenses that the ledger tells otherwise than when they had their answer, as of an import; none, where it agrees again. */
  | { readonly type: 'ledger-compared'; readonly changes: readonly LedgerChange[] }
  | { readonly type: 'expense-kept'; readonly change: LedgerChange; readonly reason: string };
