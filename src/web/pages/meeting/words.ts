import type { AgendaGroup } from '../../../contract/meeting-views.ts';

export const GROUP_WORDS: Readonly<Record<AgendaGroup, string>> = {
  earlier: '以前议定、还没有办完的',
  waiting: '等待决定的',
  overdue: '已经逾期的',
};

export const MEETING = {
  title: '开会',
  says: '专班会议用：议题由系统从以前的议定事项、等待决定的和逾期的事项列出，一屏一项；议定的事项当场记入《专班会议及议定事项》，到期提醒，会议纪要由它生成。',
  name: '会议名称',
  nameOf: (on: string) => `专班会议（${on}）`,
  nameless: '请填写会议名称',
  present: '出席人员',
  others: '其他出席人员',
  othersHint: '没有列入专班名册的，姓名之间用顿号隔开',
  absent: '请假人员',
  observers: '列席人员',
  groups: '议题',
  group: (word: string, count: number) => `${word}（${count} 项）`,
  start: (count: number) => `开始，共 ${count} 项`,
  none: '没有选中的议题。没有等待决定或逾期的事项时，可以到台账“专班会议及议定事项”直接登记。',
  decided: '这次会议议定的事项',
  noneDecided: '还没有记下议定事项。',
  said: (decision: string, department: string, dueOn: string) => `已记下：${decision}（${department}，${dueOn}）`,
  minutes: '会议纪要',
  of: (no: number, all: number) => `第 ${no} 项，共 ${all} 项`,
  due: '到期',
  todo: '要办什么',
  decidedAt: '在哪次会上议定、由谁办',
  otherwise: '不办会怎样',
  open: '看案卷',
  keys: '按 ← → 或翻页键换议题，Esc 结束',
  record: '记下议定事项',
  before: '上一项',
  after: '下一项',
  end: '结束会议',
} as const;
