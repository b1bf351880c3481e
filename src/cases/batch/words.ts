import { formatDay } from '../../kernel/day.ts';
import { formatYuan, sumFen } from '../../kernel/fen.ts';
import { sayWeighed } from '../performance/weigh.ts';
import type { BatchEvent } from './events.ts';
import { OUTCOMES, type Outcome, type Settlement } from './records.ts';

export const totalFenOf = (instructions: readonly { readonly amountFen: number }[]): number =>
  Number(sumFen(instructions.map(({ amountFen }) => BigInt(amountFen))));

const count = (settled: readonly Settlement[], outcome: Outcome): number => settled.filter((each) => each.outcome === outcome).length;

/** One sentence for people on what happened. */
export function batchSentence(event: BatchEvent): string {
  switch (event.type) {
    case 'batch-prepared':
      return `编制“${event.title}”：${event.instructions.length}笔，合计${formatYuan(totalFenOf(event.instructions))}元`;
    case 'batch-approved':
      return `批准并下达${event.orders.length}笔支付指令，文件SHA-256 ${event.fileDigest.slice(0, 16)}…${sayWeighed(event)}`;
    case 'batch-withdrawn':
      return `退回批次：${event.reason}`;
    case 'batch-advised':
      return `登记回单《${event.file.name}》：成功${count(event.settled, 'paid')}笔，失败${count(event.settled, 'failed')}笔，待查${event.held.length}笔`;
    case 'batch-outcome-stated': {
      const { instructionId, outcome, on, reason, answer } = event.statement;
      return `凭银行答复《${answer.name}》认定指令${instructionId}${OUTCOMES[outcome]}（${formatDay(on)}）：${reason}；待另一人确认`;
    }
    case 'batch-outcome-confirmed': {
      const { instructionId, outcome, on, statedBy = '' } = event.settlement;
      return `确认指令${instructionId}${OUTCOMES[outcome]}（${formatDay(on)}），由${statedBy}认定`;
    }
    case 'batch-outcome-returned':
      return `退回对指令${event.instructionId}的认定，仍待查：${event.reason}`;
  }
}
