import { Worker } from 'node:worker_threads';

/** What another thread found that tried every wish in the opposite order, so that other histories lead. States by their digests. */
export type Elsewhere = {
  readonly futures: ReadonlyMap<string, string>;
  readonly tried: number;
  /** The first state in whose future two of its histories differ. */
  readonly unlike: string | null;
};

/** Explores the same in a thread of its own, with the product as it stands in its files. Rejects on a defect there. */
export const exploreElsewhere = (policyName: string): Promise<Elsewhere> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./explore-worker.ts', import.meta.url), { workerData: policyName });
    worker.once('message', resolve).once('error', reject);
  });
