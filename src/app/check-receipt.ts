import type { Day } from '../kernel/day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { closeDays } from './close-days.ts';
import { proofOf, rootProved } from './daily-tree.ts';
import { findBreak } from './event-chain.ts';
import type { Ports } from './ports.ts';
import type { StoredEvent } from './store.ts';

/** The hash of a case's event, as it was given out. */
export type Receipt = { readonly caseId: string; readonly head: string };
export type ReceiptChecked = {
  readonly version: number;
  readonly on: Day;
  /** Whether all events up to it are as they were. */
  readonly isWhole: boolean;
  /** The newest root, where it was found to cover the event; null for an event of today. */
  readonly covered: { readonly on: Day; readonly root: string } | null;
};

async function coveredBy(
  { store, hash }: Ports,
  programmeId: string,
  events: readonly StoredEvent[],
  { caseId, version }: StoredEvent,
): Promise<ReceiptChecked['covered']> {
  const reads = store.in(programmeId);
  const latest = (await reads.listDailyRoots()).at(-1);
  if (!latest) return null;
  const heads = await reads.listHeadsOn(latest.on);
  const head = heads.find((each) => each.caseId === caseId);
  const proof = proofOf(hash, programmeId, latest.on, heads, caseId);
  if (!head || !proof || head.version < version) return null;
  const isProved = events[head.version - 1]?.hash === head.head && rootProved(hash, programmeId, latest.on, head, proof) === latest.root;
  return isProved ? { on: latest.on, root: latest.root } : null;
}

/** Whether a receipt is in the record, unchanged. Says nothing of the case; refuses what is not found in words that tell not which part was wrong. */
export async function checkReceipt(ports: Ports, programmeId: string, { caseId, head }: Receipt): Promise<Result<ReceiptChecked>> {
  await closeDays(ports, programmeId);
  const events = await ports.store.in(programmeId).listEvents(caseId);
  const event = events.find(({ hash }) => hash === head);
  if (!event) return refuse('not-found', '没有查到：请核对案卷编号和链值是否抄录完整；确认无误仍查不到的，请保留回执并向审计部门反映');
  const isWhole = findBreak(ports.hash, events.slice(0, event.version), head) === undefined;
  return ok({ version: event.version, on: event.on, isWhole, covered: await coveredBy(ports, programmeId, events, event) });
}
