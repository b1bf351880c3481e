import type { Register } from './register.ts';

/** 经营异常名录: who stands on it, and from when to when. */
export const abnormalList = {
  name: 'abnormal-list',
  title: '经营异常名录',
  columns: [
    { key: 'name', header: '企业名称', aliases: ['主体名称', '单位名称'], kind: 'text' },
    { key: 'creditCode', header: '统一社会信用代码', aliases: ['信用代码', '社会信用代码'], kind: 'creditCode' },
    { key: 'from', header: '列入日期', aliases: ['列入时间'], kind: 'day', telling: true },
    { key: 'to', header: '移出日期', aliases: ['移出时间'], kind: 'day', telling: true },
  ],
  naturalKey: [],
  subject: { code: 'creditCode', name: 'name' },
  serves: ['M10', 'M13'],
} as const satisfies Register;
