import type { CaseKind, EventOf, StateOf } from '../cases/kinds.ts';
import type { Day } from '../kernel/day.ts';
import { type Entry, moved } from '../ledger/entry.ts';

/** The event's place in its case's chain: gives the entry its id, so that one event books once. */
export type Booking = { readonly caseId: string; readonly version: number; readonly on: Day };
type AnyEvent = EventOf<CaseKind>;
type Beneficiary = Entry['beneficiary'];

/**
 * What an event does to the money. Every event is listed: a new one does not compile until this page says what it does, and
 * most do nothing. `state` is the case after the event.
 */
export function ledgerEntriesOf(event: AnyEvent, state: StateOf<CaseKind>, booking: Booking): readonly Entry[] {
  const beneficiary = beneficiaryOf(state, booking.caseId);
  switch (event.type) {
    case 'fund-notice-registered':
      return [
        book(booking, null, {
          says: `指标文件${event.docNo}下达`,
          clause: 'measures/2',
          postings: moved(event.source, 'external', 'unallocated', BigInt(event.fen)),
        }),
      ];
    case 'award-confirmed':
      return [
        book(booking, beneficiary, {
          says: '确认补助，锁定资金',
          clause: 'measures/12.2',
          postings: moved(event.fundSource, 'unallocated', 'committed', BigInt(event.amountFen)),
        }),
      ];
    case 'award-paid':
      return [
        book(booking, beneficiary, {
          says: '拨付补助',
          clause: 'measures/12.2',
          postings: moved(event.fundSource, 'committed', 'paid', BigInt(event.payment.amountFen)),
        }),
      ];
    case 'disqualified':
      if (event.committedFen === 0) return [];
      return [
        book(booking, beneficiary, {
          says: '取消资格，释放锁定资金',
          clause: event.clause,
          postings: moved(event.fundSource, 'committed', 'unallocated', BigInt(event.committedFen)),
        }),
      ];
    case 'application-received':
    case 'application-corrected':
    case 'pilot-proposed':
    case 'pilot-listed':
    case 'pilot-returned':
    case 'notice-opened':
    case 'pilot-confirmed':
    case 'pilot-removed':
    case 'level-assessed':
    case 'expense-registered':
    case 'expense-ruled':
    case 'evaluator-assigned':
    case 'acceptance-requested':
    case 'acceptance-passed':
    case 'acceptance-failed':
    case 'rectification-completed':
    case 'county-approved':
    case 'county-returned':
    case 'city-approved':
    case 'city-returned':
    case 'award-publicised':
    case 'award-disputed':
    case 'selection-submitted':
    case 'selection-approved':
    case 'selection-returned':
    case 'notice-published':
    case 'objection-raised':
    case 'objection-settled':
    case 'notice-concluded':
      return [];
    default:
      return event satisfies never;
  }
}

const book = ({ caseId, version, on }: Booking, beneficiary: Beneficiary, rest: Pick<Entry, 'says' | 'clause' | 'postings'>): Entry => ({
  id: `${caseId}:${version}`,
  on,
  beneficiary,
  ...rest,
});

const beneficiaryOf = (state: StateOf<CaseKind>, caseId: string): Beneficiary =>
  'application' in state ? { caseId, firm: state.application.creditCode } : null;
