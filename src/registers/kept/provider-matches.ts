import type { KeptRegister } from './kept-register.ts';
import { PROGRESS_CHOICES, TASK_FORCE } from './who.ts';

/** 服务商匹配: what a firm needs, whom the ranking put first, whom the firm was put in touch with, and why. */
export const providerMatches = {
  name: 'provider-matches',
  title: '服务商匹配登记簿',
  clause: 'plan/4.3',
  says: '按企业的需求从资源池排出服务商，写明排序的理由和选用的理由。',
  writers: ['officer', 'park', 'science'],
  readers: TASK_FORCE,
  columns: [
    { key: 'name', header: '企业名称', kind: 'text', required: true },
    { key: 'firm', header: '统一社会信用代码', kind: 'firm', required: true },
    { key: 'need', header: '需要的服务', kind: 'text', required: true, telling: true, hint: '几项之间用顿号分开，如：数据采集、设备联网' },
    { key: 'provider', header: '匹配的服务商信用代码', kind: 'provider', required: true, telling: true },
    { key: 'reasons', header: '排序和选用的理由', kind: 'text', long: true, required: true, telling: true },
    { key: 'dueOn', header: '对接期限', kind: 'day', required: true },
    { key: 'status', header: '对接情况', kind: 'choice', choices: PROGRESS_CHOICES, required: true, initial: 'open' },
    { key: 'result', header: '对接结果', kind: 'text', long: true },
  ],
  naturalKey: ['firm', 'need'],
  subject: { code: 'firm', name: 'name' },
  due: {
    title: '对接匹配的服务商',
    column: 'dueOn',
    done: { column: 'status', values: ['done', 'dropped'] },
    owner: 'officer',
    otherwise: '企业的服务需求没有着落',
  },
  steps: [{ column: 'status', values: ['done', 'dropped'], needs: ['result'] }],
  serves: ['P43'],
} as const satisfies KeptRegister;
