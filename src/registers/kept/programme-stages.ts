import type { KeptRegister } from './kept-register.ts';
import { STAGE_CHOICES } from './stage-tasks.ts';
import { TASK_FORCE } from './who.ts';

/** 阶段安排和评估: from when to when each stage of the programme's year runs, and how it was found to have gone before the next began. */
export const programmeStages = {
  name: 'programme-stages',
  title: '阶段安排和评估登记簿',
  clause: 'plan/3',
  says: '四个阶段各自的起止、里程碑和剩余日子；每个阶段结束时对照目标评估，听企业反馈，写明下一步怎样调整。',
  writers: ['officer', 'director', 'taskforce'],
  readers: TASK_FORCE,
  columns: [
    { key: 'stage', header: '阶段', kind: 'choice', choices: STAGE_CHOICES, required: true, telling: true },
    { key: 'milestone', header: '里程碑', kind: 'text', long: true, required: true, telling: true },
    { key: 'startOn', header: '开始日期', kind: 'day', required: true },
    { key: 'dueOn', header: '结束日期', kind: 'day', required: true, telling: true },
    {
      key: 'status',
      header: '进展',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { planned: ['未开始'], running: ['进行中'], assessed: ['已评估'] },
      initial: 'planned',
    },
    { key: 'heard', header: '企业反馈', kind: 'text', long: true, hint: '听了哪些企业的意见，集中在哪几点' },
    { key: 'finding', header: '评估结论', kind: 'text', long: true, hint: '里程碑完成了多少，差在哪里' },
    { key: 'adjusted', header: '下一步怎样调整', kind: 'text', long: true, hint: '不调整的也写明理由' },
    { key: 'assessedOn', header: '评估日期', kind: 'day' },
    { key: 'report', header: '评估报告', kind: 'file' },
  ],
  naturalKey: ['stage'],
  subject: { code: null, name: 'milestone' },
  due: {
    title: '结束本阶段并评估',
    column: 'dueOn',
    done: { column: 'status', values: ['assessed'] },
    owner: 'officer',
    otherwise: '下一阶段没有依据调整，逾期报告局长和专班负责人',
  },
  steps: [{ column: 'status', values: ['assessed'], needs: ['heard', 'finding', 'adjusted', 'assessedOn'] }],
  published: {
    column: 'status',
    values: ['planned', 'running', 'assessed'],
    title: '实施阶段安排',
    shows: ['stage', 'milestone', 'startOn', 'dueOn', 'status'],
    course: 'startOn',
  },
  serves: ['P32', 'P34'],
} as const satisfies KeptRegister;
