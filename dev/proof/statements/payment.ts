import type { Link } from '../trail.ts';
import { ofEvents, type Statement } from '../statement.ts';
import type { Step } from '../explore.ts';

const PAID = ['award-paid'] as const;
const clause = 'measures/12.2';
const rests =
  (...links: Link[]) =>
  ({ before: { trail } }: Step): boolean =>
    links.every((link) => trail.links.includes(link));

/** What must lie before a payment. The chain is read from the events alone (`trail.ts`). */
export const PAYMENT: readonly Statement[] = [
  ofEvents({ name: 'accepted', clause, says: '没有通过验收（定级、投资审核均已完成）的，不拨付' }, PAID, (step) => {
    const { project } = step.before.cases;
    const last = 'acceptances' in project ? project.acceptances.at(-1) : undefined;
    return rests('accepted')(step) && last?.outcome === 'passed' && last.levelVerified && last.investmentAudited;
  }),
  ofEvents(
    { name: 'both-reviews', clause, says: '县级初审、市级审核没有都通过，或通过后又被退回的，不拨付' },
    PAID,
    rests('county', 'city'),
  ),
  ofEvents({ name: 'publicised', clause, says: '兑付公示没有期满，或有异议未办结、异议成立的，不拨付' }, PAID, rests('publicised')),
  ofEvents({ name: 'confirmed', clause, says: '没有确认补助并锁定资金的，不拨付' }, PAID, rests('confirmed')),
  ofEvents(
    { name: 'pilot-first', clause: 'measures/11', says: '没有经公示列为试点企业的，不拨付' },
    PAID,
    ({ before }) => before.trail.isPilot,
  ),
  ofEvents({ name: 'paid-once', clause, says: '同一项目至多拨付一次' }, PAID, ({ world }) => world.trail.payments === 1),
  ofEvents(
    { name: 'order-known-failed', clause, says: '前一支付指令没有确认失败的，不下达新的' },
    ['payment-ordered'],
    ({ before: { trail } }) => trail.openOrders === 0 && trail.payments === 0,
  ),
  ofEvents({ name: 'as-shown', clause, says: '拨付的金额就是公示的金额，一分不差' }, PAID, ({ before }, { payment }) => {
    const { notice } = before.cases;
    return notice.stage === 'concluded' && notice.purpose === 'award' && notice.items[0]?.amountFen === payment.amountFen;
  }),
  ofEvents(
    { name: 'no-double-subsidy', clause: 'measures/10', says: '已享受自治区或市同类补助的，县级初审不能通过' },
    ['county-approved'],
    ({ deed }) => deed !== undefined && !('otherSubsidies' in deed.facts),
  ),
  ofEvents(
    { name: 'reduction-with-reason', clause: 'measures/7.1', says: '核减补助必须写明理由' },
    ['county-approved'],
    ({ deed }) => deed !== undefined && (!('reductionFen' in deed.input) || 'reductionReason' in deed.input),
  ),
];
