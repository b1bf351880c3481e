/** Words that belong to no single page: the frame around all of them, and what goes wrong on the way. */
export const APP_NAME = '数转';
export const UNREACHABLE = '连不上服务器。请检查网络后重试，已填写的内容还在。';
export const UNREADABLE = (status: number): string => `服务器未能处理（${status}）。请稍后重试；仍不行请联系系统管理员。`;
export const PAGE_BROKEN = '这个页面出错了。已办理的业务不受影响，请刷新页面；仍不行请联系系统管理员。';
export const NO_SUCH_PAGE = '没有这个页面。请从左侧栏目进入。';

export const FRAME = {
  skip: '跳到正文',
  banners: '重要提示',
  menu: '栏目',
  nav: '栏目导航',
  today: '今天',
  simulated: '模拟时钟',
  demo: '演示县：企业、人员和资金均为虚构，请勿录入真实信息。',
  demoClock: '今天是模拟的日期，不是真实日期。',
  advance: '调整模拟日期',
  advanceTo: '调到',
  advanceHint: '只能往后调，调后不能退回。',
  programmes: '换一个年度或县区',
  goTo: (name: string) => `转到：${name}`,
  signOut: '退出',
  changeRole: '换个角色',
  identity: '我的账户',
  verified: '已验证',
  mustEnrol: '您的岗位涉及审批或资金，须先绑定动态验证码，才能审批、拨付。',
  enrol: '去绑定',
  scheme: '配色',
  schemes: { auto: '跟随系统', light: '浅色', dark: '深色' },
} as const;

export const NAV = {
  inbox: '待办',
  overview: '总览',
  deadlines: '期限一览',
  meeting: '开会',
  projects: '企业',
  import: '导入',
  panels: '专家评审',
  monthly: '月度调度',
  figures: '图表',
  inspections: '检查',
  selections: '名单',
  notices: '公示',
  dispatches: '发文登记簿',
  funds: '资金',
  ledger: '资金总账',
  findings: '凭证疑点',
  audit: '审计',
  batches: '拨付',
  outlays: '奖励和支出',
  recoveries: '资金追回',
  sanctions: '服务商处理',
  performance: '绩效',
  reporting: '上级报表',
  registers: '导入的台账',
  kept: '台账登记',
  people: '人员与权限',
  readings: '口径',
  policy: '政策条款',
  jobs: '后台任务',
  sending: '消息发送',
} as const;
