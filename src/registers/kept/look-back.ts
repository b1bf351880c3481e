import type { KeptRegister } from './kept-register.ts';
import { DEPARTMENT_CHOICES, PROGRESS_CHOICES, TASK_FORCE } from './who.ts';

/** 回头看: each goal held against what was found; what falls short, with a day. */
export const lookBack = {
  name: 'look-back',
  title: '回头看短板清单',
  clause: 'plan/3.3',
  says: '对照目标逐项核查，短板列出清单，定下整改期限，改到位为止。',
  writers: ['officer', 'director', 'taskforce'],
  readers: TASK_FORCE,
  columns: [
    { key: 'goal', header: '对照的目标', kind: 'text', required: true, telling: true },
    { key: 'checkedOn', header: '核查日期', kind: 'day', required: true },
    { key: 'found', header: '核查情况', kind: 'text', long: true, required: true, telling: true },
    { key: 'shortfall', header: '短板', kind: 'text', long: true, hint: '没有短板的留空，情况选“已完成”' },
    { key: 'measures', header: '整改措施', kind: 'text', long: true },
    { key: 'department', header: '责任单位', kind: 'choice', choices: DEPARTMENT_CHOICES, required: true },
    { key: 'person', header: '责任人', kind: 'person' },
    { key: 'dueOn', header: '整改期限', kind: 'day' },
    { key: 'status', header: '整改情况', kind: 'choice', choices: PROGRESS_CHOICES, required: true, initial: 'open' },
    { key: 'result', header: '整改结果', kind: 'text', long: true },
  ],
  naturalKey: ['goal', 'checkedOn'],
  subject: { code: null, name: 'goal' },
  due: {
    title: '补齐回头看发现的短板',
    column: 'dueOn',
    done: { column: 'status', values: ['done', 'dropped'] },
    owner: 'officer',
    otherwise: '目标可能落空，逾期报告局长和专班负责人',
  },
  steps: [
    { column: 'status', values: ['open'], needs: ['shortfall', 'measures', 'dueOn'] },
    { column: 'status', values: ['done', 'dropped'], needs: ['result'] },
  ],
  serves: ['P36'],
} as const satisfies KeptRegister;
