import { formatYuan } from '../../../kernel/fen.ts';
import type { SaysEvents } from '../says-events.ts';
import type { EndingEvent } from './events.ts';

export const ENDING_WORDS: SaysEvents<EndingEvent> = {
  disqualified: (event) =>
    `取消试点资格：${event.reason}${event.committedFen > 0 ? `；释放已锁定的${formatYuan(event.committedFen)}元` : ''}`,
};
