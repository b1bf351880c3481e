import type { BenchmarkAwardFacts, BenchmarkAwardValue, NoValue, ProviderEligibilityFacts } from '../../../policy/policy.ts';
import type { BankAccount } from '../../kernel/bank-account.ts';
import type { Day } from '../../kernel/day.ts';
import type { Verdict } from '../../kernel/verdict.ts';
import type { PaperRef } from '../project/events.ts';
import type { Purpose } from './purposes.ts';

/** What stands on a contract and an invoice; digests: SHA-256 of the papers on record. */
export type Papers = {
  readonly contract: { readonly number: string; readonly fen: number; readonly digest: string };
  readonly invoice: { readonly number: string; readonly fen: number; readonly digest: string };
};
/** For what and to whom: one row of a register, as it stood. `papers` where a service is paid. */
export type Ground = {
  readonly rowId: string;
  readonly purpose: Purpose;
  readonly beneficiary: { readonly name: string; readonly creditCode: string };
  readonly what: string;
  readonly papers?: Papers;
  /** Until when a benchmark is to have spent its award, as the register has it. */
  readonly spendBy?: Day;
};
/** A document in force that names what a reward may come to. `rowId`: of the register of policy bases. */
export type Standard = {
  readonly rowId: string;
  readonly title: string;
  readonly number: string;
  readonly purpose: Purpose;
  readonly fen: number;
};
/** What the decision leans on beside its row. */
export type Basis = { readonly panel?: { readonly id: string; readonly title: string }; readonly standard?: Standard };
/** What the policy says of a benchmark's award (measures/7.2). */
export type JudgedAward = { readonly facts: BenchmarkAwardFacts; readonly verdict: Verdict<BenchmarkAwardValue> };

/** What the policy says of a provider that is to be rewarded (measures/9). */
export type JudgedProvider = { readonly facts: ProviderEligibilityFacts; readonly verdict: Verdict<NoValue> };

export type OutlayOrder = { readonly instructionId: string; readonly batchId: string; readonly after?: string; readonly orderedOn: Day };
export type OutlayPayment = { readonly instructionId: string; readonly amountFen: number; readonly paidOn: Day; readonly batchId: string };
export type Asked = Basis & {
  readonly ground: Ground;
  readonly amountFen: number;
  readonly account: BankAccount;
  readonly award?: JudgedAward;
  readonly fitness?: JudgedProvider;
};

/** What a benchmark's award may be spent on, in the words of measures/7.2. */
export const SPENDING_PURPOSES = { upgrade: '后续数字化升级', iteration: '技术迭代' } as const;
export type SpendingPurpose = keyof typeof SPENDING_PURPOSES;
export const SPENDING_PURPOSE_NAMES = Object.keys(SPENDING_PURPOSES) as [SpendingPurpose, ...SpendingPurpose[]];
/** One thing an award was spent on, as the firm has it; `amountFen`: what of the invoice was paid out of the award. */
export type Spent = {
  readonly purpose: SpendingPurpose;
  readonly what: string;
  readonly invoice: string;
  readonly amountFen: number;
  readonly paidOn: Day;
};
export type Spending = Spent & {
  readonly id: string;
  readonly paper: PaperRef;
  readonly on: Day;
  readonly checked?: { readonly accepted: boolean; readonly opinion: string; readonly by: string; readonly on: Day };
};
