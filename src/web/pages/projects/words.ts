export const PROJECTS = {
  onSite: '到现场评测（平板打开，没有网络也能用）',
  title: '企业',
  stages: '办理阶段',
  all: '全部',
  search: '按企业名称或统一社会信用代码查找',
  searchHint: '按 / 键可直接查找',
  find: '查找',
  outcome: '资格审查',
  any: '不限',
  reach: '进度',
  reaches: { pilot: '已列入试点', accepted: '已通过验收', paid: '已拨付' },
  township: '所在乡镇',
  unplaced: '未登记乡镇',
  caption: '企业列表',
  name: '企业',
  code: '统一社会信用代码',
  industry: '行业',
  stage: '阶段',
  verdict: '资格审查',
  recognised: '认定投资额',
  amount: '补助金额',
  updated: '最近办理',
  empty: '没有符合条件的企业。',
  clear: '清除筛选',
  none: '还没有企业申报。导入“企业申报汇总表”后，系统会逐家审查资格。',
  noneOfYours: '还没有您能看的企业。企业申报、或者把企业委托给您的单位以后，列在这里。',
  toImport: '去导入',
  chosen: (count: number) => `已选 ${count} 家`,
  choosable: '可以勾选的企业：能批量办理的事项会列在下面，先逐家预演，再办可以办的；已确认的可以提交拟试点名单、组建专家评审。',
  clearChosen: '取消选择',
  columnSelect: '选择',
  listed: '本次拟提交的企业：',
  minutes: '办法第十一条：列入名单须经专家评审。写明纪要的名称和日期；在本系统评审的，请从评审页面提交',
  published: '随名单公示',
  passing: '专精特新、规上工业企业优先（办法第六条）：有优先条件的没有列入、没有优先条件的列入了，才要写明；否则留空',
} as const;

/** Short names of the eligibility tests, for one line of a list; the full sentences stand on the firm's own page. */
export const TEST_WORDS: Readonly<Record<string, string>> = {
  industry: '主导产业',
  sme: '中小企业',
  'registered-here': '注册地',
  'legal-person': '法人资格',
  'one-year': '经营满一年',
  'tax-compliant': '依法纳税',
  'financially-sound': '财务状况',
  'good-credit': '信用记录',
  willing: '转型意愿',
  'has-foundation': '转型基础',
  'not-abnormal': '经营异常名录',
  'not-dishonest': '严重失信名单',
  'not-procurement-barred': '政府采购失信名单',
  'no-major-incident': '重大事故',
  'no-violation': '违法行为',
  truthful: '材料真实',
  'no-same-kind-subsidy': '上级同类补助',
  cooperative: '配合监督',
};

export type OutcomeWords = {
  readonly caption: string;
  readonly open: string;
  readonly done: string;
  readonly refused: string;
  readonly count: (done: number, refused: number, open: number) => string;
};

export const BULK = {
  begin: (label: string, count: number) => `${label}（${count}）`,
  title: (label: string, count: number) => `批量办理：${label}（${count} 家）`,
  says: '填的内容各家相同。先逐家预演：每家按自己的材料和规则判断，什么都不写入；看过结果再办，办不了的不办，各家结果逐一列出。',
  preview: '逐家预演',
  trying: (count: number) => `正在逐家预演 ${count} 家…`,
  go: (count: number) => `办理可以办的 ${count} 家`,
  change: '改填',
  close: '完成',
  leave: '关闭',
  prove: '验证并继续',
  firm: '企业',
  outcome: '结果',
  why: '原因和依据',
  progress: (settled: number, all: number) => `已办到 ${settled} / ${all}`,
  would: {
    caption: '逐家预演的结果',
    open: '未预演',
    done: '可以办',
    refused: '办不了',
    count: (done: number, refused: number) => `可以办 ${done} 家，办不了 ${refused} 家`,
  },
  came: {
    caption: '各家办理结果',
    open: '还没有办',
    done: '已办',
    refused: '没有办成',
    count: (done: number, refused: number, open: number) => `已办 ${done} 家，没有办成 ${refused} 家，还没有办 ${open} 家`,
  },
  cutOff: '没有办完的批量办理',
  left: (label: string, at: string, left: number, all: number) =>
    `${at}开始的批量“${label}”中断了：共 ${all} 家，还有 ${left} 家没有办。已办的不会重复。`,
  goOn: '接着办',
  stop: '其余不办',
} as const;
