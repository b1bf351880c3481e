import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeClause } from '../../src/kernel/clause.ts';
import { getPolicy } from '../index.ts';
import type { Change } from '../policy.ts';
import { fundRegion } from './fund-region.ts';
import { checkUp, drawRegion } from './index.ts';
import type { CheckablePack } from './pack.ts';

const policy = getPolicy('pengyang-2026');
const pack = policy.statements;
const wan = (amount: number): number => amount * 1_000_000;
const rulesOf = (checked: CheckablePack): string[] => [...new Set(checkUp(checked).map(({ rule }) => rule))].toSorted();

/** Nothing the matter: one award, its amount, its share, the fund it needs. */
const sound: CheckablePack = {
  title: '样例办法',
  clauses: ['measures/1', 'measures/2'],
  awards: [
    {
      to: '样例企业',
      from: 'transformation',
      places: 9,
      allowedBy: ['measures/1'],
      ceilings: [{ fen: wan(10), clause: 'measures/1' }],
      rates: [{ percent: 50, bound: 'at-most', clause: 'measures/1' }],
    },
  ],
  conditions: [{ what: '通过验收', clause: 'measures/2', askedAt: 'be-paid', settledAt: 'be-accepted' }],
  periods: [{ what: '公示', count: 5, unit: 'working-day', clause: 'measures/2', startsBy: 'first-day' }],
  programme: { count: 1, unit: 'year', clause: 'measures/2' },
  targets: [{ what: '企业', count: 9, clause: 'measures/1' }],
  shares: { transformation: { atLeastPercent: 90, clause: 'measures/1' }, support: { atMostPercent: 10, clause: 'measures/1' } },
  services: { fen: wan(10), clause: 'measures/2' },
  fund: { totalFen: wan(100), clause: 'measures/2' },
  fundSources: [{ sources: ['region'], clause: 'measures/2' }],
  readings: {},
};
const award = sound.awards[0] as CheckablePack['awards'][number];

describe('政策体检：彭阳县 2026', () => {
  it('查出这些：每一处都引条款', () => {
    const table = checkUp(pack).map(({ rule, kind, clauses }) => `${rule}｜${kind}｜${clauses.map(citeClause).join('、')}`);
    expect(table).toEqual([
      'rates-differ｜contradiction｜方案二（四）4、办法第七条（一）',
      'condition-before-its-time｜contradiction｜办法第八条',
      'condition-before-its-time｜contradiction｜办法第八条',
      'caps-fill-fund｜gap｜办法第七条（一）、办法第十二条（二）、方案二（四）4、办法第七条（二）、办法第七条（三）、办法第四条、办法第二条',
      'never-binds｜note｜办法第四条',
      'fund-sources-differ｜contradiction｜方案二（二）3、办法第二条',
      'award-without-amount｜gap｜办法第十二条（一）、办法第九条',
      'award-without-amount｜gap｜办法第四条、办法第六条、方案二（四）4',
      'award-without-amount｜gap｜方案二（四）4',
      'award-without-amount｜gap｜方案二（四）4',
      'period-outside-programme｜gap｜办法第十一条、办法第十二条（二）、办法第十三条、方案三',
      'mixed-day-counts｜ambiguity｜办法第十一条、办法第十二条（二）、办法第十三条、办法第十五条',
      ...['办法第四条', '方案一', '办法第七条（一）', '办法第八条', '办法第十一条', '办法第十三条'].map(
        (clause) => `open-reading｜ambiguity｜${clause}`,
      ),
    ]);
  });

  it('说得出要害，也说怎么改', () => {
    const says = checkUp(pack).map((finding) => finding.says);
    expect(says).toContain('给试点企业的改造补助的比例，几处说法不一：方案二（四）4说不超过 50%，办法第七条（一）说按 50%');
    expect(says).toContain(
      '专项资金由哪些钱组成，几处说法不一：方案二（二）3说的是自治区奖补资金、县级配套资金，办法第二条说的是自治区奖补资金',
    );
    expect(says).toContain('可以奖励龙头企业，但没有写奖多少、奖几家');
    expect(says).toContain('办法第八条把“通过验收”列为申报条件，可是到验收才能满足，照字面谁也不能申报');
    expect(says.find((words) => words.includes('没有写资金总额'))).toContain(
      '上限合计 440 万元；企业改造支出要占 90% 以上，最多能用到 466.6666 万元',
    );
    expect(checkUp(pack).filter(({ mend, says: words }) => mend === '' || words === '')).toEqual([]);
  });

  it.each<[string, Change, string, string]>([
    ['二级 8 家改成 9 家', { parameters: { firmsToLevelTwo: 9 } }, 'targets-add-up', '合计 11，对不上'],
    ['标杆只在办法里改成 3 家', { parameters: { benchmarkAwards: 3 } }, 'targets-add-up', '几处数目不一'],
    ['服务支出加到 60 万元', { parameters: { serviceCap: wan(60) } }, 'caps-fill-fund', '不能同时用满'],
    ['服务支出加到 60 万元', { parameters: { serviceCap: wan(60) } }, 'never-binds', '这个上限永远不起作用'],
    ['配套改成不超过 15%', { parameters: { supportShare: 15 } }, 'never-binds', '“配套不超过 15%”永远不起作用'],
    ['配套改成不超过 5%', { parameters: { supportShare: 5 } }, 'never-binds', '“改造支出不低于 90%”永远不起作用'],
    ['比例改成 0', { parameters: { subsidyRate: 0 } }, 'never-binds', '上限永远不起作用'],
    ['验收阶段改成 14 个月', { parameters: { acceptanceMonths: 14 } }, 'period-outside-programme', '还长'],
  ])('改动之后：%s', (_, change, rule, words) => {
    const found = checkUp(policy.under(change).statements).filter((finding) => finding.rule === rule);
    expect(found.map(({ says }) => says).join('\n')).toContain(words);
  });
});

