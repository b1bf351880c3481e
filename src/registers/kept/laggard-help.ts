import type { KeptRegister } from './kept-register.ts';
import { PROGRESS_CHOICES, TASK_FORCE } from './who.ts';

/** 攻坚帮扶: a firm that lags, the group that helps it, its own plan of help. */
export const laggardHelp = {
  name: 'laggard-help',
  title: '攻坚帮扶台账',
  clause: 'plan/3.3',
  says: '对进度滞后的企业成立攻坚小组，一家一个帮扶方案，办到期限。',
  writers: ['officer', 'director', 'taskforce'],
  readers: TASK_FORCE,
  columns: [
    { key: 'name', header: '企业名称', kind: 'text', required: true },
    { key: 'firm', header: '统一社会信用代码', kind: 'firm', required: true },
    { key: 'why', header: '滞后情况', kind: 'text', long: true, required: true, telling: true },
    { key: 'leader', header: '攻坚组长', kind: 'person', required: true, telling: true },
    { key: 'members', header: '攻坚组成员', kind: 'text', required: true },
    { key: 'measures', header: '帮扶方案', kind: 'text', long: true, required: true, telling: true },
    { key: 'dueOn', header: '完成期限', kind: 'day', required: true },
    { key: 'status', header: '帮扶情况', kind: 'choice', choices: PROGRESS_CHOICES, required: true, initial: 'open' },
    { key: 'result', header: '帮扶结果', kind: 'text', long: true },
  ],
  naturalKey: ['firm', 'dueOn'],
  subject: { code: 'firm', name: 'name' },
  due: {
    title: '完成攻坚帮扶',
    column: 'dueOn',
    done: { column: 'status', values: ['done', 'dropped'] },
    owner: 'officer',
    otherwise: '企业可能按期完不成改造，逾期报告局长和专班负责人',
  },
  steps: [{ column: 'status', values: ['done', 'dropped'], needs: ['result'] }],
  serves: ['P35'],
} as const satisfies KeptRegister;
