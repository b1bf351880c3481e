import { formatDay } from '../../../kernel/day.ts';
import { formatMonth } from '../../../kernel/month.ts';
import type { SaysEvents } from '../says-events.ts';
import type { ReportingEvent } from './events.ts';

export const REPORTING_WORDS: SaysEvents<ReportingEvent> = {
  'progress-reported': ({ report: { month, onBehalf, reason, problems, on, dueOn } }) =>
    `${onBehalf ? '代企业' : ''}${reason === undefined ? '报送' : '更正'}${formatMonth(month)}进度${reason === undefined ? (on > dueOn ? '（逾期）' : '') : `（${reason}）`}${problems === undefined ? '' : `；问题：${problems}`}`,
  'visit-recorded': ({ visit: { on, persons, findings } }) => `${formatDay(on)}入企指导，参加：${persons}；情况：${findings}`,
};
