import { describe, expect, it } from 'vitest';
import type { ClauseId } from '../../src/kernel/clause.ts';
import { getPolicy } from '../index.ts';
import { drawRegion } from './draw-region.ts';
import type { FindingKind } from './finding.ts';
import { fundRegion } from './fund-region.ts';
import { checkUp } from './index.ts';
import type { CheckablePack } from './pack.ts';

const wan = (amount: number): number => amount * 1_000_000;

/** 样例办法：9 家，每家最高 10 万元；服务 10 万元；总额 100 万元，九比一，正好用完。 */
const award: CheckablePack['awards'][number] = {
  to: '样例企业',
  from: 'transformation',
  places: 9,
  allowedBy: ['measures/1'],
  ceilings: [{ fen: wan(10), clause: 'measures/1' }],
  rates: [{ percent: 50, bound: 'at-most', clause: 'measures/1' }],
};
const period: CheckablePack['periods'][number] = {
  what: '公示',
  count: 5,
  unit: 'working-day',
  clause: 'measures/2',
  startsBy: 'first-day',
};
const sound: CheckablePack = {
  title: '样例办法',
  clauses: ['measures/1', 'measures/2'],
  awards: [award],
  conditions: [{ what: '通过验收', clause: 'measures/2', askedAt: 'be-paid', settledAt: 'be-accepted' }],
  periods: [period],
  programme: { count: 1, unit: 'year', clause: 'measures/2' },
  targets: [{ what: '企业', count: 9, clause: 'measures/1' }],
  shares: { transformation: { atLeastPercent: 90, clause: 'measures/1' }, support: { atMostPercent: 10, clause: 'measures/1' } },
  services: { fen: wan(10), clause: 'measures/2' },
  fund: { totalFen: wan(100), clause: 'measures/2' },
  fundSources: [{ sources: ['region'], clause: 'measures/2' }],
  readings: {},
};

type Found = readonly [rule: string, kind: FindingKind, clauses: readonly ClauseId[], says: string];
const found = (broken: Partial<CheckablePack>): Found[] =>
  checkUp({ ...sound, ...broken }).map(({ rule, kind, clauses, says }) => [rule, kind, clauses, says]);
const [one, two]: ClauseId[][] = [['measures/1'], ['measures/2']];
const both: ClauseId[] = ['measures/1', 'measures/2'];
const back: ClauseId[] = ['measures/2', 'measures/1'];
const SAME_SHARE: Found = ['never-binds', 'note', ['measures/1'], '改造支出不低于 90% 与配套不超过 10% 是一回事，后一句不另起作用'];
const share = (transformation: number, support: number): Partial<CheckablePack> => ({
  shares: {
    transformation: { atLeastPercent: transformation, clause: 'measures/1' },
    support: { atMostPercent: support, clause: 'measures/2' },
  },
});

