import type { Register } from './register.ts';

/** 政府采购严重违法失信名单: who stands on it, and from when to when. */
export const procurementList = {
  name: 'procurement-list',
  title: '政府采购严重违法失信名单',
  columns: [
    { key: 'name', header: '供应商名称', aliases: ['主体名称', '单位名称'], kind: 'text' },
    { key: 'creditCode', header: '统一社会信用代码', aliases: ['信用代码', '社会信用代码'], kind: 'creditCode' },
    { key: 'from', header: '处罚起始', aliases: ['处罚起始日期', '处罚开始日期'], kind: 'day', telling: true },
    { key: 'to', header: '处罚截止', aliases: ['处罚截止日期', '处罚结束日期'], kind: 'day', telling: true },
  ],
  naturalKey: [],
  subject: { code: 'creditCode', name: 'name' },
  serves: ['M10', 'M13'],
} as const satisfies Register;
