import type { Issue, Parameter, Reading } from '../policy.ts';

export const PACK = 'pengyang-2026';

/** The text came as a draft for consultation: it has no number yet, and says only that it is in force from its publication. */
export const issue: Issue = {
  pack: PACK,
  issuer: '彭阳县工业信息化和商务局、彭阳县财政局',
  document: '办法（征求意见稿）',
  inForceOn: null,
  predecessor: null,
};

/** Where the pack is in force. `division` is the county's 行政区划代码, `city` reviews what the county proposes. */
export const county = { name: '彭阳县', division: '640425', city: '固原市' } as const;

/** 四大主导产业 (measures/6). */
export const industries = {
  'light-textile': '轻工纺织',
  equipment: '装备制造',
  'agri-processing': '农副产品加工',
  'new-materials': '新型材料',
} as const;

/** Every number of the text, once. Money is in fen. */
export const parameters = {
  subsidyRate: { value: 50, unit: '%', clause: 'measures/7.1', says: '补助占软硬件实际投资额的比例' },
  subsidyCeiling: { value: 40_000_000, unit: '分', clause: 'measures/7.1', says: '单家企业补助上限' },
  pivotLevel: { value: 2, unit: '级', clause: 'measures/7.1', says: '改造前等级以此级为界' },
  targetBelowPivot: { value: 2, unit: '级', clause: 'measures/7.1', says: '原在界下的企业，改造后至少达到' },
  targetFromPivot: { value: 3, unit: '级', clause: 'measures/7.1', says: '原已达界的企业，改造后至少达到' },
  levelRise: { value: 1, unit: '级', clause: 'plan/1', says: '改造后比改造前至少提升' },
  transformationShare: { value: 90, unit: '%', clause: 'measures/4', says: '企业改造支出至少占专项资金' },
  supportShare: { value: 10, unit: '%', clause: 'measures/4', says: '配套支出至多占专项资金' },
  benchmarkAwards: { value: 2, unit: '家', clause: 'measures/7.2', says: '标杆企业家数' },
  benchmarkAwardCeiling: { value: 10_000_000, unit: '分', clause: 'measures/7.2', says: '每家标杆企业奖励上限' },
  serviceCap: { value: 20_000_000, unit: '分', clause: 'measures/7.3', says: '配套服务支出总额上限' },
  operatingYears: { value: 1, unit: '年', clause: 'measures/8', says: '申报企业注册经营至少满' },
  cleanRecordYears: { value: 3, unit: '年', clause: 'measures/10', says: '重大事故、违法行为的回溯期' },
  commonHolderShare: { value: 25, unit: '%', clause: 'measures/9', says: '同一股东在两方持股均达到此比例即为关联（口径）' },
  publicityDays: { value: 5, unit: '个工作日', clause: 'measures/11', says: '公示期至少' },
  rectificationDays: { value: 30, unit: '日', clause: 'measures/13', says: '验收未通过的整改期限' },
  performanceGoalsDays: { value: 30, unit: '日', clause: 'measures/15', says: '收到指标文件后报绩效目标的期限' },
  executionPoints: { value: 10, unit: '%', clause: 'measures/14', says: '绩效评价中预算执行率所占（口径，参照财预〔2020〕10号）' },
  outputPoints: { value: 50, unit: '%', clause: 'measures/14', says: '绩效评价中产出指标所占（口径，参照财预〔2020〕10号）' },
  benefitPoints: { value: 30, unit: '%', clause: 'measures/14', says: '绩效评价中效益指标所占（口径，参照财预〔2020〕10号）' },
  satisfactionPoints: { value: 10, unit: '%', clause: 'measures/14', says: '绩效评价中满意度指标所占（口径，参照财预〔2020〕10号）' },
  deviationPoints: { value: 20, unit: '%', clause: 'measures/15', says: '完成程度落后于时间进度超过多少个百分点即预警（口径）' },
  inspectionsPerQuarter: { value: 1, unit: '次', clause: 'measures/16', says: '每季度现场核查至少' },
  retentionYears: { value: 5, unit: '年', clause: 'measures/16', says: '原始资料备查期限至少' },
  pilotFirms: { value: 10, unit: '家', clause: 'plan/1', says: '完成数字化改造的企业' },
  firmsToLevelTwo: { value: 8, unit: '家', clause: 'plan/1', says: '改造后达到二级的企业' },
  firmsToLevelThree: { value: 2, unit: '家', clause: 'plan/1', says: '改造后达到三级的企业' },
  cloudFirms: { value: 10, unit: '家', clause: 'plan/1', says: '新增上云用云企业' },
  programmeYears: { value: 1, unit: '年', clause: 'plan/3', says: '实施周期' },
  acceptanceMonths: { value: 3, unit: '个月', clause: 'plan/3.4', says: '验收评价阶段' },
} as const satisfies Record<string, Parameter>;

/** 口径: what the text leaves open, how it is read here, and how else it could be read. */
export const readings = {
  benchmarkShare: {
    clause: 'measures/4',
    question: '标杆企业奖励算在九成的企业改造支出里，还是一成的配套里',
    chosen: 'transformation',
    alternatives: { transformation: '算企业改造：奖励只能用于企业后续升级', support: '算配套：与其他奖励同列' },
  },
  levelRise: {
    clause: 'plan/1',
    question: '改造前已是三级的企业，保持三级算不算达标',
    chosen: 'rise',
    alternatives: { rise: '不算：每家都要比改造前提升', target: '算：达到三级及以上即可' },
  },
  deductibleTax: {
    clause: 'measures/7.1',
    question: '增值税专用发票上可抵扣的税额算不算实际投资',
    chosen: 'excluded',
    alternatives: { excluded: '不算：税额可以抵扣，不是企业的实际支出', included: '算：按价税合计' },
  },
  acceptanceGate: {
    clause: 'measures/8',
    question: '纳入试点、完成任务并通过验收，是申报时就要满足，还是兑付时才要满足',
    chosen: 'to-be-paid',
    alternatives: { 'to-be-paid': '兑付时才要：申报时还没有验收', 'to-apply': '申报时就要：照字面列在申报条件里' },
  },
  countedDays: {
    clause: 'measures/11',
    question: '公示开始当日计不计入工作日',
    chosen: 'from-next-day',
    alternatives: { 'from-next-day': '不计入，从次日起算', 'from-same-day': '计入，当日为第一日' },
  },
  periodEnd: {
    clause: 'measures/13',
    question: '按自然日计的期限，最后一日不是工作日怎么办',
    chosen: 'next-working-day',
    alternatives: { 'next-working-day': '顺延到下一个工作日', 'same-day': '不顺延' },
  },
} as const satisfies Record<string, Reading>;
