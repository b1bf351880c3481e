import type { Register } from './register.ts';

/** 资金指标: what money was allotted to the programme, by whom, under which document. */
export const fundNotices = {
  name: 'fund-notices',
  title: '专项资金指标文件登记',
  columns: [
    {
      key: 'source',
      header: '来源',
      aliases: ['资金来源'],
      kind: 'choice',
      telling: true,
      choices: {
        nation: ['国家', '国家级', '中央'],
        region: ['自治区', '自治区级', '省', '省级', '*自治区', '*省'],
        city: ['市', '市级', '*市'],
        county: ['县', '县级', '*县'],
      },
    },
    { key: 'documentNumber', header: '文号', aliases: ['指标文号', '文件号'], kind: 'text', telling: true },
    { key: 'receivedOn', header: '收文日期', aliases: ['收文时间'], kind: 'day', telling: true },
    { key: 'amountFen', header: '金额（万元）', aliases: ['指标金额'], kind: 'money' },
    { key: 'purpose', header: '用途', kind: 'text', telling: true },
  ],
  naturalKey: ['documentNumber'],
  subject: { code: null, name: 'documentNumber' },
  serves: ['M02', 'M25', 'P17'],
} as const satisfies Register;
