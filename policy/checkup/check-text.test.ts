import { describe, expect, it } from 'vitest';
import { getPolicy } from '../index.ts';
import type { Policy } from '../policy.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import { checkText as checkWith } from './check-text.ts';
import { checkBeside } from './index.ts';
import { readFigures } from './read-figures.ts';

const clause = (id: ClauseWording['id'], text: string): ClauseWording => ({ id, title: '', text });
const policyOf = (parameters: Policy['parameters']): Policy => ({ ...getPolicy('pengyang-2026'), parameters });
const noNumbers = policyOf({});
const checkText = (policy: Policy, clauses: readonly ClauseWording[]) => checkWith(policy, clauses, []);

describe('读出原文里的数', () => {
  it.each([
    ['补贴不超过投入的５０％', ['50', '%', 'at-most']],
    ['按投入的 50% 补', ['50', '%', 'exactly']],
    ['每家最高 35.5万元', ['35.5', '万元', 'at-most']],
    ['公示不少于 5 个工作日', ['5', '个工作日', 'at-least']],
    ['在30日内办完', ['30', '日', undefined]],
    ['不超过预算，给10家', ['10', '家', undefined]],
  ])('%s', (text, [value, unit, bound]) => {
    expect(readFigures([clause('measures/1', text)])).toMatchObject([{ clause: 'measures/1', value, unit, bound }]);
  });
});

describe('政策体检：导入的原文', () => {
  it('同一个数，一处说不超过、一处说按，是矛盾', () => {
    const text = [clause('plan/1', '补贴不超过实际投入的50%。'), clause('measures/1', '按照实际投入的５０％补贴。')];
    expect(checkText(noNumbers, text)).toMatchObject([
      { rule: 'text-rates-differ', kind: 'contradiction', clauses: ['plan/1', 'measures/1'] },
    ]);
    expect(checkText(noNumbers, [clause('plan/1', '补贴不超过实际投入的50%，其余不超过自筹的50%。')])).toEqual([]);
  });

  it('工作日与“日”并用，要写明', () => {
    const text = [clause('measures/1', '公示5个工作日'), clause('measures/2', '30日内整改')];
    expect(checkText(noNumbers, text).map(({ rule, says }) => [rule, says])).toEqual([
      ['text-mixed-day-counts', '原文里有的期限按工作日，有的只写“日”：办法第一条 5个工作日，办法第二条 30日'],
    ]);
  });

  it('所用的数在原文里找不到的，指出来；写成汉字的也认得', () => {
    const rate = { value: 50, unit: '%', clause: 'measures/1', says: '比例' } as const;
    const years = { value: 3, unit: '年', clause: 'measures/2', says: '回溯期' } as const;
    const ceiling = { value: 40_000_000, unit: '分', clause: 'measures/3', says: '上限' } as const;
    const policy = policyOf({ rate, years, ceiling });
    const text = [clause('measures/1', '补50%'), clause('measures/2', '近三年'), clause('measures/3', '最高40 万元')];
    expect(checkText(policy, text)).toEqual([]);
    const edited = [clause('measures/1', '补150%'), clause('measures/2', '近两年'), clause('measures/3', '最高35万元')];
    expect(checkText(policy, edited).map(({ says }) => says)).toEqual([
      '系统按“比例 50%”办，办法第一条的原文没有写这个数',
      '系统按“回溯期 3年”办，办法第二条的原文没有写这个数',
      '系统按“上限 40万元”办，办法第三条的原文没有写这个数',
    ]);
  });
});

