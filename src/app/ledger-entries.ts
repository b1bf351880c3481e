import type { CaseKind, EventOf, StateOf } from '../cases/kinds.ts';
import type { UseShare } from '../cases/fund/events.ts';
import type { Booked } from '../cases/outlay/events.ts';
import { DISPOSALS } from '../cases/recovery/records.ts';
import { saySource } from '../cases/project/carrying/words.ts';
import { type Day, formatDay } from '../kernel/day.ts';
import { sumFen } from '../kernel/fen.ts';
import type { FundSource } from '../kernel/fund-source.ts';
import { accountOf, type Holding } from '../kernel/accounts.ts';
import { type Entry, moved } from '../ledger/entry.ts';

/** The event's place in its case's chain: gives the entry its id, so that one event books once. */
export type Booking = { readonly caseId: string; readonly version: number; readonly on: Day };
type AnyEvent = EventOf<CaseKind>;
type OfType<T extends AnyEvent['type']> = Extract<AnyEvent, { type: T }>;
type Movement = Pick<Entry, 'says' | 'clause' | 'postings'>;

const move = (source: FundSource, way: readonly [from: Holding, to: Holding], fen: number): Entry['postings'] =>
  moved(source, ...way, BigInt(fen));

const moveBooked = ({ source, use, fen }: Booked, from: Holding, to: Holding): Entry['postings'] =>
  moved(source, from, to, BigInt(fen), use);
const released = (says: string, booked: Booked): Movement => ({
  says,
  clause: 'measures/12.1',
  postings: moveBooked(booked, 'committed', 'allocated'),
});

/** What is given to some uses and taken from others, and what that leaves to be allotted. */
function allotted(source: FundSource, changes: readonly UseShare[]): Entry['postings'] {
  const rest = -sumFen(changes.map(({ fen }) => BigInt(fen)));
  return [
    ...(rest === 0n ? [] : [{ account: accountOf(source, 'unallocated'), fen: rest }]),
    ...changes.map(({ use, fen }) => ({ account: accountOf(source, 'allocated', use), fen: BigInt(fen) })),
  ];
}

