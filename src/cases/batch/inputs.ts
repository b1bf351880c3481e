import type { AdviceRow } from '../../kernel/advice-row.ts';
import type { Day } from '../../kernel/day.ts';
import type { WeighingInput } from '../performance/weigh.ts';
import type { BankFile, Outcome } from './records.ts';

export type BatchInputs = {
  readonly prepareBatch: { readonly title: string; readonly caseIds: readonly string[] };
  readonly approveBatch: WeighingInput;
  readonly withdrawBatch: { readonly reason: string };
  readonly bookAdvice: { readonly file: BankFile; readonly rows: readonly AdviceRow[] };
  readonly stateOutcome: {
    readonly instructionId: string;
    readonly outcome: Outcome;
    /** The day of payment, or on which the bank gave it back. */
    readonly on: Day;
    readonly reason: string;
    /** SHA-256 of the bank's written answer, which is kept already. */
    readonly answer: string;
  };
  readonly confirmOutcome: { readonly instructionId: string };
  readonly returnOutcome: { readonly instructionId: string; readonly reason: string };
};
