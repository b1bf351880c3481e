import type { BankAccount } from '../../kernel/bank-account.ts';
import type { Day } from '../../kernel/day.ts';
import type { FundUse } from '../../kernel/fund-use.ts';
import type { Money } from '../project/readiness.ts';

export const OUTCOMES = { paid: '支付成功', failed: '支付失败' } as const;
export type Outcome = keyof typeof OUTCOMES;
export const OUTCOME_NAMES = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]];

/** So many awards at most go to the treasury in one batch: all of them in one transaction, and one person answers for them. */
export const MOST_AWARDS = 10_000;

/** What is paid, where it is no firm's transformation: then its case is another kind. */
type Purpose = { readonly use?: Exclude<FundUse, 'transformation'> };

/** One payment as it is told to the treasury, frozen when the batch is prepared. */
export type Instruction = Purpose & {
  /** Made of the award and the attempt, so that the same attempt is never another payment. */
  readonly id: string;
  readonly caseId: string;
  readonly name: string;
  readonly creditCode: string;
  readonly amountFen: number;
  readonly account: BankAccount;
  /** The instruction known to have failed, whose place this one takes. */
  readonly after?: string;
};
/** What is paid on, from the books, on the day of approval. */
export type Order = Purpose & { readonly instructionId: string; readonly caseId: string; readonly money: Money };

/** What the bank sent, as it is kept: its file on a batch, or its written answer about one payment. */
export type BankFile = { readonly name: string; readonly digest: string };
/** How a payment ended, as somebody reads it in the bank's written answer. It stays held until another person confirms it. */
export type Statement = Purpose & {
  readonly instructionId: string;
  readonly caseId: string;
  readonly outcome: Outcome;
  readonly on: Day;
  readonly reason: string;
  readonly answer: BankFile;
};
/** How one instruction ended. `voucher`: the bank's; `answer`, `statedBy`: its written answer and who read it, where its file does not tell. */
export type Settlement = Purpose & {
  readonly instructionId: string;
  readonly caseId: string;
  readonly outcome: Outcome;
  readonly on: Day;
  readonly reason?: string;
  readonly voucher?: string;
  readonly answer?: BankFile;
  readonly statedBy?: string;
};
/** Which instruction something is said of, and whose money it moves. */
export const about = ({ id, caseId, use }: Instruction): Purpose & { readonly instructionId: string; readonly caseId: string } => ({
  instructionId: id,
  caseId,
  ...(use !== undefined && { use }),
});
/** Where the case of what is paid has its page. */
export const kindOf = ({ use }: Purpose): 'project' | 'outlay' => (use === undefined ? 'project' : 'outlay');
/** Nobody knows yet whether it was paid, and why not: never paid again until two people know. */
export type Hold = { readonly instructionId: string; readonly why: string };
