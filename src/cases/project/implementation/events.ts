import type { Phase, Assessment, Expense, EvaluatorAssignment } from '../records.ts';

export type ImplementationEvent =
  | { readonly type: 'level-assessed'; readonly phase: Phase; readonly assessment: Assessment }
  | { readonly type: 'expense-registered'; readonly expense: Expense }
  | { readonly type: 'expense-ruled'; readonly expense: Expense }
  | { readonly type: 'evaluator-assigned'; readonly assignment: EvaluatorAssignment }
  /** The audit of the investment, apart from the evaluation. */
  | { readonly type: 'accountant-assigned'; readonly assignment: EvaluatorAssignment }
  /** What the registers say since; without words: nothing any more. `of`: which assignment, where it is not the evaluator's. */
  | { readonly type: 'ties-compared'; readonly says?: string; readonly of?: 'audit' };
