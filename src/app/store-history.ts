import type { CaseKind } from '../contract/views.ts';
import type { Day } from '../kernel/day.ts';
import type { KeptReason } from '../kernel/kept-reasons.ts';
import type { Balances } from '../ledger/balances.ts';
import type { Listing, StoredEvent } from './store.ts';

/** How far a case's chain had come: the hash of its event `version`. */
export type CaseHead = { readonly caseId: string; readonly version: number; readonly head: string };
export type DatedHead = CaseHead & { readonly on: Day };
/** A day's root as it is published. `computedAt` is an instant. */
export type DailyRoot = { readonly on: Day; readonly treeSize: number; readonly root: string; readonly computedAt: string };
/** A root on its way to the record, with the heads that no earlier day had. */
export type NewRoot = DailyRoot & { readonly moved: readonly CaseHead[] };

/** An event as it lies on disk: reasons still by their ids. */
export type WrittenEvent = Omit<StoredEvent, 'payload'>;
/** A case as it lies on disk: its state as it was kept at `stateVersion` (null where only the events give it) and what lists show of it. */
export type WholeCase = {
  readonly id: string;
  readonly kind: CaseKind;
  readonly version: number;
  readonly head: string;
  readonly stage: string;
  readonly state: object | null;
  readonly stateVersion: number;
  readonly listing: Listing;
};

export interface HistoryReads {
  /** Oldest first. */
  listDailyRoots(): Promise<readonly DailyRoot[]>;
  /** Every head as the roots took it in, by day. */
  listDailyHeads(): Promise<readonly DatedHead[]>;
  /** The leaves of that day's tree: the last head of every case up to it, in no order. */
  listHeadsOn(day: Day): Promise<readonly CaseHead[]>;
  /** Events of days before this one that no root covers, each as a head, with the day it happened on. */
  listOpenHeads(before: Day): Promise<readonly DatedHead[]>;
  /** In the order of ids, from behind `after`. */
  listWholeCases(after: string, limit: number): Promise<readonly WholeCase[]>;
  /** Of these cases, by case and version. */
  listWrittenEvents(caseIds: readonly string[]): Promise<readonly WrittenEvent[]>;
  /** Events whose case is not on record. */
  listOrphans(): Promise<readonly Pick<StoredEvent, 'caseId' | 'version'>[]>;
  listReasons(): Promise<readonly KeptReason[]>;
  /** With those of cases and firms. */
  listAllBalances(): Promise<Balances>;
  listFileNames(): Promise<readonly { readonly digest: string; readonly name: string }[]>;
}

export interface HistoryWrites {
  /** Until the transaction ends nobody else adds a root. */
  lockDailyRoots(): Promise<void>;
  addDailyRoots(roots: readonly NewRoot[]): Promise<void>;
}