/** An invented text with nothing the matter, and the same with one thing broken. */
const SOUND: readonly [ClauseWording['id'], string, string][] = [
  ['plan/1', '', '推动9家样例企业完成改造，其中改造后到二级7家、三级2家，新增上云企业5家。'],
  ['plan/3', '', '项目实施周期为1年。'],
  ['plan/3.1', '准备阶段（3个月）', '准备。'],
  ['plan/3.2', '实施阶段（9个月）', '实施。'],
  ['measures/1', '申报条件', '申报企业应同时满足：依法纳税，信用良好，愿意改造。'],
  ['measures/2', '支持标准', '对通过验收的企业，按实际投资额的50%给予补助，每家最高40万元。'],
  ['measures/3', '奖励', '对优秀样例机构，给予每家5万元奖励；用于奖励样例服务商的资金，每家奖励样例服务商最高3万元。'],
  ['measures/3.1', '资金', '样例专项资金，是指自治区下达的奖补资金，用在本县，不得与样例市补贴标准重复。'],
  ['measures/4', '办理', '公示不少于5个工作日，30个工作日内整改，资料备查期限不少于5年。'],
];
const soundText = SOUND.map(([id, title, text]) => ({ id, title, text }));
const rulesOn = (id: string, change: Partial<ClauseWording>): string[] => [
  ...new Set(
    checkText(
      noNumbers,
      soundText.map((each) => (each.id === id ? { ...each, ...change } : each)),
    ).map(({ rule }) => rule),
  ),
];

describe('政策体检：只凭原文的字句', () => {
  it('没有毛病的样例办法，一处也不报', () => expect(checkText(noNumbers, soundText)).toEqual([]));

  it.each<[string, string, Partial<ClauseWording>]>([
    ['text-targets-add-up', 'plan/1', { text: '推动9家样例企业完成改造，其中改造后到二级８家、三级2家，新增上云企业5家。' }],
    ['text-rates-differ', 'plan/1', { text: '补助不超过实际投资额的50%。' }],
    ['text-fund-sources-differ', 'plan/3', { text: '项目实施周期为1年。统筹自治区下达和县级配套的资金，管好专项资金。' }],
    ['text-condition-before-its-time', 'measures/1', { text: '申报企业应同时满足：依法纳税，按方案完成任务并通过验收。' }],
    ['text-award-without-amount', 'measures/3', { text: '对表现突出的样例场景、样例机构，依规给予资金奖励。' }],
    ['text-award-without-amount', 'measures/3', { text: '不超过10%的资金可用于奖励优质样例服务商，以及开展培训。' }],
    ['text-award-without-amount', 'measures/3', { text: '样例龙头企业的奖励资金，公示后一次性兑付。' }],
    ['text-award-without-amount', 'measures/3', { text: '对优秀样例场景，给予奖励。样例场景典型的样例企业，每家最高奖励5万元。' }],
    ['text-title-unkept', 'measures/1', { title: '样例企业及样例机构申报条件', text: '申报的样例企业应同时满足：依法纳税。' }],
    ['text-period-outside-programme', 'measures/4', { text: '企业应在18个月内完成改造。' }],
    ['text-period-outside-programme', 'measures/4', { text: '试点周期为2年。' }],
    ['text-period-outside-programme', 'plan/3.2', { title: '实施阶段（10个月）' }],
    ['text-mixed-day-counts', 'measures/4', { text: '公示不少于5个工作日，30日内整改。' }],
  ])('%s：改坏%s才报，而且只报这一样', (rule, id, change) => expect(rulesOn(id, change)).toEqual([rule]));

  it('处处改坏的，样样都查出来，每处都引条款、说怎么改', () => {
    const broken: ClauseWording[] = [
      clause('plan/1', '推动10家企业改造，其中二级8家、三级3家。补助不超过实际投资额的50%。'),
      clause('plan/3', '项目周期为1年。'),
      { id: 'measures/1', title: '申报条件', text: '依法纳税，完成改造任务并通过验收。' },
      clause('measures/2', '按实际投资额的50%补助。样例龙头企业的奖励资金，一次性兑付。'),
      clause('measures/3', '公示5个工作日，400日内完成整改。'),
    ];
    const found = checkText(noNumbers, broken);
    expect(new Set(found.map(({ rule }) => rule))).toEqual(
      new Set([
        'text-targets-add-up',
        'text-rates-differ',
        'text-condition-before-its-time',
        'text-award-without-amount',
        'text-period-outside-programme',
        'text-mixed-day-counts',
      ]),
    );
    for (const { clauses, mend } of found) expect([clauses.length > 0, mend !== '']).toEqual([true, true]);
  });
});

