import type { Day } from '../../kernel/day.ts';
import type { Hands, Person } from '../act-rule.ts';
import type { BatchAct } from './acts.ts';
import type { BankFile, Instruction, Settlement, Statement } from './records.ts';

type File = {
  readonly title: string;
  readonly instructions: readonly Instruction[];
  readonly preparedOn: Day;
  readonly hands: Hands<BatchAct>;
};
export type PreparedBatch = File & { readonly stage: 'prepared' };
export type WithdrawnBatch = File & { readonly stage: 'withdrawn'; readonly reason: string };
export type OrderedBatch = File & {
  readonly stage: 'sent' | 'settled';
  readonly orderedOn: Day;
  readonly fileDigest: string;
  /** By instruction. */
  readonly settled: Readonly<Record<string, Settlement & { readonly by: string; readonly statedOn: Day }>>;
  /** Why it is not known how an instruction ended, by instruction. */
  readonly held: Readonly<Record<string, string>>;
  /** What one person read in the bank's answer and another has not confirmed yet, by instruction. */
  readonly stated: Readonly<Record<string, Statement & { readonly by: Person; readonly statedOn: Day }>>;
  readonly advices: readonly (BankFile & { readonly by: string; readonly on: Day })[];
};
export type KnownBatch = PreparedBatch | WithdrawnBatch | OrderedBatch;
export type Batch = { readonly stage: 'none' } | KnownBatch;
