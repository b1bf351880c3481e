import type { BulkAct } from '../cases/project/bulk-acts.ts';
import type { BulkItem } from '../contract/bulk-views.ts';

export type BulkCase = BulkItem & { readonly version: number };
/** Acts on many cases under way: what was asked of all, and what came of each so far. */
export type BulkKept = {
  readonly id: string;
  readonly personId: string;
  readonly act: BulkAct;
  readonly input: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly stopped: boolean;
  readonly items: readonly BulkCase[];
};

export interface BulkReads {
  /** The person's own, the last first. */
  listBulks(personId: string, limit: number): Promise<readonly BulkKept[]>;
}
export interface BulkWrites {
  /** A run that is there already stays as it is. */
  addBulk(bulk: BulkKept): Promise<void>;
  /** Held until the transaction ends; of this person only. */
  lockBulk(personId: string, id: string): Promise<BulkKept | undefined>;
  saveBulk(bulk: BulkKept): Promise<void>;
}