/** What each event does to the money, `null` for nothing. Every event stands here: a new one does not compile until this page says what it does. */
const MOVEMENTS: { readonly [T in AnyEvent['type']]: ((event: OfType<T>) => Movement | null) | null } = {
  'fund-notice-registered': ({ source, docNo, fen }) => ({
    says: `指标文件${docNo}下达`,
    clause: 'measures/2',
    postings: move(source, ['external', 'unallocated'], fen),
  }),
  'fund-allocation-approved': ({ allocation: { source }, changes }) => ({
    says: '按用途分配资金',
    clause: 'measures/4',
    postings: allotted(source, changes),
  }),
  'award-confirmed': ({ fundSource, amountFen, use }) => ({
    says: '确认补助，锁定资金',
    clause: 'measures/12.2',
    postings: move(fundSource, [use ? 'allocated' : 'unallocated', 'committed'], amountFen),
  }),
  'carried-over': ({ earlier, standing }) =>
    standing.stage === 'awarded'
      ? {
          says: `系统启用前核定的补助，据${saySource(earlier, 'awardFen')}`,
          clause: 'measures/12.2',
          postings: move(standing.fundSource, ['allocated', 'committed'], standing.award.amountFen),
        }
      : null,
  'earlier-payment-booked': ({ payment, fundSource }) => ({
    says: `系统启用前${formatDay(payment.paidOn)}已拨付的补助，银行流水号${payment.instructionId}`,
    clause: 'measures/12.2',
    postings: move(fundSource, ['committed', 'paid'], payment.amountFen),
  }),
  'earlier-steps-noted': null,
  'payment-ordered': ({ fundSource, amountFen, order: { instructionId } }) => ({
    says: `下达支付指令${instructionId}`,
    clause: 'measures/12.2',
    postings: move(fundSource, ['committed', 'obligated'], amountFen),
  }),
  'payment-failed': ({ fundSource, amountFen, failed: { instructionId } }) => ({
    says: `支付指令${instructionId}失败，资金退回待拨付`,
    clause: 'measures/12.2',
    postings: move(fundSource, ['obligated', 'committed'], amountFen),
  }),
  'award-paid': ({ fundSource, payment, from }) => ({
    says: '拨付补助',
    clause: 'measures/12.2',
    postings: move(fundSource, [from ?? 'committed', 'paid'], payment.amountFen),
  }),
  disqualified: ({ fundSource, clause, committedFen, use }) =>
    committedFen === 0
      ? null
      : {
          says: '取消资格，释放锁定资金',
          clause,
          postings: move(fundSource, ['committed', use ? 'allocated' : 'unallocated'], committedFen),
        },
  'county-returned': ({ released: freed }) =>
    freed === undefined
      ? null
      : {
          says: '退回重新验收，释放锁定资金',
          clause: 'measures/12.2',
          postings: move(freed.fundSource, ['committed', freed.use ? 'allocated' : 'unallocated'], freed.fen),
        },
  'outlay-approved': ({ bound }) => ({
    says: '批准奖励或支出，锁定资金',
    clause: 'measures/12.1',
    postings: moveBooked(bound, 'allocated', 'committed'),
  }),
  'outlay-withdrawn': ({ released: booked }) => (booked === undefined ? null : released('奖励或支出退回，释放锁定资金', booked)),
  'outlay-disputed': ({ released: booked }) => released('奖励公示有异议成立，释放锁定资金', booked),
  'outlay-ordered': ({ bound, order: { instructionId } }) => ({
    says: `下达支付指令${instructionId}`,
    clause: 'measures/12.1',
    postings: moveBooked(bound, 'committed', 'obligated'),
  }),
  'outlay-failed': ({ bound, failed: { instructionId } }) => ({
    says: `支付指令${instructionId}失败，资金退回待拨付`,
    clause: 'measures/12.1',
    postings: moveBooked(bound, 'obligated', 'committed'),
  }),
  'outlay-paid': ({ bound }) => ({
    says: '拨付奖励或支出',
    clause: 'measures/12.1',
    postings: moveBooked(bound, 'obligated', 'paid'),
  }),
  'outlay-prepared': null,
  'spending-reported': null,
  'spending-checked': null,
  'outlay-notice-opened': null,
  'outlay-publicised': null,
  'recovery-received': ({ source, use, receipt: { fen, voucher } }) => ({
    says: `追回资金到账，凭证${voucher}`,
    clause: 'measures/13',
    postings: moved(source, 'paid', 'recovered', BigInt(fen), use),
  }),
  'recovery-closed': ({ source, use, fen, to }) =>
    fen === 0
      ? null
      : {
          says: `追回资金${DISPOSALS[to]}`,
          clause: 'measures/13',
          postings: moved(source, 'recovered', to === 'source' ? 'external' : 'allocated', BigInt(fen), use),
        },
  'fund-allocation-proposed': null,
  'fund-allocation-returned': null,
  'application-received': null,
  'firm-placed': null,
  'application-corrected': null,
  'application-submitted': null,
  'application-returned': null,
  'application-withdrawn': null,
  'eligibility-confirmed': null,
  'ineligibility-declared': null,
  'ineligibility-contested': null,
  'pilot-proposed': null,
  'pilot-listed': null,
  'pilot-returned': null,
  'notice-opened': null,
  'pilot-confirmed': null,
  'pilot-removed': null,
  'level-assessed': null,
  'diagnosis-assigned': null,
  'diagnosis-submitted': null,
  'diagnosis-returned': null,
  'diagnosis-accepted': null,
  'plan-drafted': null,
  'plan-submitted': null,
  'plan-checked': null,
  'plan-returned': null,
  'plan-approved': null,
  'contract-filed': null,
  'contract-confirmed': null,
  'line-delivered': null,
  'delivery-accepted': null,
  'delivery-objected': null,
  'service-rated': null,
  'progress-reported': null,
  'visit-recorded': null,
  'self-evaluated': null,
  'disqualification-noticed': null,
  'disqualification-answered': null,
  'disqualification-proposed': null,
  'disqualification-dropped': null,
  'period-suspended': null,
  'period-resumed': null,
  'inspection-announced': null,
  'inspection-drawn': null,
  'inspectors-assigned': null,
  'inspection-recorded': null,
  'department-finding-noted': null,
  'cooperation-refused': null,
  'inspection-concluded': null,
  'inspection-filed': null,
  'finding-answered': null,
  'finding-closed': null,
  'finding-returned': null,
  'invoice-filed': null,
  'proof-filed': null,
  'invoice-verified': null,
  'evidence-examined': null,
  'finding-explained': null,
  'blocker-raised': null,
  'blocker-assigned': null,
  'blocker-resolved': null,
  'blocker-confirmed': null,
  'blocker-reopened': null,
  'blocker-escalated': null,
  'blocker-closed': null,
  'row-entered': null,
  'row-changed': null,
  'row-retired': null,
  'expense-registered': null,
  'expense-revised': null,
  'expense-kept': null,
  'ledger-compared': null,
  'ties-compared': null,
  'expense-ruled': null,
  'evaluator-assigned': null,
  'accountant-assigned': null,
  'investment-audited': null,
  'acceptance-requested': null,
  'acceptance-passed': null,
  'acceptance-failed': null,
  'rectification-completed': null,
  'county-approved': null,
  'city-approved': null,
  'city-returned': null,
  'award-publicised': null,
  'award-disputed': null,
  'selection-submitted': null,
  'selection-approved': null,
  'selection-returned': null,
  'panel-convened': null,
  'panel-drawn': null,
  'expert-replaced': null,
  'interest-declared': null,
  'scores-sealed': null,
  'scores-revealed': null,
  'panel-concluded': null,
  'dissent-noted': null,
  'minutes-approved': null,
  'minutes-returned': null,
  'notice-published': null,
  'objection-raised': null,
  'objection-settled': null,
  'notice-concluded': null,
  'batch-prepared': null,
  'batch-approved': null,
  'batch-withdrawn': null,
  'batch-advised': null,
  'batch-outcome-stated': null,
  'batch-outcome-confirmed': null,
  'batch-outcome-returned': null,
  'account-stated': null,
  'account-confirmed': null,
  'account-approved': null,
  'account-returned': null,
  'policy-moved': null,
  'recovery-opened': null,
  'recovery-answered': null,
  'recovery-heard': null,
  'recovery-proposed': null,
  'recovery-returned': null,
  'recovery-decided': null,
  'recovery-dropped': null,
  'recovery-instalments-proposed': null,
  'recovery-instalments-returned': null,
  'recovery-instalments-approved': null,
  'recovery-written-off': null,
  'fund-goals-noted': null,
  'performance-goals-drafted': null,
  'performance-goals-revised': null,
  'performance-goals-approved': null,
  'performance-goals-returned': null,
  'performance-goals-accepted': null,
  'performance-goals-refused': null,
  'performance-adjustment-proposed': null,
  'performance-adjustment-approved': null,
  'performance-adjustment-refused': null,
  'performance-quarter-reported': null,
  'performance-supervised': null,
  'performance-survey-opened': null,
  'performance-survey-link-handed': null,
  'performance-survey-counted': null,
  'performance-evaluated': null,
  'performance-evaluation-approved': null,
  'performance-evaluation-returned': null,
  'performance-evaluation-requested': null,
  'performance-request-answered': null,
  'performance-correction-closed': null,
  'sanction-opened': null,
  'sanction-answered': null,
  'sanction-imposed': null,
  'sanction-dropped': null,
  'sanction-lifted': null,
  'ruling-prepared': null,
  'ruling-signed': null,
  'ruling-returned': null,
};

/** The entries an event makes in the books. `state` is the case after the event. */
export function ledgerEntriesOf(event: AnyEvent, state: StateOf<CaseKind>, { caseId, version, on }: Booking): readonly Entry[] {
  // The table pairs each type with its own event, which a union of both cannot express.
  const movementOf = MOVEMENTS[event.type] as ((event: AnyEvent) => Movement | null) | null;
  const movement = movementOf?.(event) ?? null;
  if (movement === null) return [];
  return [{ id: `${caseId}:${version}`, on, beneficiary: beneficiaryOf(state, caseId), ...movement }];
}

/** Whose money moves: the case's own, or of the one that a recovery is about. */
function beneficiaryOf(state: StateOf<CaseKind>, caseId: string): Entry['beneficiary'] {
  if ('application' in state) return { caseId, firm: state.application.creditCode };
  if ('ground' in state) return { caseId, firm: state.ground.beneficiary.creditCode };
  return 'target' in state ? { caseId: state.target.caseId, firm: state.target.creditCode } : null;
}
