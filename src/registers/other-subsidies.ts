import type { Register } from './register.ts';

/** 已获上级同类补助企业: what firms were already given, by whom, and whether for the same kind of thing. */
export const otherSubsidies = {
  name: 'other-subsidies',
  title: '已获上级同类补助企业',
  columns: [
    { key: 'name', header: '企业名称', aliases: ['单位名称'], kind: 'text' },
    { key: 'creditCode', header: '统一社会信用代码', aliases: ['信用代码', '社会信用代码'], kind: 'creditCode' },
    {
      key: 'level',
      header: '补助级别',
      aliases: ['补助层级', '级别'],
      kind: 'choice',
      telling: true,
      choices: {
        nation: ['国家', '国家级', '中央'],
        region: ['自治区', '自治区级', '省', '省级', '*自治区', '*省'],
        city: ['市', '市级', '地市', '地市级', '*市'],
        county: ['县', '县级', '区县', '*县'],
      },
    },
    { key: 'sameKind', header: '是否同类', aliases: ['同类'], kind: 'yesNo', telling: true },
    { key: 'year', header: '年度', aliases: ['年份'], kind: 'text' },
    { key: 'project', header: '项目', aliases: ['项目名称'], kind: 'text' },
    { key: 'amountFen', header: '金额（万元）', aliases: ['补助金额'], kind: 'money' },
  ],
  naturalKey: [],
  subject: { code: 'creditCode', name: 'name' },
  serves: ['M14'],
} as const satisfies Register;
