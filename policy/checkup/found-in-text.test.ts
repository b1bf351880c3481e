import { describe, expect, it } from 'vitest';
import type { ClauseId } from '../../src/kernel/clause.ts';
import { getPolicy } from '../index.ts';
import type { ClauseWording } from '../wording/split-wording.ts';
import { checkText } from './check-text.ts';
import type { FindingKind } from './finding.ts';
import { readFigures } from './read-figures.ts';
import { withFiguresOf } from './text-figures.ts';
import { readWholes } from './text-targets.ts';

const policy = getPolicy('pengyang-2026');
const clause = (id: ClauseId, text: string, title = ''): ClauseWording => ({ id, title, text });
type Found = readonly [rule: string, kind: FindingKind, clauses: readonly ClauseId[], says: string, mend?: string];
const found = (...clauses: readonly ClauseWording[]): Found[] =>
  checkText({ ...policy, parameters: {} }, clauses, []).map(({ rule, kind, clauses: about, says }) => [rule, kind, about, says]);

describe('样例原文，字句里的毛病逐句核对', () => {
  it.each<[string, readonly ClauseWording[], readonly Found[]]>([
    [
      '合计：标题里的也算；只有一个分项的、合计正好的不算',
      [
        clause(
          'plan/1',
          '推动10家样例企业完成改造，其中：二级8家、三级3家。带动5家样例机构，其中3家。培训20人，其中甲12人、乙8人。',
          '目标9项，其中4项、6项',
        ),
      ],
      [
        ['text-targets-add-up', 'contradiction', ['plan/1'], '方案一写了 9项，其中 4项、6项，合计 10项，对不上'],
        ['text-targets-add-up', 'contradiction', ['plan/1'], '方案一写了 10家，其中 8家、3家，合计 11家，对不上'],
      ],
    ],
    [
      '比例：同一句话，一处不超过、一处按、一处不低于',
      [clause('plan/1', '补贴不超过实际投入的50%。'), clause('measures/1', '按照实际投入的50%补贴。不低于实际投入的50%；其他的按60%。')],
      [
        [
          'text-rates-differ',
          'contradiction',
          ['plan/1', 'measures/1'],
          '原文里“实际投入的50%”，几处说法不一：方案一说“不超过”，办法第一条说“按”，办法第一条说“不低于”',
        ],
      ],
    ],
    [
      '资金：定义只说自治区的，别处把县里、市级的也统筹进来；本县不是县里的钱，别的句子不算',
      [
        clause('plan/1', '统筹自治区奖补资金、县级配套资金和市级安排的资金，管好专项资金。省财政补助另算。'),
        clause('measures/1', '专项资金，是指由自治区下达、用在本县的资金。', '资金'),
        clause('measures/2', '县级配套资金由县里安排。'),
        clause('measures/3', '专项资金由县财政安排的资金组成。'),
      ],
      [
        [
          'text-fund-sources-differ',
          'contradiction',
          ['plan/1', 'measures/1', 'measures/3'],
          '原文里专项资金是哪一级的钱，几处说法不一：方案一说的是自治区、县、市的，办法第一条说的是自治区的，办法第三条说的是县的',
        ],
      ],
    ],
    [
      '资金：几处说的一样，或者只有一处说到',
      [
        clause('plan/1', '整合自治区下达的资金，用好专项资金。'),
        clause('measures/1', '专项资金是指自治区拨付的资金。'),
        clause('measures/2', '专项资金是指另行规定的资金。'),
      ],
      [],
    ],
    [
      '比例：没有说法的数，不算说法不一',
      [clause('plan/1', '补贴不超过实际投入的50%。'), clause('measures/1', '实际投入的50%由企业自筹。')],
      [],
    ],
    [
      '日：标题里的也算，月不算',
      [clause('measures/1', '公示5个工作日', '30日整改'), clause('measures/2', '3个月内')],
      [
        [
          'text-mixed-day-counts',
          'ambiguity',
          ['measures/1'],
          '原文里有的期限按工作日，有的只写“日”：办法第一条 30日，办法第一条 5个工作日',
        ],
      ],
    ],
    [
      '申报条件：标题或第一句说是申报条件的才算',
      [
        clause('measures/1', '依法纳税，按方案完成改造任务并通过验收；项目竣工', '申报条件'),
        clause('measures/2', '申请的企业须通过验收'),
        clause('measures/3', '企业申请时，应验收合格、完成任务'),
        clause('measures/6', '申报企业由各乡镇、园区和行业协会逐级推荐，兑付须通过验收'),
        clause('measures/4', '兑付须通过验收'),
        clause('measures/5', '兑付时核对。申请的企业须通过验收'),
      ],
      [
        [
          'text-condition-before-its-time',
          'contradiction',
          ['measures/1'],
          '办法第一条是申报条件，却写了“按方案完成改造任务并通过验收”、“项目竣工”，申报时谁也做不到',
        ],
        [
          'text-condition-before-its-time',
          'contradiction',
          ['measures/2'],
          '办法第二条是申报条件，却写了“申请的企业须通过验收”，申报时谁也做不到',
        ],
        [
          'text-condition-before-its-time',
          'contradiction',
          ['measures/3'],
          '办法第三条是申报条件，却写了“应验收合格”、“完成任务”，申报时谁也做不到',
        ],
      ],
    ],
    [
      '申报条件：事后才有的几种写法',
      [clause('measures/1', '完成数字化改造，完成改造，通过绩效评价，通过终期绩效评价', '申报条件')],
      [
        [
          'text-condition-before-its-time',
          'contradiction',
          ['measures/1'],
          '办法第一条是申报条件，却写了“完成数字化改造”、“完成改造”、“通过绩效评价”、“通过终期绩效评价”，申报时谁也做不到',
        ],
      ],
    ],
    [
      '奖励：三种写法；同一家几处写的合在一起；写了数的不算',
      [
        clause('plan/1', '对表现突出的样例场景、优质样例机构及服务商，依规给予资金奖励。'),
        clause('measures/1', '用于奖励优质样例机构以及开展培训。样例龙头企业的奖励资金，一次性兑付。'),
        clause('measures/2', '给予优秀服务商，予以奖励，每家奖励服务商3.5万元。'),
      ],
      [
        ['text-award-without-amount', 'gap', ['plan/1'], '原文说可以奖励样例场景（方案一），可是没有一处写奖多少'],
        [
          'text-award-without-amount',
          'gap',
          ['plan/1', 'measures/1'],
          '原文说可以奖励优质样例机构（方案一）、优质样例机构（办法第一条），可是没有一处写奖多少',
        ],
        ['text-award-without-amount', 'gap', ['measures/1'], '原文说可以奖励样例龙头企业（办法第一条），可是没有一处写奖多少'],
      ],
    ],
    ['奖励：写到元的也是数', [clause('plan/1', '用于奖励样例企业。'), clause('measures/1', '奖励样例企业500元。')], []],
    [
      '奖励：名字前面说的是怎样的，不是另一家；两个字的也是名字，一个字的不是',
      [
        clause('plan/1', '对优质样例机构给予奖励。用于奖励样例平台。'),
        clause('measures/1', '拿出5万元奖励样例机构。拿出3万元奖励样例平台'),
        clause('measures/2', '对场景和人给予奖励。'),
      ],
      [['text-award-without-amount', 'gap', ['measures/2'], '原文说可以奖励场景（办法第二条），可是没有一处写奖多少']],
    ],
    [
      '奖励：一句话说完的',
      [clause('plan/1', '对样例机构给予奖励。用于奖励样例平台。')],
      [
        ['text-award-without-amount', 'gap', ['plan/1'], '原文说可以奖励样例机构（方案一），可是没有一处写奖多少'],
        ['text-award-without-amount', 'gap', ['plan/1'], '原文说可以奖励样例平台（方案一），可是没有一处写奖多少'],
      ],
    ],
    ['奖励：按比例给予的也是数', [clause('measures/1', '对样例机构给予奖励。对样例机构，按投入的10%给予奖励。')], []],
    [
      '奖励：占资金的比例不是数',
      [clause('plan/1', '不超过10%的资金用于奖励样例机构和开展培训')],
      [['text-award-without-amount', 'gap', ['plan/1'], '原文说可以奖励样例机构（方案一），可是没有一处写奖多少']],
    ],
    [
      '标题：说到几类、正文漏了的；只说一类的、不是说条件的不算',
      [
        clause('measures/1', '申报的样例企业应依法纳税。', '样例企业、样例机构及服务商申报条件'),
        clause('measures/2', '另发。', '样例企业和样例机构名单'),
        clause('measures/3', '另定。', '样例企业标准'),
      ],
      [
        ['text-title-unkept', 'gap', ['measures/1'], '办法第一条的标题说到“样例机构”，正文一句也没有写它'],
        ['text-title-unkept', 'gap', ['measures/1'], '办法第一条的标题说到“服务商”，正文一句也没有写它'],
      ],
    ],
    [
      '周期：几处不一；超出的期限各报一处，正好的、备查的不算；各阶段合起来算',
      [
        clause('plan/3', '试点周期为1年，项目周期13个月。'),
        clause('plan/3.1', '', '准备阶段（3个月）'),
        clause('plan/3.2', '', '实施阶段（10个月）'),
        clause('measures/4', '365天内完成，366天以内整改，备查2年，18个月完成，2年以内，400个工作日内，300个工作日以内'),
      ],
      [
        ['text-period-outside-programme', 'contradiction', ['plan/3'], '周期几处写法不一：方案三 1 年，方案三 13 个月'],
        [
          'text-period-outside-programme',
          'contradiction',
          ['measures/4', 'plan/3'],
          '期限超出项目周期：办法第四条 366 天，周期 方案三 1 年',
        ],
        [
          'text-period-outside-programme',
          'contradiction',
          ['measures/4', 'plan/3'],
          '期限超出项目周期：办法第四条 18 个月，周期 方案三 1 年',
        ],
        ['text-period-outside-programme', 'contradiction', ['measures/4', 'plan/3'], '期限超出项目周期：办法第四条 2 年，周期 方案三 1 年'],
        [
          'text-period-outside-programme',
          'contradiction',
          ['measures/4', 'plan/3'],
          '期限超出项目周期：办法第四条 400 个工作日，周期 方案三 1 年',
        ],
        [
          'text-period-outside-programme',
          'contradiction',
          ['plan/3.1', 'plan/3.2', 'plan/3'],
          '各阶段加起来比周期长：方案三（一） 3 个月，方案三（二） 10 个月，周期 方案三 1 年',
        ],
      ],
    ],
    ['周期：两处一样、阶段正好的不算', [clause('plan/3', '项目周期为1年，实施周期365天。', '第一阶段（365日）')], []],
    ['周期：没有写的，无从比起', [clause('measures/4', '18个月完成')], []],
  ])('%s', (_, clauses, expected) => expect(found(...clauses)).toEqual(expected));

  it('怎么改，说到是谁', () => {
    const [unkept] = checkText({ ...policy, parameters: {} }, [clause('measures/1', '依法纳税。', '样例企业及样例机构条件')], []);
    expect(unkept?.mend).toBe('补写样例企业的条件，或从标题里去掉');
  });
});

