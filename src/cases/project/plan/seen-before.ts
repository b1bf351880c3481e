import type { Expense } from '../records.ts';

/** An expense that was the first to bring this invoice, in whichever of its answers, has claimed it itself. */
const isItsOwn = (old: Expense | undefined, number: string | undefined): boolean =>
  number !== undefined &&
  old !== undefined &&
  [old, ...(old.earlier ?? [])].some(({ facts }) => facts.invoice?.number === number && facts.seenInvoices?.length === 0);

/** Of all invoices seen anywhere, those the verdict turns on: an event need not carry the whole county's. */
export function seenBefore(seen: ReadonlySet<string>, number: string | undefined, old?: Expense): readonly string[] {
  if (isItsOwn(old, number)) return [];
  if (number === undefined) return [...seen].slice(0, 1);
  return seen.has(number) ? [number] : [];
}