describe('样例办法改坏一处，查出的就是这一处', () => {
  it('没有毛病的，只有一句提示', () => expect(found({})).toEqual([SAME_SHARE]));

  it.each<[string, Partial<CheckablePack>, readonly Found[]]>([
    [
      '能奖，没写奖多少；写了上限或比例之一的不算',
      {
        awards: [
          award,
          { ...award, to: '样例机构', from: 'support', ceilings: [], rates: [] },
          { ...award, to: '样例园区', from: 'support', ceilings: [] },
          { ...award, to: '样例平台', from: 'support', places: 0, rates: [] },
        ],
      },
      [SAME_SHARE, ['award-without-amount', 'gap', ['measures/1'], '可以奖励样例机构，但没有写奖多少、奖几家']],
    ],
    [
      '比例不是一个数',
      { awards: [{ ...award, rates: [...award.rates, { percent: 40, bound: 'at-most', clause: 'measures/2' }] }] },
      [
        ['rates-differ', 'contradiction', both, '给样例企业的比例，几处说法不一：办法第一条说不超过 50%，办法第二条说不超过 40%'],
        SAME_SHARE,
      ],
    ],
    [
      '一处不超过、一处按',
      { awards: [{ ...award, rates: [...award.rates, { percent: 50, bound: 'exactly', clause: 'measures/2' }] }] },
      [['rates-differ', 'contradiction', both, '给样例企业的比例，几处说法不一：办法第一条说不超过 50%，办法第二条说按 50%'], SAME_SHARE],
    ],
    ['同一句话说两遍，不算', { awards: [{ ...award, rates: [...award.rates, ...award.rates] }] }, [SAME_SHARE]],
    [
      '上限不是一个数，以低的算',
      { awards: [{ ...award, ceilings: [{ fen: wan(20), clause: 'measures/2' }, ...award.ceilings] }] },
      [['ceilings-differ', 'contradiction', back, '给样例企业的上限，几处数额不一：办法第二条 20 万元，办法第一条 10 万元'], SAME_SHARE],
    ],
    [
      '比例是 0，上限没有用',
      { awards: [{ ...award, rates: [{ percent: 0, bound: 'at-most', clause: 'measures/2' }] }] },
      [SAME_SHARE, ['never-binds', 'contradiction', back, '给样例企业的比例是 0%（办法第二条），上限永远不起作用']],
    ],
    [
      '条件提得早；当时就有的不算',
      {
        conditions: [
          { what: '收到款项', clause: 'measures/2', askedAt: 'apply', settledAt: 'be-paid' },
          { what: '通过验收', clause: 'measures/1', askedAt: 'carry-out', settledAt: 'be-accepted' },
          { what: '开始改造', clause: 'measures/1', askedAt: 'be-accepted', settledAt: 'carry-out' },
          { what: '依法纳税', clause: 'measures/1', askedAt: 'apply', settledAt: 'apply' },
        ],
      },
      [
        [
          'condition-before-its-time',
          'contradiction',
          ['measures/2'],
          '办法第二条把“收到款项”列为申报条件，可是到兑付才能满足，照字面谁也不能申报',
        ],
        [
          'condition-before-its-time',
          'contradiction',
          ['measures/1'],
          '办法第一条把“通过验收”列为实施条件，可是到验收才能满足，照字面谁也不能实施',
        ],
        SAME_SHARE,
      ],
    ],
    [
      '工作日和日并用；月不算',
      {
        periods: [
          period,
          { ...period, what: '整改', count: 30, unit: 'day', clause: 'measures/1' },
          { ...period, what: '验收', count: 2, unit: 'month' },
        ],
      },
      [
        SAME_SHARE,
        ['mixed-day-counts', 'ambiguity', back, '有的期限按工作日，有的只写“日”：办法第二条公示 5 个工作日，办法第一条整改 30 日'],
      ],
    ],
    ['只有日的，不算', { periods: [{ ...period, unit: 'day' }] }, [SAME_SHARE]],
    [
      '期限比周期长，一天也算；一样长的不算',
      {
        programme: { count: 1, unit: 'month', clause: 'measures/2' },
        periods: [
          { ...period, what: '整改', count: 30, unit: 'day' },
          { ...period, what: '答复', count: 31, unit: 'day' },
          { ...period, what: '验收', count: 2, unit: 'month', clause: 'measures/1' },
          { ...period, what: '留存', count: 1, unit: 'year' },
        ],
      },
      [
        SAME_SHARE,
        ['period-outside-programme', 'contradiction', ['measures/2'], '办法第二条答复 31 日，比办法第二条的周期 1 个月还长'],
        ['period-outside-programme', 'contradiction', both, '办法第一条验收 2 个月，比办法第二条的周期 1 个月还长'],
        ['period-outside-programme', 'contradiction', ['measures/2'], '办法第二条留存 1 年，比办法第二条的周期 1 个月还长'],
      ],
    ],
    [
      '最后一天才开始的，走不完；没有长短的不算',
      {
        periods: [
          { ...period, startsBy: 'last-day' },
          { ...period, what: '登记', count: 0, startsBy: 'last-day' },
          { ...period, what: '整改', count: 1, startsBy: 'last-day', clause: 'measures/1' },
          { ...period, what: '保管', count: 13, unit: 'month', startsBy: 'last-day' },
        ],
      },
      [
        SAME_SHARE,
        [
          'period-outside-programme',
          'gap',
          back,
          '办法第二条公示 5 个工作日、办法第一条整改 1 个工作日、办法第二条保管 13 个月，周期（办法第二条，1 年）届满前不足这些日子才开始的，到期走不完，文件没有写怎么办',
        ],
      ],
    ],
    [
      '只有一样最后一天才开始',
      { periods: [{ ...period, startsBy: 'last-day' }] },
      [
        SAME_SHARE,
        [
          'period-outside-programme',
          'gap',
          ['measures/2'],
          '办法第二条公示 5 个工作日，周期（办法第二条，1 年）届满前不足这些日子才开始的，到期走不完，文件没有写怎么办',
        ],
      ],
    ],
    [
      '365 个工作日、12 个月，不比一年长',
      {
        periods: [
          { ...period, count: 365 },
          { ...period, count: 12, unit: 'month' },
        ],
      },
      [SAME_SHARE],
    ],
    [
      '366 日，比一年长',
      {
        periods: [
          { ...period, count: 366, unit: 'day' },
          { ...period, count: 365, unit: 'day' },
        ],
      },
      [SAME_SHARE, ['period-outside-programme', 'contradiction', ['measures/2'], '办法第二条公示 366 日，比办法第二条的周期 1 年还长']],
    ],
    [
      '比例是 0，也没有上限的，没有上限可说',
      {
        awards: [
          award,
          { ...award, to: '样例园区', from: 'support', ceilings: [], rates: [{ percent: 0, bound: 'at-most', clause: 'measures/2' }] },
        ],
      },
      [SAME_SHARE],
    ],
    [
      '分项加起来不是总数；没有分项的不算',
      {
        targets: [
          ...sound.targets,
          { what: '机构', count: 2, clause: 'measures/2' },
          { what: '全部', count: 10, clause: 'measures/1', parts: ['企业', '机构'] },
          { what: '其他', count: 10, clause: 'measures/1', parts: ['没有'] },
        ],
      },
      [['targets-add-up', 'contradiction', both, '全部 10，分项 企业 9、机构 2，合计 11，对不上'], SAME_SHARE],
    ],
    ['分项加起来正好', { targets: [...sound.targets, { what: '全部', count: 9, clause: 'measures/1', parts: ['企业'] }] }, [SAME_SHARE]],
    [
      '两处数目不一',
      { targets: [...sound.targets, { what: '企业', count: 8, clause: 'measures/2' }] },
      [['targets-add-up', 'contradiction', both, '企业几处数目不一：办法第一条 9，办法第二条 8'], SAME_SHARE],
    ],
    [
      '总额少 1 万元',
      { fund: { totalFen: wan(99), clause: 'measures/2' } },
      [
        [
          'caps-fill-fund',
          'contradiction',
          both,
          '资金总额 99 万元 不够：各项上限合计 100 万元；企业改造支出要占 90% 以上，最多能用到 100 万元',
        ],
        SAME_SHARE,
      ],
    ],
    [
      '总额多 1 万元',
      { fund: { totalFen: wan(101), clause: 'measures/2' } },
      [
        [
          'caps-fill-fund',
          'contradiction',
          both,
          '资金总额 101 万元 用不完：各项上限合计 100 万元；企业改造支出要占 90% 以上，最多能用到 100 万元',
        ],
        SAME_SHARE,
      ],
    ],
    [
      '没有写总额',
      { fund: { clause: 'measures/2' } },
      [
        [
          'caps-fill-fund',
          'gap',
          both,
          '没有写资金总额。各项上限合计 100 万元；企业改造支出要占 90% 以上，最多能用到 100 万元，超出上限合计的部分，只能用于没有写标准的奖励',
        ],
        SAME_SHARE,
      ],
    ],
    [
      '服务只有 5 万元，总额 97 万元：多出的 2 万元没有去处',
      { services: { fen: wan(5), clause: 'measures/2' }, fund: { totalFen: wan(97), clause: 'measures/2' } },
      [
        [
          'caps-fill-fund',
          'gap',
          both,
          '资金总额 97 万元。各项上限合计 95 万元；企业改造支出要占 90% 以上，最多能用到 100 万元，超出上限合计的部分，只能用于没有写标准的奖励',
        ],
        SAME_SHARE,
      ],
    ],
    [
      '服务写到 60 万元',
      { services: { fen: wan(60), clause: 'measures/2' } },
      [
        ['caps-fill-fund', 'contradiction', both, '各项上限合计 150 万元，都用满时企业改造支出占不到 90%，不能同时用满'],
        SAME_SHARE,
        ['never-binds', 'contradiction', back, '配套服务可用 60 万元，可是改造支出用满时配套至多 10 万元，这个上限永远不起作用'],
      ],
    ],
    [
      '配套不超过 5%：改造要占的是 95%，不是 90%',
      share(90, 5),
      [
        ['caps-fill-fund', 'contradiction', both, '各项上限合计 100 万元，都用满时企业改造支出占不到 95%，不能同时用满'],
        ['never-binds', 'contradiction', both, '两个比例相加不是 100%，“改造支出不低于 90%”永远不起作用'],
        [
          'never-binds',
          'contradiction',
          ['measures/2'],
          '配套服务可用 10 万元，可是改造支出用满时配套至多 4.736842 万元，这个上限永远不起作用',
        ],
      ],
    ],
    ['配套不超过 15%', share(90, 15), [['never-binds', 'contradiction', both, '两个比例相加不是 100%，“配套不超过 15%”永远不起作用']]],
    ['没有比例', share(0, 100), [['never-binds', 'note', both, '改造支出不低于 0% 与配套不超过 100% 是一回事，后一句不另起作用']]],
    [
      '资金这里只算自治区的，那里连县里的也算',
      { fundSources: [...sound.fundSources, { sources: ['region', 'county'], clause: 'measures/1' }] },
      [
        SAME_SHARE,
        [
          'fund-sources-differ',
          'contradiction',
          back,
          '专项资金由哪些钱组成，几处说法不一：办法第二条说的是自治区奖补资金，办法第一条说的是自治区奖补资金、县级配套资金',
        ],
      ],
    ],
    [
      '两种读法',
      {
        readings: {
          counting: { clause: 'measures/1', question: '怎么算', chosen: 'a', alternatives: { a: '甲', b: '乙' } },
          paying: { clause: 'measures/2', question: '怎么付', chosen: '另定', alternatives: { a: '甲' } },
        },
      },
      [
        SAME_SHARE,
        ['open-reading', 'ambiguity', one ?? [], '怎么算？现按“甲”'],
        ['open-reading', 'ambiguity', two ?? [], '怎么付？现按“另定”'],
      ],
    ],
  ])('%s', (_, broken, expected) => expect(found(broken)).toEqual(expected));

  it('怎么改，也说给谁看得懂', () => {
    const mendOf = (broken: Partial<CheckablePack>): string[] => checkUp({ ...sound, ...broken }).map(({ mend }) => mend);
    expect(mendOf({ awards: [award, { ...award, to: '样例机构', from: 'support', ceilings: [], rates: [] }] })).toContain(
      '写明对样例机构的奖励标准、名额和程序；写明之前不能支付',
    );
    expect(mendOf({ conditions: [{ what: '收到款项', clause: 'measures/2', askedAt: 'apply', settledAt: 'be-paid' }] })).toContain(
      '把“收到款项”移到兑付之后的条件里',
    );
    const alternatives = { a: '甲', b: '乙', c: '丙' };
    expect(mendOf({ readings: { counting: { clause: 'measures/1', question: '怎么算', chosen: 'a', alternatives } } })).toContain(
      '在文件里写明；另一种读法：“乙”、“丙”',
    );
  });

  it('引的条款，文件里一条也没有：条条都说', () => {
    const clauseOf = (count: number): ClauseId => `measures/${count}` as ClauseId;
    const unknown = found({
      awards: [
        {
          ...award,
          allowedBy: [clauseOf(81)],
          ceilings: [{ fen: wan(10), clause: clauseOf(82) }],
          rates: [{ percent: 50, bound: 'at-most', clause: clauseOf(83) }],
        },
      ],
      conditions: [{ what: '通过验收', clause: clauseOf(84), askedAt: 'be-paid', settledAt: 'be-accepted' }],
      periods: [{ ...period, clause: clauseOf(85) }],
      targets: [{ what: '企业', count: 9, clause: clauseOf(86) }],
      readings: { counting: { clause: clauseOf(87), question: '怎么算', chosen: 'a', alternatives: { a: '甲' } } },
      programme: { count: 1, unit: 'year', clause: clauseOf(88) },
      shares: { transformation: { atLeastPercent: 90, clause: clauseOf(89) }, support: { atMostPercent: 10, clause: clauseOf(90) } },
      services: { fen: wan(10), clause: clauseOf(91) },
      fund: { totalFen: wan(100), clause: clauseOf(92) },
      fundSources: [{ sources: ['region'], clause: clauseOf(93) }],
    }).filter(([rule]) => rule === 'unknown-clause');
    expect(unknown.flatMap(([, , clauses]) => clauses)).toEqual(Array.from({ length: 13 }, (_, index) => clauseOf(81 + index)));
    expect(unknown[0]).toEqual(['unknown-clause', 'gap', [clauseOf(81)], '引用了办法第81条，可是文件里没有这一条']);
  });
});

