import { byEndOf } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import { FUND_SOURCE_WORDS } from '../../kernel/fund-source.ts';
import { FUND_USE_WORDS } from '../../kernel/fund-use.ts';
import { sayWeighed } from '../performance/weigh.ts';
import type { FundEvent, UseShare } from './events.ts';

/** 企业改造补助 1.00 元、人才培训 2.00 元 */
const sharesSentence = (uses: readonly UseShare[]): string =>
  uses.length === 0 ? '全部收回待分配' : uses.map(({ use, fen }) => `${FUND_USE_WORDS[use]}${formatYuan(fen)}元`).join('、');

/** One sentence for people on what happened. */
export function fundSentence(event: FundEvent): string {
  switch (event.type) {
    case 'fund-notice-registered': {
      const { source, docNo, fen, goalsDueOn } = event;
      return `指标文件${docNo}入账，${FUND_SOURCE_WORDS[source]}${formatYuan(fen)}元；绩效目标须在${byEndOf(goalsDueOn)}报备`;
    }
    case 'fund-allocation-proposed':
      return `提出资金分配：${sharesSentence(event.allocation.uses)}`;
    case 'fund-allocation-approved':
      return `批准资金分配：${sharesSentence(event.allocation.uses)}${sayWeighed(event)}`;
    case 'fund-goals-noted':
      return '开始编制绩效目标';
    case 'fund-allocation-returned':
      return `退回资金分配：${event.reason}`;
  }
}
