import type { Register } from './register.ts';

/** 专家库: who may sit on a panel, in which field, and to which firm they are tied. */
export const experts = {
  name: 'experts',
  title: '专家库',
  columns: [
    { key: 'name', header: '姓名', aliases: ['专家姓名'], kind: 'text', telling: true },
    {
      key: 'field',
      header: '领域',
      aliases: ['专业领域', '评审领域'],
      kind: 'choice',
      telling: true,
      choices: { technology: ['技术', '技术类'], finance: ['财务', '财务类'], management: ['管理', '管理类'] },
    },
    { key: 'workplace', header: '工作单位', aliases: ['单位'], kind: 'text', telling: true },
    { key: 'tiedTo', header: '关联企业（统一社会信用代码）', aliases: ['关联企业代码'], kind: 'creditCode', telling: true },
    { key: 'phone', header: '联系电话', aliases: ['电话', '手机'], kind: 'text', masked: true },
  ],
  naturalKey: ['name', 'workplace'],
  subject: { code: null, name: 'name' },
  serves: ['M16'],
} as const satisfies Register;
