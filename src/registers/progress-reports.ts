import type { Register } from './register.ts';

/** 月度进度: how far each project is, and what is in its way. */
export const progressReports = {
  name: 'progress-reports',
  title: '改造项目月度调度表',
  columns: [
    { key: 'name', header: '企业名称', aliases: ['单位名称'], kind: 'text' },
    { key: 'creditCode', header: '统一社会信用代码', aliases: ['信用代码', '社会信用代码'], kind: 'creditCode' },
    { key: 'month', header: '月份', aliases: ['月度'], kind: 'month', telling: true },
    { key: 'percent', header: '进度（%）', aliases: ['完成进度', '项目进度'], kind: 'percent', telling: true },
    { key: 'spentFen', header: '累计投入（万元）', kind: 'money', telling: true },
    { key: 'blocker', header: '堵点难点', kind: 'text', telling: true },
    { key: 'provider', header: '服务商配合情况', kind: 'text', telling: true },
  ],
  naturalKey: ['creditCode', 'month'],
  subject: { code: 'creditCode', name: 'name' },
  serves: ['P23', 'P34'],
} as const satisfies Register;
