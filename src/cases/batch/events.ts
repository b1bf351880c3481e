import type { Weighed } from '../performance/weigh.ts';
import type { BankFile, Hold, Instruction, Order, Settlement, Statement } from './records.ts';

export type BatchEvent =
  | { readonly type: 'batch-prepared'; readonly title: string; readonly instructions: readonly Instruction[] }
  /** `fileDigest`: SHA-256 of the CSV file for the treasury, which follows from the instructions. */
  | ({ readonly type: 'batch-approved'; readonly fileDigest: string; readonly orders: readonly Order[] } & Weighed)
  | { readonly type: 'batch-withdrawn'; readonly reason: string }
  | {
      readonly type: 'batch-advised';
      readonly file: BankFile;
      readonly settled: readonly Settlement[];
      readonly held: readonly Hold[];
    }
  | { readonly type: 'batch-outcome-stated'; readonly statement: Statement }
  | { readonly type: 'batch-outcome-confirmed'; readonly settlement: Settlement }
  | { readonly type: 'batch-outcome-returned'; readonly instructionId: string; readonly reason: string };
