import type { BenchmarkAwardFacts, BenchmarkAwardValue } from '../../../policy/policy.ts';
import type { BankAccount } from '../../kernel/bank-account.ts';
import type { Day } from '../../kernel/day.ts';
import type { Verdict } from '../../kernel/verdict.ts';
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

export type OutlayOrder = { readonly instructionId: string; readonly batchId: string; readonly after?: string; readonly orderedOn: Day };
export type OutlayPayment = { readonly instructionId: string; readonly amountFen: number; readonly paidOn: Day; readonly batchId: string };
export type Asked = Basis & {
  readonly ground: Ground;
  readonly amountFen: number;
  readonly account: BankAccount;
  readonly award?: JudgedAward;
};
