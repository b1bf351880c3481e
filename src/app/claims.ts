import type { Expense } from '../cases/project/events.ts';
import type { Unfolding } from './unfold.ts';

/** The invoice numbers that a case's new events put on file, recognised or not. */
export const invoicesOf = ({ id, events }: Unfolding): { number: string; caseId: string; expenseId: string }[] =>
  events.flatMap(({ payload }) => {
    if (!('expense' in payload)) return [];
    const expense = payload.expense as Expense;
    const number = expense.facts.invoice?.number;
    return number === undefined ? [] : [{ number, caseId: id, expenseId: expense.id }];
  });
