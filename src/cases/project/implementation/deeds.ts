import { assessLevel } from './assess-level.ts';
import { registerExpense } from './register-expense.ts';
import { ruleOnExpense } from './rule-on-expense.ts';
import { assignEvaluator } from './assign-evaluator.ts';
import { assignAccountant } from './assign-accountant.ts';
import { noteTies } from './note-ties.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { ImplementationAct } from './acts.ts';

export const IMPLEMENTATION_DEEDS: { readonly [A in ImplementationAct]: ProjectDeed<A> } = {
  assessLevel,
  registerExpense,
  ruleOnExpense,
  assignEvaluator,
  assignAccountant,
  noteTies,
};
