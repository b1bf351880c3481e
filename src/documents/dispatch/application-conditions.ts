import { paragraph } from './blocks.ts';
import type { Block, Part } from './dispatch.ts';
import type { DispatchGiven } from './given.ts';
import { stated } from './stated.ts';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const numbered = (lines: readonly (readonly Part[])[]): readonly Block[] =>
  lines.map((parts, index) => paragraph(`（${NUMERALS[index]}）`, ...parts));

const OF_BENCHMARKS = '标杆企业还须数字化转型成效突出、应用场景典型、对同行有示范带动作用，由专家评审推荐（办法第七条）。';

const conditions = (given: DispatchGiven<'row'>, isBenchmark: boolean): readonly (readonly Part[])[] => {
  const { county, industries } = given.policy;
  return [
    ['企业规模按《中小企业划型标准规定》（工信部联企业〔2011〕300号）属于中型、小型或者微型，不是大型企业。'],
    [`主营业务属于本县主导产业：${Object.values(industries).join('、')}（办法第六条）。`],
    [`在${county.name}注册登记，具有独立法人资格；分公司不能单独申报。`],
    ['到申报之日，注册经营已满', stated(given, 'operatingYears'), '。'],
    ['合法经营、依法纳税，财务状况良好，没有不良信用记录。'],
    ['没有列入经营异常名录和严重失信主体名单；列入的，先办理移出再申报。'],
    ['有数字化转型的意愿，具备转型的基础条件。'],
    ...(isBenchmark ? [[OF_BENCHMARKS]] : []),
  ];
};

const exclusions = (given: DispatchGiven<'row'>): readonly (readonly Part[])[] => [
  ['列入经营异常名录、严重失信主体名单或者政府采购严重违法失信行为记录名单的。'],
  [
    '近',
    stated(given, 'cleanRecordYears'),
    '内发生过重大及以上的生产安全、网络安全、数据安全、环境保护等事故，或者有偷漏税、非法集资等违法违规行为的。',
  ],
  ['没有按规定完成改造任务，或者改造后数字化水平达不到提升要求的。'],
  ['申报材料弄虚作假、虚报投资额、伪造凭证的；已经拿到的资金要追回。'],
  [`已经得过自治区或者${given.policy.county.city}同类财政补助的。`],
  ['拒绝配合主管部门监督检查或者绩效评价的。'],
];

/** Who may apply and who may not, in sentences that a firm can hold itself against (measures/6, 8, 10); what comes only later is said to come later. */
export const applicationConditions = (given: DispatchGiven<'row'>, isBenchmark: boolean): readonly Block[] => [
  paragraph('申报企业须同时符合下列条件（办法第八条）。'),
  ...numbered(conditions(given, isBenchmark)),
  paragraph('有下列情形之一的，不予支持（办法第十条）。'),
  ...numbered(exclusions(given)),
  ...(isBenchmark ? [] : [paragraph('列入试点、按审定的改造方案完成任务并通过验收，是领取补助的条件，申报时不用提供（办法第八条）。')]),
  paragraph('是否符合，可以先在申报平台首页的“自查”中逐项核对，不用登录。'),
];
