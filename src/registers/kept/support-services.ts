import type { KeptRegister } from './kept-register.ts';
import { TASK_FORCE } from './who.ts';

/** 配套服务: what was bought for briefings, training, evaluation and review, on which contract and invoice. */
export const supportServices = {
  name: 'support-services',
  title: '配套服务台账',
  clause: 'measures/7.3',
  says: '政策宣讲、人才培训、第三方评测、项目评审买了什么服务、合同和发票是哪一份、是否办好。办好的才能提出支付。',
  writers: ['officer'],
  readers: TASK_FORCE,
  columns: [
    { key: 'payee', header: '收款单位', kind: 'text', required: true, telling: true },
    { key: 'payeeCode', header: '收款单位信用代码', kind: 'creditCode', required: true },
    {
      key: 'use',
      header: '用途',
      kind: 'choice',
      required: true,
      telling: true,
      choices: { publicity: ['政策宣讲'], training: ['人才培训'], evaluation: ['第三方评测'], review: ['项目评审'] },
    },
    { key: 'service', header: '服务内容', kind: 'text', required: true, telling: true },
    { key: 'contractNumber', header: '合同编号', kind: 'text' },
    { key: 'contractOn', header: '合同签订日期', kind: 'day' },
    { key: 'contractFen', header: '合同金额（元）', kind: 'money' },
    { key: 'contract', header: '合同扫描件', kind: 'file' },
    { key: 'invoiceNumber', header: '发票号码', kind: 'text' },
    { key: 'invoicedOn', header: '开票日期', kind: 'day' },
    { key: 'invoiceFen', header: '发票金额（元）', kind: 'money' },
    { key: 'invoice', header: '发票', kind: 'file' },
    { key: 'proof', header: '成果或签到材料', kind: 'file' },
    {
      key: 'status',
      header: '办理情况',
      kind: 'choice',
      required: true,
      choices: { open: ['办理中'], accepted: ['已验收'], cancelled: ['已取消'] },
      initial: 'open',
    },
  ],
  naturalKey: ['invoiceNumber', 'payeeCode'],
  subject: { code: 'payeeCode', name: 'payee' },
  steps: [
    {
      column: 'status',
      values: ['accepted'],
      needs: ['contractNumber', 'contractOn', 'contractFen', 'contract', 'invoiceNumber', 'invoicedOn', 'invoiceFen', 'invoice', 'proof'],
    },
  ],
  serves: ['M09'],
} as const satisfies KeptRegister;