describe('政策体检：政策包与正式文本一起查', () => {
  const policy = getPolicy('pengyang-2026');
  // 数与政策包一致的样例文本；句子是编的。
  const TEXT: readonly (readonly [ClauseWording['id'], string])[] = [
    ['plan/1', '推动10家样例企业完成改造，其中二级8家、三级2家。'],
    ['plan/2.3.2', '遴选2家标杆。'],
    ['measures/4', '改造支出不低于90%，其余不超过10%。'],
    ['measures/7.1', '按投入的50%给予补助，单家最高40万元。'],
    ['measures/7.2', '遴选2家标杆，每家最高10万元奖励。'],
    ['measures/7.3', '抽出20万元用于服务。'],
    ['measures/12.2', '最终不超40万元。'],
  ];
  const said = (edits: Partial<Record<ClauseWording['id'], string>>): string =>
    checkBeside(
      policy,
      TEXT.map(([id, text]) => clause(id, edits[id] ?? text)),
    )
      .filter(({ says }) => says.startsWith('照原文的数算'))
      .map(({ says }) => says)
      .join('\n');

  it('原文的数与政策包一样，不多报', () => expect(said({})).toBe(''));
  it.each<[string, Partial<Record<ClauseWording['id'], string>>, string]>([
    ['上限只改了一处', { 'measures/7.1': '单家最高35万元。' }, '上限，几处数额不一：办法第七条（一） 35 万元，办法第十二条（二） 40 万元'],
    [
      '标杆只改了一处',
      { 'measures/7.2': '遴选3家标杆，每家最高10万元奖励。' },
      '标杆企业几处数目不一：办法第七条（二） 3，方案二（三）2 2',
    ],
    ['写了总额又不够', { 'measures/2': '', 'measures/7.3': '抽出20万元用于服务，资金总额400万元。' }, '资金总额 400 万元 不够'],
    ['家数改了，合计跟着变', { 'plan/1': '推动12家样例企业完成改造，其中二级9家、三级3家。' }, '上限合计 520 万元'],
    ['服务支出改到 60 万元', { 'measures/7.3': '抽出60万元用于服务。' }, '不能同时用满'],
    ['比例改成 85% 对 10%', { 'measures/4': '改造支出不低于85%，其余不超过10%。' }, '两个比例相加不是 100%'],
  ])('%s，照原文的数查得出来', (_, edits, words) => expect(said(edits)).toContain(words));

  it('字句里已经查出合计不对的，不照数再报一次', () => {
    const found = checkBeside(policy, [clause('plan/1', '推动10家样例企业完成改造，其中二级9家、三级2家。')]);
    expect(found.map(({ rule }) => rule).filter((rule) => rule.endsWith('targets-add-up'))).toEqual(['text-targets-add-up']);
  });

  it('两边都查出的只报一次，标明原文也是这样；只有原文里有的另报', () => {
    const found = checkBeside(policy, [
      clause('plan/2.4.4', '补助不超过实际投入的50%。'),
      clause('measures/7.1', '按实际投入的50%给予补助。'),
    ]);
    expect(found.filter(({ rule }) => rule.endsWith('rates-differ'))).toMatchObject([{ rule: 'rates-differ', inText: true }]);
    const other = checkBeside(policy, [clause('measures/8', '不超过实际投入的50%。'), clause('measures/9', '按实际投入的50%办。')]);
    expect(other.filter(({ rule }) => rule.endsWith('rates-differ')).map(({ rule, inText }) => [rule, inText])).toEqual([
      ['rates-differ', undefined],
      ['text-rates-differ', undefined],
    ]);
    expect(checkBeside(policy, []).map(({ rule }) => rule)).not.toContain('text-title-unkept');
  });
});
