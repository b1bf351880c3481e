import type { Carrier } from '../obligation.ts';

// What obligations point to, each once. A pointer that leads nowhere fails obligations.test.ts.
const rule = (name: string, file: string, says: string): Carrier => ({ kind: 'rule', name, path: `policy/pengyang-2026/${file}.ts`, says });
const deadline = (name: string, says: string): Carrier => ({ kind: 'deadline', name, path: 'policy/pengyang-2026/parameters.ts', says });
const register = (name: string, says: string): Carrier => ({ kind: 'register', name, path: `src/registers/${name}.ts`, says });
const act = (name: string, life: string, says: string): Carrier => ({ kind: 'act', name, path: `src/cases/${life}/acts.ts`, says });
const office = (name: string, file: string, says: string): Carrier => ({ kind: 'page', name, path: `src/web/pages/${file}.tsx`, says });
const portal = (name: string, file: string, says: string): Carrier => ({ kind: 'page', name, path: `src/portal/${file}.tsx`, says });

export const rules = {
  benchmarkAward: rule('decideBenchmarkAward', 'm07-benchmark-award', '标杆企业奖励判定'),
  digitalLevel: rule('decideDigitalLevel', 'p22-digital-level', '数字化水平评定'),
  eligibility: rule('decideEnterpriseEligibility', 'm08-enterprise', '申报条件判定'),
  expense: rule('decideExpense', 'm16-expense', '支出认定'),
  fundPlan: rule('decideFundPlan', 'm04-fund-shares', '资金比例判定'),
  independence: rule('decideIndependence', 'm09-independence', '改造评测分离判定'),
  provider: rule('decideProviderEligibility', 'm09-provider', '服务商条件判定'),
  publicity: rule('decidePublicity', 'm11-publicity', '公示期判定'),
  readiness: rule('decidePaymentReadiness', 'm12-payment-readiness', '兑付条件判定'),
  rectification: rule('decideRectification', 'm13-rectification', '整改期限判定'),
  reminders: { kind: 'rule', name: 'remindersOf', path: 'src/cases/deadlines/reminders.ts', says: '到期提醒和超期上报' },
  replay: { kind: 'rule', name: 'replayVerdicts', path: 'src/app/replay-verdicts.ts', says: '旧案重算' },
  size: rule('decideEnterpriseSize', 'm08-size', '企业划型'),
  subsidy: rule('decideSubsidy', 'm07-subsidy', '补助计算'),
  uplift: rule('decideLevelUplift', 'p1-level-uplift', '等级提升判定'),
  versions: { kind: 'rule', name: 'getPolicy', path: 'policy/index.ts', says: '政策分版本' },
} as const satisfies Record<string, Carrier>;

export const deadlines = {
  acceptanceMonths: deadline('acceptanceMonths', '验收评价阶段的长短'),
  performanceGoalsDays: deadline('performanceGoalsDays', '报绩效目标的期限'),
  programmeYears: deadline('programmeYears', '实施周期'),
  publicityDays: deadline('publicityDays', '公示期'),
  rectificationDays: deadline('rectificationDays', '整改期限'),
  retentionYears: deadline('retentionYears', '资料保管期限'),
} as const;

export const registers = {
  abnormal: register('abnormal-list', '经营异常名录'),
  answers: register('level-answers', '评测答卷'),
  applications: register('applications', '企业申报汇总表'),
  dishonest: register('dishonest-list', '严重失信主体名单'),
  evaluators: register('evaluators', '第三方评测机构名册'),
  expenses: register('expenses', '投资台账'),
  experts: register('experts', '专家库'),
  fundNotices: register('fund-notices', '资金指标台账'),
  otherSubsidies: register('other-subsidies', '其他补助登记'),
  planLines: register('plan-lines', '改造方案表'),
  procurement: register('procurement-list', '政府采购失信名单'),
  progress: register('progress-reports', '进度报表'),
  providers: register('providers', '服务商资源池'),
} as const;

