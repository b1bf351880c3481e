import type { Policy } from '../../policy/policy.ts';
import { sizeCategories } from '../../policy/size-standard/2011.ts';

type Option = readonly [value: string, label: string];
type Asked = { readonly name: string; readonly label: string; readonly hint?: string };
/** 不清楚 is always one of the answers: it stands for an empty value, and empty is unknown. */
export type Question =
  | (Asked & { readonly kind: 'choice'; readonly options: readonly Option[] })
  | (Asked & { readonly kind: 'list'; readonly options: readonly Option[] })
  /** `follows`: asked only where the question before it is answered 有. */
  | (Asked & { readonly kind: 'text'; readonly follows?: true; readonly type?: 'date'; readonly inputMode?: 'text' | 'numeric' });
export type Group = { readonly title: string; readonly says?: string; readonly questions: readonly Question[] };

const yesNo = (name: string, label: string, hint?: string): Question => ({
  kind: 'choice',
  name,
  label,
  ...(hint !== undefined && { hint }),
  options: [
    ['y', '是'],
    ['n', '否'],
  ],
});
const hadOrNot = (name: string, label: string): Question => ({
  kind: 'choice',
  name,
  label,
  options: [
    ['n', '没有'],
    ['y', '有'],
  ],
});
const lastDay = (name: string, label: string): Question => ({ kind: 'text', name, label, type: 'date', follows: true });
const amount = (name: string, label: string, hint: string): Question => ({ kind: 'text', name, label, hint, inputMode: 'text' });

const LEVELS: readonly Option[] = [
  ['0', '未达一级'],
  ['1', '一级'],
  ['2', '二级'],
  ['3', '三级'],
  ['4', '四级'],
];

const aboutFirm = ({ county, industries }: Policy): Group => ({
  title: '一、企业',
  questions: [
    { kind: 'list', name: 'industry', label: '主营业务属于哪个产业', options: [...Object.entries(industries), ['other', '都不是']] },
    yesNo('here', `在${county.name}注册`),
    yesNo('legal', '是独立法人', '分公司、个体工商户选“否”'),
    { kind: 'text', name: 'founded', label: '营业执照上的成立日期', hint: '不清楚就空着', type: 'date' },
    {
      kind: 'list',
      name: 'category',
      label: '所属行业',
      hint: '制造、加工企业选“工业”',
      options: sizeCategories.map(({ no, name }) => [String(no), name]),
    },
    { kind: 'text', name: 'employees', label: '从业人员（人）', hint: '不清楚就空着', inputMode: 'numeric' },
    amount('revenue', '上年营业收入（万元）', '如 1200；也可以写 1200万元、12000000元。不清楚就空着'),
    amount('assets', '资产总额（万元）', '只有建筑业、房地产、租赁和商务服务需要填'),
  ],
});

const aboutConduct: Group = {
  title: '二、经营和信用',
  questions: [
    yesNo('tax', '依法纳税'),
    yesNo('finance', '财务状况良好'),
    yesNo('credit', '信用良好，没有不良记录'),
    yesNo('abnormal', '被列入经营异常名录', '可在国家企业信用信息公示系统查询'),
    yesNo('dishonest', '被列入严重失信主体名单'),
    yesNo('procurement', '被列入政府采购严重违法失信名单'),
    hadOrNot('incident', '近三年的重大及以上事故'),
    lastDay('incidentOn', '最近一次重大事故的日期'),
    hadOrNot('violation', '近三年偷漏税、非法集资等违法行为'),
    lastDay('violationOn', '最近一次违法的日期'),
    hadOrNot('subsidised', '已得到自治区或市的同类补助'),
  ],
};

const aboutPlan: Group = {
  title: '三、改造打算',
  says: '后三项用来估算补助，可以不填。',
  questions: [
    yesNo('willing', '愿意做数字化改造'),
    yesNo('foundation', '有一定的数字化基础', '如已联网、已用财务或生产管理软件'),
    yesNo('honest', '能如实申报，并配合监督检查和绩效评价'),
    amount('spending', '计划投入（万元）', '软件、云服务、数据采集和传输设备等，不含可抵扣的增值税。如 80；也可以写 80万元、800000元'),
    { kind: 'list', name: 'before', label: '改造前的数字化水平等级', options: LEVELS },
    { kind: 'list', name: 'after', label: '改造后打算达到的等级', options: LEVELS },
  ],
};

/** A few plain questions. None of them asks who the firm is. */
export const checkGroups = (policy: Policy): readonly Group[] => [aboutFirm(policy), aboutConduct, aboutPlan];

/** Answers by which somebody who knows the county's firms could tell which firm it is: days and figures, not yes and no. */
export const TELLING: ReadonlySet<string> = new Set(['founded', 'employees', 'revenue', 'assets', 'spending', 'incidentOn', 'violationOn']);