describe('彭阳县 2026 的说法，逐条可与原文核对', () => {
  const { conditions, periods, awards } = getPolicy('pengyang-2026').statements;

  it('什么条件，什么时候要，什么时候才有', () => {
    expect(conditions.map(({ clause, askedAt, settledAt }) => [clause, askedAt, settledAt])).toEqual([
      ['measures/8', 'apply', 'apply'],
      ['measures/8', 'apply', 'carry-out'],
      ['measures/8', 'apply', 'be-accepted'],
      ['measures/12.2', 'be-paid', 'be-paid'],
    ]);
  });

  it('什么期限，多长，最晚哪天开始', () => {
    expect(periods.map(({ what, count, unit, clause, startsBy }) => [what, count, unit, clause, startsBy])).toEqual([
      ['公示', 5, 'working-day', 'measures/11', 'last-day'],
      ['兑付前公示', 5, 'working-day', 'measures/12.2', 'last-day'],
      ['整改', 30, 'day', 'measures/13', 'last-day'],
      ['报绩效目标', 30, 'day', 'measures/15', 'first-day'],
      ['验收评价阶段', 3, 'month', 'plan/3.4', 'first-day'],
    ]);
  });

  it('奖给谁，哪一条许的，从哪一头出', () => {
    expect(awards.map(({ to, from, allowedBy }) => [to, from, ...allowedBy])).toEqual([
      ['试点企业的改造补助', 'transformation', 'measures/7.1'],
      ['标杆企业', 'transformation', 'measures/7.2'],
      ['龙头企业', 'support', 'measures/12.1', 'measures/9'],
      ['优质服务商', 'support', 'measures/4', 'measures/6', 'plan/2.4.4'],
      ['优秀应用场景', 'support', 'plan/2.4.4'],
      ['行业推进机构', 'support', 'plan/2.4.4'],
    ]);
  });
});

