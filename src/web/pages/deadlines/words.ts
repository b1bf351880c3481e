import type { DeadlineWhen } from '../../../contract/deadline-views.ts';

export const DEADLINES = {
  title: '期限一览',
  tabs: '按缓急筛选',
  all: '全部',
  most: 500,
  firstOnly: '只显示最近的 500 条，请按缓急筛选。',
  none: '没有正在计算的期限。案卷办到有期限的一步，期限从那天起列在这里。',
  of: '对象',
  what: '事项',
  due: '到期日',
  owner: '由谁办',
  otherwise: '过期怎样',
  clause: '依据',
  draft: '按逾期清单起草督查通报',
} as const;

export const WHEN_WORDS: Record<DeadlineWhen, string> = { overdue: '已超期', week: '七天内到期', later: '以后到期', undated: '未定天数' };
