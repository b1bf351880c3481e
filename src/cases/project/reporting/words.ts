import { formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import { LEVEL_WORDS } from '../../../kernel/level-words.ts';
import { EVALUATION_ROUNDS } from '../../performance/records.ts';
import { formatMonth } from '../../../kernel/month.ts';
import type { SaysEvents } from '../says-events.ts';
import type { ReportingEvent } from './events.ts';

export const REPORTING_WORDS: SaysEvents<ReportingEvent> = {
  'progress-reported': ({ report: { month, onBehalf, reason, problems, on, dueOn } }) =>
    `${onBehalf ? '代企业' : ''}${reason === undefined ? '报送' : '更正'}${formatMonth(month)}进度${reason === undefined ? (on > dueOn ? '（逾期）' : '') : `（${reason}）`}${problems === undefined ? '' : `；问题：${problems}`}`,
  'self-evaluated': ({ evaluation: { round, level, investedFen, growth, onBehalf, reason } }) =>
    `${onBehalf ? '代企业' : ''}${reason === undefined ? '报送' : '更正'}${EVALUATION_ROUNDS[round]}自评：${LEVEL_WORDS[level]}，投入${formatYuan(investedFen)}元，营业收入增长${growth}%${reason === undefined ? '' : `（${reason}）`}`,
  'visit-recorded': ({ visit: { on, persons, findings } }) => `${formatDay(on)}入企指导，参加：${persons}；情况：${findings}`,
};
