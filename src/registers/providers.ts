import type { Register } from './register.ts';

/** 服务商资源池（168平台）: who may serve, and who stands behind them. */
export const providers = {
  name: 'providers',
  title: '服务商资源池',
  columns: [
    { key: 'name', header: '服务商名称', aliases: ['服务商'], kind: 'text', telling: true },
    { key: 'creditCode', header: '统一社会信用代码', aliases: ['信用代码', '社会信用代码'], kind: 'creditCode' },
    { key: 'legalRepresentative', header: '法定代表人编号', aliases: ['法定代表人', '法人代表编号'], kind: 'identifier' },
    { key: 'controller', header: '实际控制人编号', aliases: ['实际控制人'], kind: 'identifier' },
    { key: 'shareholders', header: '股东（编号:持股比例）', aliases: ['股东及持股比例'], kind: 'holders' },
    { key: 'phone', header: '联系电话', aliases: ['电话', '手机'], kind: 'text', masked: true },
    { key: 'account', header: '银行账号', aliases: ['银行账户', '对公账户', '开户账号'], kind: 'text', masked: true },
    { key: 'fields', header: '服务领域', kind: 'text', telling: true },
    { key: 'qualification', header: '资质证书', aliases: ['资质'], kind: 'text', telling: true },
    { key: 'inPool', header: '是否在库', aliases: ['在库'], kind: 'yesNo', telling: true },
  ],
  naturalKey: ['creditCode'],
  subject: { code: 'creditCode', name: 'name' },
  serves: ['P12', 'P43', 'M11'],
} as const satisfies Register;
