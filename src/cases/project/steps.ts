import type { ExpenseFacts, Policy, SubsidyFacts } from '../../../policy/policy.ts';
import type { Step } from '../../kernel/steps.ts';

export const explainExpense = (_policy: Policy, _facts: ExpenseFacts): readonly Step[] => [];
export const explainSubsidy = (_policy: Policy, _facts: SubsidyFacts): readonly Step[] => [];
