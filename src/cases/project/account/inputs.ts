import type { BankAccount } from '../../../kernel/bank-account.ts';
import type { NoInput } from '../../given.ts';

export type AccountInputs = {
  readonly stateAccount: BankAccount;
  readonly confirmAccount: { readonly number: string };
  readonly approveAccount: NoInput;
  readonly returnAccount: { readonly reason: string };
};
