import type { ReminderStep } from '../../../cases/deadlines/reminders.ts';

export const INBOX = {
  title: '待办',
  count: (total: number, shown: number) =>
    `共 ${total} 件等您办理，期限近的在前${shown < total ? `；先显示前 ${shown} 件，办完一件补上一件` : ''}。`,
  caption: '待办事项',
  act: '要办的事',
  onList: (label: string, list: string): string => `${label}（到“${list}”）`,
  what: '对象',
  kind: '类别',
  since: '自',
  due: '期限',
  otherwise: '不办会怎样',
  empty: '没有等您办理的事项。',
  emptyOfficer: '一年的工作从这里开始：导入申报材料，系统逐家审查；再从企业列表勾选，提交拟试点名单。',
  toImport: '去导入',
  toProjects: '看全部企业',
} as const;

export const REMINDERS = {
  title: '提醒',
  more: (count: number): string => `还有 ${count} 条提醒`,
  others: '其余提醒',
  of: '对象',
  what: '事项',
  why: '缘由',
  due: '到期日',
  otherwise: '过期怎样',
} as const;

export const STEP_WORDS: Record<ReminderStep, string> = { ahead: '快到期', passed: '已到期未办', escalated: '逾期上报' };

export { KIND_WORDS } from '../../../cases/kind-words.ts';
