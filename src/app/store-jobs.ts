import type { JobBody, JobName } from './jobs.ts';

/** A job that was given up after its last attempt. */
export type FailedJob = {
  readonly id: string;
  readonly name: JobName;
  readonly attempts: number;
  readonly failedAt: string;
  /** What the last attempt broke on, for whoever mends it. */
  readonly error: string;
};

export interface JobReads {
  /** Latest first. */
  listFailedJobs(limit: number): Promise<readonly FailedJob[]>;
}

export interface JobWrites {
  /** Has a job of this programme that was given up done again; false where there is none such. */
  retryFailedJob(id: string): Promise<boolean>;
  /**
   * Done behind this transaction if it commits, and only then; at least once, which is why jobs do nothing twice. While one of
   * that name and `key` waits, no second joins it. Not before the instant `startAfter`.
   */
  enqueueJob<N extends JobName>(name: N, body: JobBody[N], when?: { readonly key?: string; readonly startAfter?: string }): Promise<void>;
}