describe('原文里的数', () => {
  it('逐个读出：数、单位、前面几个字、说法', () => {
    const text = clause(
      'measures/1',
      '每家最高补助35.5万元、不少于2次（至少3个月）：上限4级；至多10年，不超1日。不低于6%，按5个工作日',
      '7家',
    );
    expect(readFigures([text]).map(({ value, unit, of, before, bound }) => [value, unit, of, before, bound])).toEqual([
      ['7', '家', '', '', undefined],
      ['35.5', '万元', '最高补助', '每家最高补助', 'at-most'],
      ['2', '次', '不少于', '不少于', 'at-least'],
      ['3', '个月', '至少', '至少', 'at-least'],
      ['4', '级', '上限', '上限', 'at-most'],
      ['10', '年', '至多', '至多', 'at-most'],
      ['1', '日', '不超', '不超', 'at-most'],
      ['6', '%', '不低于', '不低于', 'at-least'],
      ['5', '个工作日', '按', '按', 'exactly'],
    ]);
  });

  it('合计逐个读出', () => {
    expect(readWholes([clause('plan/1', '推动10家企业，其中二级8家、三级2家，其余3家。')])).toEqual([
      { clause: 'plan/1', whole: 10, unit: '家', parts: [8, 2] },
    ]);
  });

  it('代进系统所用的数：照原文的改，原文没有写的、写得不一的照旧', () => {
    const figures = withFiguresOf(
      [
        clause('plan/1', '推动12家样例企业完成改造，其中二级9家、三级3家。资金总额为500.5万元'),
        clause('measures/4', '不低于85%，不超过15%'),
        clause('measures/7.1', '按60%，不超过35万元'),
        clause('measures/7.2', '3家，最高8万元'),
        clause('measures/7.3', '30万元'),
        clause('measures/12.2', '不超过36万元，最高37万元'),
        clause('plan/2.3.2', '4家'),
        clause('plan/2.4.4', '不超过40%'),
      ],
      policy.statements,
    );
    const [pilots, benchmarks] = figures.awards;
    expect(pilots).toMatchObject({
      places: 12,
      ceilings: [{ fen: 35_000_000 }, { fen: 40_000_000 }, { fen: 40_000_000 }],
      rates: [{ percent: 40 }, { percent: 60 }],
    });
    expect(benchmarks).toMatchObject({ places: 3, ceilings: [{ fen: 8_000_000 }] });
    expect(figures.awards.slice(2)).toStrictEqual(policy.statements.awards.slice(2));
    expect(figures.targets.map(({ count }) => count)).toEqual([12, 9, 3, 3, 4]);
    expect(figures.shares).toMatchObject({ transformation: { atLeastPercent: 85 }, support: { atMostPercent: 15 } });
    expect(figures.services.fen).toBe(30_000_000);
    expect(figures.fund.totalFen).toBe(500_500_000);
    expect(withFiguresOf([], policy.statements)).toStrictEqual(policy.statements);
  });

  it.each<[string, ClauseWording]>([
    ['分项比系统的多', clause('plan/1', '推动12家样例企业完成改造，其中二级8家、三级2家、四级2家。')],
    ['写在另一条', clause('measures/5', '推动12家样例企业完成改造，其中二级9家、三级3家。')],
  ])('合计%s，照旧', (_, text) => {
    expect(withFiguresOf([text], policy.statements).targets).toEqual(policy.statements.targets);
  });

  it('系统所用的数，所引的那一条没有写，或者原文没有那一条的，逐个指出', () => {
    const parameters = {
      rate: { value: 50, unit: '%', clause: 'measures/1', says: '比例' },
      years: { value: 3, unit: '年', clause: 'measures/2', says: '回溯期' },
      days: { value: 5, unit: '日', clause: 'measures/3', says: '公示' },
    } as const;
    const text = [clause('measures/1', '补150%'), clause('measures/2', '近2年内，满3年')];
    expect(checkText({ ...policy, parameters }, text, []).map(({ rule, kind, clauses, says }) => [rule, kind, clauses, says])).toEqual([
      ['figure-not-in-text', 'note', ['measures/1'], '系统按“比例 50%”办，办法第一条的原文没有写这个数'],
      ['figure-not-in-text', 'note', ['measures/3'], '系统按“公示 5日”办，办法第三条的原文没有写这个数'],
    ]);
    expect(checkText({ ...policy, parameters }, [], [])).toEqual([]);
  });
});