describe('政策体检：没有毛病的和处处有毛病的', () => {
  it('没有毛病的，只提示两个比例是一回事', () => {
    expect(checkUp(sound).map(({ rule, kind }) => [rule, kind])).toEqual([['never-binds', 'note']]);
  });

  it.each<[string, Partial<CheckablePack>]>([
    ['award-without-amount', { awards: [award, { ...award, to: '样例机构', from: 'support', ceilings: [], rates: [] }] }],
    ['rates-differ', { awards: [{ ...award, rates: [...award.rates, { percent: 40, bound: 'at-most', clause: 'measures/2' }] }] }],
    ['ceilings-differ', { awards: [{ ...award, ceilings: [...award.ceilings, { fen: wan(20), clause: 'measures/2' }] }] }],
    ['condition-before-its-time', { conditions: [{ what: '样例条件', clause: 'measures/2', askedAt: 'apply', settledAt: 'be-paid' }] }],
    ['mixed-day-counts', { periods: [...sound.periods, { ...(sound.periods[0] as CheckablePack['periods'][number]), unit: 'day' }] }],
    ['period-outside-programme', { programme: { count: 4, unit: 'day', clause: 'measures/2' } }],
    ['targets-add-up', { targets: [...sound.targets, { what: '全部', count: 10, clause: 'measures/1', parts: ['企业'] }] }],
    ['caps-fill-fund', { fund: { totalFen: wan(99), clause: 'measures/2' } }],
    ['caps-fill-fund', { fund: { totalFen: wan(101), clause: 'measures/2' } }],
    ['open-reading', { readings: policy.readings }],
    ['fund-sources-differ', { fundSources: [...sound.fundSources, { sources: ['county'], clause: 'measures/1' }] }],
    ['unknown-clause', { fund: { totalFen: wan(100), clause: 'measures/99' } }],
  ])('%s 只在有毛病时才报', (rule, broken) => {
    expect(rulesOf(sound)).not.toContain(rule);
    expect(rulesOf({ ...sound, ...broken })).toContain(rule);
  });

  it('资金比上限合计多、又用得完的，说多出来的给谁', () => {
    const roomy = {
      ...sound,
      services: { fen: wan(5), clause: 'measures/2' as const },
      fund: { totalFen: wan(97), clause: 'measures/2' as const },
    };
    expect(checkUp(roomy).find(({ rule }) => rule === 'caps-fill-fund')).toMatchObject({ kind: 'gap' });
  });
});

describe('资金可行范围', () => {
  it.each<[string, Change, [number, number][], boolean, number]>([
    [
      '10×40 + 2×10，服务 20，九成',
      {},
      [
        [0, 0],
        [420, 0],
        [420, 20],
        [180, 20],
      ],
      true,
      440,
    ],
    [
      '标杆算在配套里',
      { readings: { benchmarkShare: 'support' } },
      [
        [0, 0],
        [400, 0],
        [400, 40],
        [360, 40],
      ],
      true,
      440,
    ],
    [
      '服务 60：用不满',
      { parameters: { serviceCap: wan(60) } },
      [
        [0, 0],
        [420, 0],
        [420, 46.666666],
      ],
      false,
      480,
    ],
    [
      '配套一分不许',
      { parameters: { supportShare: 0 } },
      [
        [0, 0],
        [420, 0],
        [420, 0],
      ],
      false,
      440,
    ],
  ])('%s', (_, change, corners, fillsAll, promised) => {
    const region = fundRegion(policy.under(change).statements);
    expect(region.corners.map(({ transformationFen, supportFen }) => [transformationFen / 1e6, supportFen / 1e6])).toEqual(corners);
    expect([region.fillsAll, region.promisedFen]).toEqual([fillsAll, wan(promised)]);
  });

  const terms = fc.record({
    transformationShare: fc.nat(100),
    supportShare: fc.nat(100),
    serviceCap: fc.nat(1e10),
    subsidyCeiling: fc.nat(1e9),
    benchmarkAwardCeiling: fc.nat(1e9),
  });

  it('每个角都守住比例和上限，差一分就出界', () => {
    fc.assert(
      fc.property(terms, (parameters) => {
        const { corners, fillsAll, mostFen } = fundRegion(policy.under({ parameters }).statements);
        const fits = (transformation: number, support: number): boolean => {
          const [t, s] = [BigInt(transformation), BigInt(support)];
          return t * 100n >= (t + s) * BigInt(parameters.transformationShare) && s * 100n <= (t + s) * BigInt(parameters.supportShare);
        };
        for (const { transformationFen, supportFen } of corners) expect(fits(transformationFen, supportFen)).toBe(true);
        const [, right, top] = corners;
        if (!fillsAll && right && top) expect(fits(right.transformationFen, top.supportFen + 1)).toBe(false);
        expect(mostFen).toBeGreaterThanOrEqual(right?.transformationFen ?? 0);
      }),
    );
  });

  it('画得出来：角上标着万元，图有名字', () => {
    const svg = drawRegion(fundRegion(pack));
    expect(svg).toMatch(/^<svg[^>]+role="img"[\s\S]*<title id="region-title">资金可行范围[\s\S]*440 万元<\/title>[\s\S]*<\/svg>$/);
    expect(svg).toContain('>420，20<');
    expect(svg).toContain('>180，20<');
    const empty = fundRegion({ ...sound, awards: [], services: { fen: 0, clause: 'measures/2' } });
    expect(drawRegion(empty)).not.toContain('NaN');
  });
});
