import type { Register } from './register.ts';

/** 第三方评测机构: who may verify levels, and who stands behind them. */
export const evaluators = {
  name: 'evaluators',
  title: '第三方评测机构',
  columns: [
    { key: 'name', header: '机构名称', aliases: ['评测机构名称', '评测机构', '第三方机构名称'], kind: 'text', telling: true },
    { key: 'creditCode', header: '统一社会信用代码', aliases: ['信用代码', '社会信用代码'], kind: 'creditCode' },
    { key: 'legalRepresentative', header: '法定代表人编号', aliases: ['法定代表人', '法人代表编号'], kind: 'identifier', telling: true },
    { key: 'controller', header: '实际控制人编号', aliases: ['实际控制人'], kind: 'identifier', telling: true },
    { key: 'shareholders', header: '股东（编号:持股比例）', aliases: ['股东及持股比例'], kind: 'holders', telling: true },
    { key: 'phone', header: '联系电话', aliases: ['电话', '手机'], kind: 'text', masked: true },
    { key: 'account', header: '银行账号', aliases: ['银行账户', '对公账户', '开户账号'], kind: 'text', masked: true },
  ],
  naturalKey: ['creditCode'],
  subject: { code: 'creditCode', name: 'name' },
  serves: ['M12', 'M20'],
} as const satisfies Register;