describe('画出来的可行范围', () => {
  // 横轴 40 到 410 是 0 到 420 万元，纵轴 256 到 46 是 0 到 20 万元；180 万元在 40 + 180 × 370 ÷ 420 = 198。
  const DRAWN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 300" role="img" aria-labelledby="region-title region-words" font-size="14" font-family="sans-serif" fill="currentColor">
<title id="region-title">资金可行范围：企业改造与配套支出（万元），上限合计 440 万元</title>
<desc id="region-words">各角：企业改造 0 万元、配套 0 万元；企业改造 420 万元、配套 0 万元；企业改造 420 万元、配套 20 万元；企业改造 180 万元、配套 20 万元。范围之内的安排都守住上限和比例。</desc>
<g stroke="currentColor">
<line x1="40" y1="256" x2="440" y2="256"/>
<line x1="40" y1="256" x2="40" y2="26"/>
<line x1="410" y1="256" x2="410" y2="34" stroke-dasharray="4 4"/>
<line x1="40" y1="46" x2="440" y2="46" stroke-dasharray="4 4"/>
<polygon points="40,256 410,256 410,46 198,46" fill-opacity="0.15"/>
</g>
<circle cx="40" cy="256" r="4"/><text x="44" y="274">0，0</text>
<circle cx="410" cy="256" r="4"/><text x="414" y="274">420，0</text>
<circle cx="410" cy="46" r="4"/><text x="414" y="38">420，20</text>
<circle cx="198" cy="46" r="4"/><text x="202" y="38">180，20</text>
<text x="320" y="294">企业改造（万元）→</text>
<text x="4" y="16">配套（万元）↑</text>
</svg>`;

  it('角在该在的地方，虚线是上限', () => {
    expect(drawRegion(fundRegion(getPolicy('pengyang-2026').statements))).toBe(DRAWN);
  });

  it('一分钱也没有的，画在原点', () => {
    const nothing = drawRegion(fundRegion({ ...sound, awards: [], services: { fen: 0, clause: 'measures/2' } }));
    expect(nothing).toContain('<polygon points="40,256 40,256 40,256 40,256"');
  });
});
