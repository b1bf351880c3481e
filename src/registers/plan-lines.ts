import type { Register } from './register.ts';

/** 改造方案表: one investment of one firm's plan a row; the target level stands on every row of the firm. */
export const planLines = {
  name: 'plan-lines',
  title: '一企一策改造方案表',
  columns: [
    { key: 'name', header: '企业名称', aliases: ['单位名称'], kind: 'text' },
    { key: 'creditCode', header: '统一社会信用代码', aliases: ['信用代码', '社会信用代码'], kind: 'creditCode' },
    { key: 'no', header: '方案项号', aliases: ['项号'], kind: 'identifier', telling: true },
    { key: 'what', header: '建设内容', aliases: ['改造内容'], kind: 'text', telling: true },
    {
      key: 'works',
      header: '改造类别',
      kind: 'choice',
      telling: true,
      choices: {
        equipment: ['设备智能化', '生产设备智能化', '生产设备智能化升级'],
        collection: ['数据采集传输', '数据采集传输系统'],
        business: ['业务管理系统'],
        platform: ['工业互联网平台', '平台对接', '工业互联网平台对接'],
      },
    },
    {
      key: 'category',
      header: '支出类别',
      aliases: ['费用类别'],
      kind: 'choice',
      choices: {
        software: ['软件'],
        'cloud-service': ['云服务'],
        'data-equipment': ['数采设备'],
        'smart-equipment': ['智能设备'],
        'other-digital': ['其他数字化支出'],
      },
      otherwise: 'other',
    },
    { key: 'supplierName', header: '供应商', aliases: ['供应商名称', '服务商'], kind: 'text' },
    { key: 'supplier', header: '供应商代码', aliases: ['供应商统一社会信用代码', '供应商信用代码'], kind: 'creditCode' },
    { key: 'plannedFen', header: '计划金额（万元）', aliases: ['计划投资', '计划投资（万元）'], kind: 'money', telling: true },
    { key: 'dueOn', header: '计划完成日期', aliases: ['完成日期', '里程碑日期'], kind: 'day', telling: true },
    {
      key: 'targetLevel',
      header: '目标等级',
      kind: 'choice',
      telling: true,
      choices: { '1': ['一级', '1级', '1'], '2': ['二级', '2级', '2'], '3': ['三级', '3级', '3'], '4': ['四级', '4级', '4'] },
    },
  ],
  naturalKey: ['creditCode', 'no'],
  subject: { code: 'creditCode', name: 'name' },
  serves: ['P14', 'P15'],
} as const satisfies Register;
