import type { KeptRegister } from './kept-register.ts';
import { DEPARTMENT_CHOICES } from './who.ts';

/** 问责记录 (plan/4.4): who was held to account for what, by which decision, until when it counts, and how it ended. */
export const accountability = {
  name: 'accountability',
  title: '问责登记簿',
  clause: 'plan/4.4',
  says: '对工作落实不力、推诿扯皮、未按时完成任务的问责：线索、处理决定、影响期和结果。方案只写依规依纪问责，没有写种类和期限，按决定文件填写。',
  writers: ['director', 'taskforce'],
  readers: ['director', 'taskforce', 'auditor'],
  columns: [
    { key: 'department', header: '部门', kind: 'choice', choices: DEPARTMENT_CHOICES, required: true, telling: true },
    { key: 'person', header: '人员', kind: 'text', hint: '问责单位的留空' },
    { key: 'facts', header: '问责事由', kind: 'text', long: true, required: true, telling: true },
    { key: 'reportedOn', header: '提出日期', kind: 'day', required: true },
    {
      key: 'decision',
      header: '处理',
      kind: 'choice',
      required: true,
      choices: {
        open: ['核实中'],
        talk: ['约谈'],
        review: ['责令检查'],
        criticism: ['通报批评'],
        referred: ['移送纪检监察机关'],
        dropped: ['不予问责'],
      },
      initial: 'open',
    },
    { key: 'decidedBy', header: '作出决定的单位', kind: 'text' },
    { key: 'decidedOn', header: '决定日期', kind: 'day' },
    { key: 'document', header: '决定文件', kind: 'file' },
    { key: 'endsOn', header: '影响期满日期', kind: 'day', hint: '决定文件没有写的留空' },
    { key: 'ended', header: '整改和结果', kind: 'text', long: true },
    { key: 'status', header: '办理情况', kind: 'choice', choices: { open: ['未办结'], done: ['已办结'] }, required: true, initial: 'open' },
    { key: 'dueOn', header: '办结期限', kind: 'day', required: true },
  ],
  naturalKey: ['department', 'reportedOn', 'facts'],
  subject: { code: null, name: 'facts' },
  due: {
    title: '办结问责',
    column: 'dueOn',
    done: { column: 'status', values: ['done'] },
    owner: 'taskforce',
    otherwise: '问责没有结果，责任落不了地',
  },
  steps: [
    { column: 'decision', values: ['talk', 'review', 'criticism', 'referred'], needs: ['decidedBy', 'decidedOn', 'document'] },
    { column: 'decision', values: ['dropped'], needs: ['ended'] },
    { column: 'status', values: ['done'], needs: ['ended'] },
  ],
  confidential: true,
  serves: ['P44'],
} as const satisfies KeptRegister;
