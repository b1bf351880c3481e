import type { PaymentTrace } from '../contract/views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { findTampering } from './find-tampering.ts';
import { openCase } from './open-case.ts';
import type { Ports, Who } from './ports.ts';
import type { Opened } from './views/opened.ts';
import { buildPaymentTrace } from './views/payment-trace.ts';

const MOST_ENTRIES = 100;

/** One payment with all it rests on, its chain of hashes recomputed. Refuses a project that was not paid, and whoever may not see it. */
export async function readPayment(ports: Ports, who: Who, caseId: string): Promise<Result<PaymentTrace>> {
  const found = await openCase(ports, who, caseId);
  if (!found.ok) return found;
  const { opened, stored, events, reads } = found.value;
  const { state } = opened;
  if (state.stage !== 'paid' || !('application' in state)) return refuse('wrong-stage', '本案尚未拨付，没有拨付记录');
  const { entries } = await reads.listEntries({ caseId, limit: MOST_ENTRIES });
  const occasions = await reads.listOccasions(entries.map(({ id }) => id));
  const intact = findTampering(ports.hash, stored, events) === undefined;
  return ok(buildPaymentTrace({ ...(opened as Opened<'project'>), state }, { entries, occasions, intact }));
}
