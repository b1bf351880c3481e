import type { Phase, Assessment, Expense, EvaluatorAssignment } from '../records.ts';

export type ImplementationEvent =
  | { readonly type: 'level-assessed'; readonly phase: Phase; readonly assessment: Assessment }
  | { readonly type: 'expense-registered'; readonly expense: Expense }
  | { readonly type: 'expense-ruled'; readonly expense: Expense }
  | { readonly type: 'evaluator-assigned'; readonly assignment: EvaluatorAssignment }
  /** What the registers say since; without words: nothing any more. */
  | { readonly type: 'ties-compared'; readonly says?: string };
