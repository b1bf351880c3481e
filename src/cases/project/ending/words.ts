import { byEndOf } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import type { SaysEvents } from '../says-events.ts';
import type { EndingEvent } from './events.ts';
import type { Disqualification } from './records.ts';
import { disqualifyingRow } from './triggers.ts';

export const HEARING_STEP_WORDS: Record<Disqualification['step'], string> = {
  noticed: '等企业陈述申辩',
  answered: '企业已陈述，待提意见',
  proposed: '待审批决定',
};

export const ENDING_WORDS: SaysEvents<EndingEvent> = {
  'disqualification-noticed': ({ notice: { trigger, findings, answerBy } }) =>
    `告知企业拟取消试点资格，事由：${disqualifyingRow(trigger).says}；查明：${findings}；${byEndOf(answerBy)}可以陈述申辩`,
  'disqualification-answered': ({ statement: { text } }) => `企业陈述申辩：${text}`,
  'disqualification-proposed': ({ opinion }) => `提出取消资格的意见：${opinion}`,
  'disqualification-dropped': ({ reason }) => `不予取消资格：${reason}`,
  disqualified: (event) =>
    `取消试点资格：${event.reason}${event.committedFen > 0 ? `；释放已锁定的${formatYuan(event.committedFen)}元` : ''}`,
};
