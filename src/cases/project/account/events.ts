import type { BankAccount } from '../../../kernel/bank-account.ts';
import type { PaperRef } from '../diagnosis/records.ts';

export type AccountEvent =
  | { readonly type: 'account-stated'; readonly account: BankAccount; readonly papers: readonly PaperRef[] }
  /** `isInForce`: false where a second person has to look at it. */
  | { readonly type: 'account-confirmed'; readonly isInForce: boolean }
  | { readonly type: 'account-approved' }
  | { readonly type: 'account-returned'; readonly reason: string };
