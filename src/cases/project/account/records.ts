import type { BankAccount } from '../../../kernel/bank-account.ts';
import type { Day } from '../../../kernel/day.ts';
import type { PaperRef } from '../diagnosis/records.ts';

/** What the firm asks to be paid to. `checked`: held against the paper already, and waiting for a second person. */
export type AskedAccount = BankAccount & {
  readonly papers: readonly PaperRef[];
  readonly by: string;
  readonly on: Day;
  readonly checked?: { readonly by: string; readonly on: Day };
};
/** The account that money goes to, and what may take its place. */
export type AccountPage = {
  readonly inForce?: BankAccount & { readonly confirmedBy: string; readonly approvedBy?: string; readonly on: Day };
  readonly asked?: AskedAccount;
  /** Why the last one was sent back; answered by the next. */
  readonly returned?: string;
};
