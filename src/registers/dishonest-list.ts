import type { Register } from './register.ts';

/** 严重失信主体名单: who stands on it, and from when to when. */
export const dishonestList = {
  name: 'dishonest-list',
  title: '严重失信主体名单',
  columns: [
    { key: 'name', header: '名称', aliases: ['主体名称', '单位名称'], kind: 'text' },
    { key: 'creditCode', header: '统一社会信用代码', aliases: ['信用代码', '社会信用代码'], kind: 'creditCode' },
    { key: 'from', header: '列入日期', aliases: ['列入时间'], kind: 'day', telling: true },
    { key: 'to', header: '移出日期', aliases: ['移出时间'], kind: 'day', telling: true },
  ],
  naturalKey: [],
  subject: { code: 'creditCode', name: 'name' },
  serves: ['M10', 'M13'],
} as const satisfies Register;
