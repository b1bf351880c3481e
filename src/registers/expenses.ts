import type { Register } from './register.ts';

/** 投资台账: what a pilot spent, with contract, invoice number and payment. */
export const expenses = {
  name: 'expenses',
  title: '投资台账',
  columns: [
    { key: 'name', header: '企业名称', aliases: ['单位名称'], kind: 'text' },
    { key: 'creditCode', header: '统一社会信用代码', aliases: ['信用代码', '社会信用代码'], kind: 'creditCode' },
    {
      key: 'category',
      header: '支出类别',
      aliases: ['费用类别'],
      kind: 'choice',
      telling: true,
      choices: {
        software: ['软件'],
        'cloud-service': ['云服务'],
        'data-equipment': ['数采设备'],
        'smart-equipment': ['智能设备'],
        'office-equipment': ['办公设备'],
        'raw-material': ['原材料'],
      },
      otherwise: 'other',
    },
    { key: 'title', header: '名称', aliases: ['支出名称', '内容', '产品名称'], kind: 'text' },
    { key: 'supplierName', header: '供应商', aliases: ['供应商名称', '服务商'], kind: 'text' },
    { key: 'supplier', header: '供应商代码', aliases: ['供应商统一社会信用代码', '供应商信用代码'], kind: 'creditCode', telling: true },
    { key: 'signedOn', header: '合同签订日期', aliases: ['合同日期', '签订日期'], kind: 'day', telling: true },
    { key: 'contractFen', header: '合同金额（万元）', kind: 'money', telling: true },
    { key: 'invoice', header: '发票号码', aliases: ['发票号'], kind: 'invoiceNumber', telling: true },
    { key: 'paidOn', header: '付款日期', aliases: ['支付日期'], kind: 'day', telling: true },
    { key: 'paidFen', header: '付款金额（万元）', aliases: ['支付金额'], kind: 'money', telling: true },
    { key: 'payee', header: '收款方代码', aliases: ['收款方统一社会信用代码', '收款单位代码'], kind: 'creditCode', telling: true },
    { key: 'voucher', header: '有记账凭证', aliases: ['记账凭证', '是否有记账凭证'], kind: 'yesNo', telling: true },
    { key: 'inPlan', header: '在改造方案内', aliases: ['是否在改造方案内', '方案内'], kind: 'yesNo', telling: true },
    { key: 'planLine', header: '方案项号', aliases: ['方案项'], kind: 'identifier' },
  ],
  naturalKey: [],
  subject: { code: 'creditCode', name: 'name' },
  serves: ['M19', 'M27', 'P45'],
} as const satisfies Register;
