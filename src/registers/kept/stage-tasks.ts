import type { KeptRegister } from './kept-register.ts';
import { DEPARTMENT_CHOICES, PROGRESS_CHOICES, TASK_FORCE } from './who.ts';

/** The four stages of the programme's year. */
export const STAGE_CHOICES = {
  planning: ['谋划准备'],
  rollout: ['实施推广'],
  push: ['集中攻坚'],
  acceptance: ['验收评价'],
} as const;

/** 阶段任务: what each stage sets out to do, whose it is, by when. */
export const stageTasks = {
  name: 'stage-tasks',
  title: '阶段任务计划表',
  clause: 'plan/2.1.2',
  says: '四个阶段各自的目标和任务，谁负责、哪天完成、做到哪里。',
  writers: ['officer', 'director', 'taskforce'],
  readers: TASK_FORCE,
  columns: [
    { key: 'stage', header: '阶段', kind: 'choice', choices: STAGE_CHOICES, required: true, telling: true },
    { key: 'task', header: '任务', kind: 'text', required: true, telling: true },
    { key: 'goal', header: '目标', kind: 'text', long: true, required: true },
    { key: 'department', header: '责任单位', kind: 'choice', choices: DEPARTMENT_CHOICES, required: true },
    { key: 'person', header: '责任人', kind: 'person' },
    { key: 'startOn', header: '开始日期', kind: 'day' },
    { key: 'dueOn', header: '完成期限', kind: 'day', required: true, telling: true },
    { key: 'percent', header: '进度（%）', kind: 'percent' },
    { key: 'status', header: '完成情况', kind: 'choice', choices: PROGRESS_CHOICES, required: true, initial: 'open' },
    { key: 'result', header: '完成结果', kind: 'text', long: true },
  ],
  naturalKey: ['stage', 'task'],
  subject: { code: null, name: 'task' },
  due: {
    title: '完成阶段任务',
    column: 'dueOn',
    done: { column: 'status', values: ['done', 'dropped'] },
    owner: 'officer',
    otherwise: '阶段目标落空，逾期报告局长和专班负责人',
  },
  steps: [{ column: 'status', values: ['done', 'dropped'], needs: ['result'] }],
  serves: ['P08', 'P32'],
} as const satisfies KeptRegister;