export const acts = {
  convenePanel: act('convenePanel', 'panel', '组建专家评审'),
  drawPanel: act('drawPanel', 'panel', '抽取专家'),
  declareInterest: act('declareInterest', 'panel', '专家声明利害关系'),
  concludePanel: act('concludePanel', 'panel', '形成评审意见'),
  approveMinutes: act('approveMinutes', 'panel', '审定评审纪要'),
  submitApplication: act('submitApplication', 'project/application', '企业提交申报'),
  confirmEligibility: act('confirmEligibility', 'project/application', '确认符合申报条件'),
  approveByCity: act('approveByCity', 'project/payment', '市级审核通过'),
  approveByCounty: act('approveByCounty', 'project/payment', '县级初审通过'),
  approvePlan: act('approvePlan', 'project/plan', '审定改造方案'),
  approveSelection: act('approveSelection', 'selection', '批准名单'),
  acceptDiagnosis: act('acceptDiagnosis', 'project/diagnosis', '确认诊断'),
  assignDiagnosis: act('assignDiagnosis', 'project/diagnosis', '委托诊断并记录择优经过'),
  submitDiagnosis: act('submitDiagnosis', 'project/diagnosis', '提交诊断，逐题附佐证'),
  assessLevel: act('assessLevel', 'project/implementation', '登记水平评测'),
  assignEvaluator: act('assignEvaluator', 'project/implementation', '委托第三方评测'),
  checkPlan: act('checkPlan', 'project/plan', '核对方案变更'),
  completeRectification: act('completeRectification', 'project/acceptance', '提交整改结果'),
  concludeNotice: act('concludeNotice', 'notice', '结束公示'),
  confirmAward: act('confirmAward', 'project/payment', '确认补助并锁定资金'),
  disqualify: act('disqualify', 'project/ending', '取消试点资格'),
  draftPlan: act('draftPlan', 'project/plan', '拟写改造方案或变更申请'),
  failAcceptance: act('failAcceptance', 'project/acceptance', '验收不通过'),
  passAcceptance: act('passAcceptance', 'project/acceptance', '验收通过'),
  payAward: act('payAward', 'project/payment', '拨付'),
  publishNotice: act('publishNotice', 'notice', '发布公示'),
  raiseBlocker: act('raiseBlocker', 'project/blocker', '提出堵点'),
  assignBlocker: act('assignBlocker', 'project/blocker', '堵点派单'),
  resolveBlocker: act('resolveBlocker', 'project/blocker', '办结堵点'),
  escalateBlocker: act('escalateBlocker', 'project/blocker', '堵点升级'),
  recordVisit: act('recordVisit', 'project/reporting', '登记入企指导'),
  reportProgress: act('reportProgress', 'project/reporting', '报送月度进度'),
  raiseObjection: act('raiseObjection', 'notice', '提出异议'),
  registerExpense: act('registerExpense', 'project/implementation', '登记投资凭证'),
  approveAllocation: act('approveAllocation', 'fund', '批准资金分配'),
  proposeAllocation: act('proposeAllocation', 'fund', '提出资金分配'),
  registerFundNotice: act('registerFundNotice', 'fund', '指标文件入账'),
  requestAcceptance: act('requestAcceptance', 'project/acceptance', '提交验收申请'),
  returnByCity: act('returnByCity', 'project/payment', '市级审核退回'),
  returnByCounty: act('returnByCounty', 'project/payment', '县级初审退回'),
  ruleOnExpense: act('ruleOnExpense', 'project/implementation', '认定其他相关支出'),
  settleObjection: act('settleObjection', 'notice', '办结异议'),
  submitPlan: act('submitPlan', 'project/plan', '提交改造方案'),
  signRuling: act('signRuling', 'ruling', '批准口径、数额或上级规定'),
  moveToPolicy: act('moveToPolicy', 'project/version', '改按修订后的政策'),
  submitSelection: act('submitSelection', 'selection', '提交拟试点名单'),
} as const;

export const pages = {
  diagnosis: portal('diagnosisPages', 'diagnosis', '诊断填写页'),
  diagnosisSection: office('DiagnosisSection', 'project/diagnosis', '一企一档中的诊断'),
  funds: office('Funds', 'money/funds', '资金账簿'),
  monthly: office('Monthly', 'monthly/monthly', '月度调度'),
  report: portal('reportPages', 'report', '月度进度填报页'),
  notices: portal('noticesPage', 'notices', '公示页'),
  objection: portal('objectionPage', 'objection', '异议入口'),
  payment: office('PaymentPage', 'money/payment', '拨付的来龙去脉'),
  payments: portal('paymentsPage', 'payments', '拨付公开页'),
  plan: portal('planPages', 'plan', '方案填写页'),
  policy: portal('policyPage', 'policy', '政策条款页'),
  project: office('ProjectPage', 'project/project', '项目档案'),
  projects: office('Projects', 'projects/projects', '项目一览'),
  standing: office('PolicyPage', 'books/policy', '条款旁的办理数字'),
  check: portal('checkPages', 'check', '企业自查页'),
  deadlines: office('Deadlines', 'deadlines/deadlines', '期限一览'),
  examples: portal('examplesPages', 'examples', '政策算例'),
  readings: office('Readings', 'rulings/readings', '口径页'),
  stages: office('StageSteps', 'project/stage-steps', '项目阶段条'),
} as const;
