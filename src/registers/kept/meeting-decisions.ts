import type { KeptRegister } from './kept-register.ts';
import { DEPARTMENT_CHOICES, PROGRESS_CHOICES, TASK_FORCE } from './who.ts';

/** 专班会议: one decision of a meeting a row, followed up until it is done. */
export const meetingDecisions = {
  name: 'meeting-decisions',
  title: '专班会议及议定事项',
  clause: 'plan/4.1',
  says: '专班和联席会议的议题与议定事项，一项一行，逐项督办到完成。',
  writers: ['officer', 'director', 'taskforce'],
  readers: TASK_FORCE,
  columns: [
    { key: 'meeting', header: '会议名称', kind: 'text', required: true, telling: true },
    { key: 'heldOn', header: '开会日期', kind: 'day', required: true },
    { key: 'present', header: '出席人员', kind: 'text', long: true },
    { key: 'absent', header: '请假人员', kind: 'text' },
    { key: 'observers', header: '列席人员', kind: 'text' },
    { key: 'topic', header: '议题', kind: 'text', required: true, telling: true },
    { key: 'decision', header: '议定事项', kind: 'text', long: true, required: true, telling: true },
    { key: 'department', header: '责任单位', kind: 'choice', choices: DEPARTMENT_CHOICES, required: true },
    { key: 'person', header: '责任人', kind: 'person' },
    { key: 'dueOn', header: '完成期限', kind: 'day', required: true },
    { key: 'status', header: '落实情况', kind: 'choice', choices: PROGRESS_CHOICES, required: true, initial: 'open' },
    { key: 'result', header: '落实结果', kind: 'text', long: true },
    { key: 'minutes', header: '会议纪要', kind: 'file' },
  ],
  naturalKey: ['meeting', 'heldOn', 'decision'],
  subject: { code: null, name: 'decision' },
  due: {
    title: '督办会议议定事项',
    column: 'dueOn',
    done: { column: 'status', values: ['done', 'dropped'] },
    owner: 'officer',
    otherwise: '逾期报告局长和专班负责人',
  },
  steps: [{ column: 'status', values: ['done', 'dropped'], needs: ['result'] }],
  serves: ['P40'],
} as const satisfies KeptRegister;
