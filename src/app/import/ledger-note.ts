import { readExpenseLines } from '../facts/load-expenses.ts';
import type { Note } from './note.ts';

/** Expenses that have their answers, laid beside the ledger as it is now. */
export const LEDGER_NOTE: Note = {
  act: 'noteLedger',
  isTouchedBy: ({ folder }) => folder.rows.expenses !== undefined || folder.invoices.length > 0,
  concerns: ({ expenses }) => expenses.length > 0,
  inputOf: () => ({}),
  open:
    async (tx, { window }) =>
    async ({ application, evidence }) => {
      const { lines } = await readExpenseLines(tx, application.creditCode, window, evidence);
      return { lines, window, seenInvoices: [] };
    },
};
