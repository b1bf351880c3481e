import type { BatchStage } from '../cases/batch/acts.ts';
import type { Rehearsal } from '../cases/batch/rehearse.ts';
import type { KnownBatch } from '../cases/batch/state.ts';
import type { Day } from '../kernel/day.ts';
import type { View } from './views.ts';

/** `GET /api/v1/cases/:id` of a batch. `fileDigest`: SHA-256 of the CSV file that its instructions make. */
export type BatchView = View<'batch'> & {
  readonly stage: BatchStage;
  readonly batch: KnownBatch;
  readonly totalFen: number;
  readonly fileDigest: string;
};

export type BatchRow = {
  readonly id: string;
  readonly title: string;
  readonly stage: BatchStage;
  readonly count: number;
  readonly totalFen: number;
  readonly paid: number;
  readonly failed: number;
  readonly held: number;
  readonly on: Day;
};
/** `GET /api/v1/batches`: all awards that wait to be paid, rehearsed; and the batches, newest first. */
export type BatchesView = { readonly rehearsal: Rehearsal; readonly batches: readonly BatchRow[] };
