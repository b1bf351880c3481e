import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import type { InvoiceReading } from '../../kernel/invoice-reading.ts';
import { ok, refuse, type Refused } from '../../kernel/result.ts';
import type { OutlayDeed } from './outlay-deed.ts';
import type { Spent } from './records.ts';
import type { PaidOutlay } from './state.ts';

const clause = 'measures/7.2';

/** Only a benchmark's award is bound to what it is spent on. */
const boundAward = ({ ground }: PaidOutlay): Refused | null =>
  ground.purpose === 'benchmark' ? null : refuse('policy-says-no', '只有标杆企业奖励要登记使用情况', { clause });

/** Where the file of the invoice could be read, what was typed must be what it says. */
function otherThanRead({ invoice, amountFen }: Spent, readings: readonly InvoiceReading[]): Refused | null {
  const read = readings.find(({ number }) => number !== undefined);
  if (read === undefined) return null;
  if (read.number !== invoice) return refuse('bad-input', `文件上的发票号码是${read.number}，请核对所选的文件和号码`, { clause });
  return read.totalFen !== undefined && amountFen > read.totalFen
    ? refuse('bad-input', `这张发票只有${formatYuan(read.totalFen)}元，请改小`, { clause })
    : null;
}

/**
 * The firm says what it spent its award on, with the invoice. Refuses what was paid before the award came or is still to come, an invoice that
 * is on file here or already counted for a subsidy, a file that is not the firm's, and figures other than the file's.
 */
export const reportSpending: OutlayDeed<'reportSpending'> = {
  obstacle: boundAward,
  decide: ({ payment, spendings = [] }, { input: { paperId: _paperId, ...spent }, facts, context: { today } }) => {
    const { paper, readings, isInvoiceElsewhere } = facts;
    if (paper === undefined) return refuse('not-found', '请先上传这张发票，再从列表中选择', { clause });
    if (spent.paidOn < payment.paidOn)
      return refuse('policy-says-no', `奖励${formatDay(payment.paidOn)}才拨付，只能用于以后的升级迭代`, { clause });
    if (spent.paidOn > today) return refuse('bad-input', `付款日期不能晚于今天（${formatDay(today)}）`, { clause });
    const isCounted = spendings.some(({ invoice, checked }) => invoice === spent.invoice && checked?.accepted !== false);
    if (isCounted || isInvoiceElsewhere)
      return refuse('already-done', `发票${spent.invoice}已经登记过，不能再算作奖励的使用`, { clause: 'measures/10' });
    const refused = otherThanRead(spent, readings);
    return refused ?? ok([{ type: 'spending-reported', spending: { ...spent, id: String(spendings.length + 1), paper, on: today } }]);
  },
};

/** An official holds one report against what measures/7.2 permits. Refuses one that does not exist or was answered. */
export const checkSpending: OutlayDeed<'checkSpending'> = {
  obstacle: ({ spendings = [] }) =>
    spendings.some(({ checked }) => checked === undefined) ? null : refuse('wrong-stage', '没有待核对的奖励使用', { clause }),
  decide: ({ spendings = [] }, { input }) =>
    spendings.some(({ id, checked }) => id === input.spendingId && checked === undefined)
      ? ok([{ type: 'spending-checked', ...input }])
      : refuse('already-done', '这一笔已经核对，请刷新后查看', { clause }),
};
