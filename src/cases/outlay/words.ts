import { formatDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import type { OutlayEvent } from './events.ts';
import { purposeRow } from './purposes.ts';
import { SPENDING_PURPOSES } from './records.ts';

/** One sentence for people on what happened. */
export function outlaySentence(event: OutlayEvent): string {
  switch (event.type) {
    case 'outlay-prepared': {
      const { ground, amountFen, standard, panel } = event;
      const basis = standard ? `，依据${standard.number}` : panel ? `，依据“${panel.title}”` : '';
      return `提出${purposeRow(ground.purpose).says}：${ground.beneficiary.name}，${formatYuan(amountFen)}元${basis}`;
    }
    case 'outlay-approved':
      return `批准，锁定资金${formatYuan(event.bound.fen)}元：${event.opinion}`;
    case 'outlay-withdrawn':
      return `退回：${event.reason}${event.released ? '；锁定的资金已释放' : ''}`;
    case 'outlay-notice-opened':
      return '列入公示';
    case 'outlay-publicised':
      return '公示期满无异议，待拨付';
    case 'outlay-disputed':
      return `公示有异议成立，不予支付：${event.reason}；锁定的资金已释放`;
    case 'outlay-ordered': {
      const { instructionId, after } = event.order;
      return `下达支付指令${instructionId}，${formatYuan(event.bound.fen)}元${after === undefined ? '' : `；接续已确认失败的${after}`}`;
    }
    case 'outlay-paid':
      return `${formatDay(event.payment.paidOn)}拨付${formatYuan(event.payment.amountFen)}元，支付指令${event.payment.instructionId}`;
    case 'spending-reported': {
      const { id, purpose, what, invoice, amountFen } = event.spending;
      return `登记第${id}笔奖励使用：${SPENDING_PURPOSES[purpose]}，${what}，发票${invoice}，${formatYuan(amountFen)}元`;
    }
    case 'spending-checked':
      return `第${event.spendingId}笔奖励使用${event.accepted ? '核实' : '不认可'}：${event.opinion}`;
    case 'outlay-failed':
      return `支付指令${event.failed.instructionId}失败：${event.failed.reason}；资金退回待拨付`;
  }
}
