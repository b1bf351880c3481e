import type { Column, Register } from './register.ts';

/** What was decided of a firm before its file came here: when, by whom, on which paper. */
const decided = <K extends string>(key: K, title: string, paper: string) =>
  [
    { key: `${key}On` as const, header: `${title}日期`, kind: 'day', telling: true },
    { key: `${key}By` as const, header: `${title}由谁作出`, kind: 'text' },
    { key: `${key}Paper` as const, header: paper, kind: 'text' },
  ] as const satisfies readonly Column[];
const LEVELS = { '0': ['无等级', '未达一级'], '1': ['一级'], '2': ['二级'], '3': ['三级'], '4': ['四级'] } as const;

/** 中途接入表: how far each firm of a programme had come that was kept in spreadsheets until now, one row a firm. */
export const carriedOver = {
  name: 'carried-over',
  title: '中途接入表',
  columns: [
    { key: 'name', header: '企业名称', kind: 'text' },
    { key: 'creditCode', header: '统一社会信用代码', kind: 'creditCode' },
    {
      key: 'stage',
      header: '接入时所处阶段',
      kind: 'choice',
      telling: true,
      choices: {
        pilot: ['试点实施'],
        rectifying: ['限期整改'],
        accepted: ['验收通过'],
        'county-approved': ['县级初审通过'],
        'city-approved': ['市级审核通过'],
        paid: ['已拨付'],
      },
    },
    { key: 'noticeFrom', header: '入选公示开始日期', kind: 'day', telling: true },
    { key: 'noticeTo', header: '入选公示结束日期', kind: 'day', telling: true },
    ...decided('listed', '试点名单', '试点名单文号'),
    ...decided('plan', '方案审定', '方案审定文件'),
    ...decided('contract', '首份合同签订', '首份合同编号'),
    { key: 'levelBefore', header: '改造前等级', kind: 'choice', choices: LEVELS },
    { key: 'levelAfter', header: '改造后等级', kind: 'choice', choices: LEVELS },
    { key: 'recognisedFen', header: '认定投资（元）', kind: 'money' },
    { key: 'audited', header: '投资经第三方审核', kind: 'yesNo' },
    { key: 'independent', header: '验收机构与服务商无关联', kind: 'yesNo' },
    ...decided('accepted', '验收通过', '验收意见文件'),
    { key: 'awardFen', header: '核定补助（元）', kind: 'money', telling: true },
    ...decided('county', '县级初审', '县级初审文件'),
    ...decided('city', '市级审核', '市级审核文件'),
    { key: 'awardNoticeFrom', header: '兑付公示开始日期', kind: 'day' },
    { key: 'awardNoticeTo', header: '兑付公示结束日期', kind: 'day' },
    ...decided('paid', '补助拨付', '银行流水号'),
    { key: 'paidFrom', header: '拨付资金来源', kind: 'choice', choices: { region: ['自治区奖补资金'], county: ['县级配套资金'] } },
    ...decided('failed', '限期整改通知', '整改通知文号'),
  ],
  naturalKey: ['creditCode'],
  subject: { code: 'creditCode', name: 'name' },
  serves: ['P45'],
} as const satisfies Register;
