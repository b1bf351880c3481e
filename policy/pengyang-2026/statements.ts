import type { CheckablePack } from '../checkup/pack.ts';
import type { Policy } from '../policy.ts';
import { clauses } from './clauses.ts';
import { parameters as stated } from './parameters.ts';
import type { Terms } from './terms.ts';

type Numbers = Terms['parameters'];

/** 办法第七条、第九条、第十二条 and 方案二（四）4: who may get money, and how much, as far as it is said. */
const awards = ({ parameters, readings }: Terms): CheckablePack['awards'] => [
  {
    to: '试点企业的改造补助',
    from: 'transformation',
    places: parameters.pilotFirms,
    placesIn: '完成改造的企业',
    allowedBy: ['measures/7.1'],
    ceilings: (['measures/7.1', 'measures/12.2', 'plan/2.4.4'] as const).map((clause) => ({ fen: parameters.subsidyCeiling, clause })),
    rates: [
      { percent: parameters.subsidyRate, bound: 'at-most', clause: 'plan/2.4.4' },
      { percent: parameters.subsidyRate, bound: 'exactly', clause: 'measures/7.1' },
    ],
  },
  {
    to: '标杆企业',
    from: readings.benchmarkShare,
    places: parameters.benchmarkAwards,
    allowedBy: ['measures/7.2'],
    ceilings: [{ fen: parameters.benchmarkAwardCeiling, clause: 'measures/7.2' }],
    rates: [],
  },
  { to: '龙头企业', from: 'support', allowedBy: ['measures/12.1', 'measures/9'], ceilings: [], rates: [] },
  { to: '优质服务商', from: 'support', allowedBy: ['measures/4', 'measures/6', 'plan/2.4.4'], ceilings: [], rates: [] },
  { to: '优秀应用场景', from: 'support', allowedBy: ['plan/2.4.4'], ceilings: [], rates: [] },
  { to: '行业推进机构', from: 'support', allowedBy: ['plan/2.4.4'], ceilings: [], rates: [] },
];

/** 办法第八条 lists them all in one breath. */
const conditions: CheckablePack['conditions'] = [
  { what: '本县注册、经营年限、信用和产业', clause: 'measures/8', askedAt: 'apply', settledAt: 'apply' },
  { what: '纳入试点、按方案完成任务', clause: 'measures/8', askedAt: 'apply', settledAt: 'carry-out' },
  { what: '通过验收', clause: 'measures/8', askedAt: 'apply', settledAt: 'be-accepted' },
  { what: '市级审核和公示', clause: 'measures/12.2', askedAt: 'be-paid', settledAt: 'be-paid' },
];

const periods = (numbers: Numbers): CheckablePack['periods'] => [
  { what: '公示', count: numbers.publicityDays, unit: 'working-day', clause: 'measures/11', startsBy: 'last-day' },
  { what: '兑付前公示', count: numbers.publicityDays, unit: 'working-day', clause: 'measures/12.2', startsBy: 'last-day' },
  { what: '整改', count: numbers.rectificationDays, unit: 'day', clause: 'measures/13', startsBy: 'last-day' },
  { what: '报绩效目标', count: numbers.performanceGoalsDays, unit: 'day', clause: 'measures/15', startsBy: 'first-day' },
  { what: '验收评价阶段', count: numbers.acceptanceMonths, unit: 'month', clause: 'plan/3.4', startsBy: 'first-day' },
];

const targets = (numbers: Numbers): CheckablePack['targets'] => [
  { what: '完成改造的企业', count: numbers.pilotFirms, clause: 'plan/1', parts: ['改造后到二级的', '改造后到三级的'] },
  { what: '改造后到二级的', count: numbers.firmsToLevelTwo, clause: 'plan/1' },
  { what: '改造后到三级的', count: numbers.firmsToLevelThree, clause: 'plan/1' },
  // The plan and the measures each state the number; an edit of one must be an edit of the other.
  { what: '标杆企业', count: numbers.benchmarkAwards, clause: 'measures/7.2' },
  { what: '标杆企业', count: stated.benchmarkAwards.value, clause: 'plan/2.3.2' },
];

/** What the text says, as data for the checkup, under the given terms. The fund's total stands nowhere in it; the plan counts the county's money to it, the measures do not. */
export const statementsUnder = (terms: Terms, readings: Policy['readings']): CheckablePack => ({
  title: '彭阳县中小企业数字化转型（2026）',
  clauses: clauses.map(({ id }) => id),
  awards: awards(terms),
  conditions,
  periods: periods(terms.parameters),
  programme: { count: terms.parameters.programmeYears, unit: 'year', clause: 'plan/3' },
  targets: targets(terms.parameters),
  shares: {
    transformation: { atLeastPercent: terms.parameters.transformationShare, clause: 'measures/4' },
    support: { atMostPercent: terms.parameters.supportShare, clause: 'measures/4' },
  },
  services: { fen: terms.parameters.serviceCap, clause: 'measures/7.3' },
  fund: { clause: 'measures/2' },
  fundSources: [
    { sources: ['region', 'county'], clause: 'plan/2.2.3' },
    { sources: ['region'], clause: 'measures/2' },
  ],
  readings,
});
