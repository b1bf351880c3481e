import type { BankAccount } from '../../kernel/bank-account.ts';
import type { Day } from '../../kernel/day.ts';
import type { Publicised } from '../project/events.ts';
import type { Spent } from './records.ts';

export type OutlayInputs = {
  /** `rowId`: the register's row it is paid for. The account is its beneficiary's own. */
  readonly prepareOutlay: Pick<BankAccount, 'number' | 'bank' | 'unionNumber'> & { readonly rowId: string; readonly amountFen: number };
  /** `number`: typed again from the bank's paper. */
  readonly approveOutlay: { readonly number: string; readonly opinion: string };
  /** `paperId`: its invoice among the firm's papers. */
  readonly reportSpending: Spent & { readonly paperId: string };
  readonly checkSpending: { readonly spendingId: string; readonly accepted: boolean; readonly opinion: string };
  readonly withdrawOutlay: { readonly reason: string };
  readonly openOutlayNotice: { readonly noticeId: string };
  readonly concludeOutlayNotice: { readonly publicised: Publicised };
  readonly orderOutlay: { readonly order: { readonly instructionId: string; readonly batchId: string; readonly after?: string } };
  readonly payOutlay: { readonly instructionId: string; readonly on: Day };
  readonly failOutlay: { readonly instructionId: string; readonly reason: string; readonly on: Day };
};
