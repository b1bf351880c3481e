import type { Day } from './day.ts';

/** One line of the bank's file, as read. `row` is the file's own. Absent: the cell is empty. */
export type AdviceRow = {
  readonly row: number;
  readonly instructionId: string;
  readonly number: string;
  readonly amountFen: number;
  readonly status: string;
  readonly reason?: string;
  readonly on?: Day;
  readonly voucher?: string;
};
