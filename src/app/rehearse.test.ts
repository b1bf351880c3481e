import { describe, expect, it } from 'vitest';
import { getPolicy } from '../../policy/index.ts';
import { questions, scenes } from '../../policy/indicators/2024/index.ts';
import { application, applicationsTable, brokenCode, codeOf, invoiceTree, table } from '../../test/office-tables.ts';
import { type TrialJson, trialJson } from '../documents/trial-json.ts';
import { readOffice } from '../intake/read-office.ts';
import type { Cell, Table, XmlNode } from '../intake/table.ts';
import { asDay } from '../kernel/day.ts';
import { rehearse } from './rehearse.ts';

const policy = getPolicy('pengyang-2026');
const WINDOW = { from: asDay('2026-07-20'), to: asDay('2027-03-31') };
const FIRM = '样例1号有限公司';

function trial(tables: readonly Table[], xml: readonly XmlNode[] = []): TrialJson {
  const files = { tables, xml: xml.map((root, index) => ({ file: `${index}.xml`, root })), faults: [] };
  return trialJson(rehearse(readOffice(files), WINDOW, policy));
}

const list = (name: string, ...rows: readonly Cell[][]): Table =>
  table(`${name}.csv`, [[name], ['单位名称', '统一社会信用代码', '列入日期', '移出日期'], ...rows], null);
const LISTS = ['经营异常名录', '严重失信主体名单', '政府采购严重违法失信名单'].map((name) => list(name));
const others = (...rows: readonly Cell[][]): Table =>
  table('已获补助.xlsx', [['企业名称', '统一社会信用代码', '补助级别', '是否同类'], ...rows]);

const LEDGER = ['企业名称', '统一社会信用代码', '支出类别', '名称', '供应商代码', '合同签订日期', '合同金额（万元）', '发票号码', '付款日期', '付款金额（万元）', '收款方代码', '有记账凭证', '在改造方案内']; // prettier-ignore
const spending = (change: Readonly<Record<string, Cell>> = {}): Cell[] => {
  const sound = [FIRM, codeOf(1), '软件', '样例软件', codeOf(900), '2026-08-01', '11.3', '26112000000000000001', '2026-09-10', '11.3', codeOf(900), '是', '是']; // prettier-ignore
  return LEDGER.map((header, index) => (header in change ? (change[header] ?? null) : (sound[index] ?? null)));
};
const ledger = (...rows: readonly Cell[][]): Table => table('台账.xlsx', [LEDGER, ...rows]);

const answersAt = (stage: string, optionsOf: (question: (typeof questions)[number]) => string, level: string): Cell[][] => [
  ...questions.map((question): Cell[] => [FIRM, codeOf(1), stage, question.id, optionsOf(question)]),
  ...scenes.map((scene): Cell[] => [FIRM, codeOf(1), stage, scene.id, { number: level }]),
];
const ANSWERS = table('答卷.xlsx', [
  ['企业名称', '统一社会信用代码', '阶段', '题号', '答案'],
  ...answersAt('改造前', () => 'A', '0'),
  ...answersAt('改造后', ({ choice, options }) => (choice === 'single' ? String(options.at(-1)?.key) : 'BC'), '2'),
]);
const withoutRow = (index: number): Table => ({ ...ANSWERS, rows: ANSWERS.rows.toSpliced(index, 1) });

describe('applicants', () => {
  it('a sound one with every list present is a yes', () => {
    const { applicants } = trial([applicationsTable([application(1)]), ...LISTS, others()]);
    expect(applicants).toEqual([{ creditCode: codeOf(1), name: FIRM, outcome: 'yes', failed: [], unknown: [] }]);
  });

  it('without the lists and the earlier subsidies nobody knows', () => {
    const { applicants } = trial([applicationsTable([application(1)])]);
    expect(applicants[0]).toMatchObject({
      outcome: 'unknown',
      unknown: ['not-abnormal', 'not-dishonest', 'not-procurement-barred', 'no-same-kind-subsidy'],
    });
  });

  it('listed on the day of application is a no; a region or city subsidy of the same kind too, the nation’s not', () => {
    const listed = list('经营异常名录', [FIRM, codeOf(1), '2026-01-01', null]);
    const given = others([FIRM, codeOf(1), '固原市', '是'], ['样例2号', codeOf(2), '国家', '是']);
    const { applicants } = trial([
      applicationsTable([application(1), application(2)]),
      listed,
      LISTS[1] as Table,
      LISTS[2] as Table,
      given,
    ]);
    expect(applicants.map(({ failed }) => failed)).toEqual([['not-abnormal', 'no-same-kind-subsidy'], []]);
  });

  it('an unreadable code leaves unknown what is looked up by it, and the row stays', () => {
    const broken = brokenCode(1);
    const listed = list('经营异常名录', [FIRM, codeOf(5), '2026-01-01', null]);
    const { applicants, faults } = trial([
      applicationsTable([application(1, { 统一社会信用代码: broken })]),
      listed,
      LISTS[1] as Table,
      LISTS[2] as Table,
      others(),
    ]);
    expect(applicants[0]).toMatchObject({ creditCode: broken, name: FIRM, unknown: ['not-abnormal'] });
    expect(faults).toHaveLength(1);
  });

  it('an industry code outside B–D leaves the size unknown', () => {
    const { applicants } = trial([applicationsTable([application(1, { 国民经济行业代码: '5211' })]), ...LISTS, others()]);
    expect(applicants[0]?.unknown).toEqual(['sme']);
  });
});

describe('pilots', () => {
  const money = invoiceTree();

  it('are the firms with answers; levels, spending and subsidy follow from the folder', () => {
    const { pilots } = trial([ANSWERS, ledger(spending()), others()], [money]);
    expect(pilots).toEqual([
      expect.objectContaining({
        creditCode: codeOf(1),
        before: 0,
        after: 2,
        recognisedFen: 10_000_000,
        refused: [],
        subsidy: 'yes',
        amountFen: 5_000_000,
      }),
    ]);
    expect(pilots[0]?.scores[0]).toBe(0);
  });

  it('one missing answer makes its stage and the subsidy unknown', () => {
    const { pilots } = trial([withoutRow(2), ledger(spending()), others()], [money]);
    expect(pilots[0]).toMatchObject({ before: null, after: 2, scores: [null, expect.any(Number)], subsidy: 'unknown', amountFen: null });
  });

  it('an absent ledger or list of earlier subsidies is not taken for none', () => {
    expect(trial([ANSWERS, others()]).pilots[0]).toMatchObject({ recognisedFen: 0, subsidy: 'unknown', amountFen: null });
    expect(trial([ANSWERS, ledger(spending())], [money]).pilots[0]).toMatchObject({ subsidy: 'unknown' });
    expect(trial([ANSWERS, ledger(), others()]).pilots[0]).toMatchObject({ subsidy: 'no', amountFen: 0 });
  });

  it('an invoice used by a row above, of whichever firm, is a duplicate below', () => {
    const other = spending({ 企业名称: '样例2号', 统一社会信用代码: codeOf(2) });
    const { pilots } = trial([ANSWERS, ledger(other, spending()), others()], [money]);
    expect(pilots[0]?.refused).toEqual([{ invoice: '26112000000000000001', failed: ['not-duplicate'], unknown: [] }]);
  });

  it('a row without its invoice file, payment or readable code stays with the firm as unknown', () => {
    const rows = [
      spending({ 付款日期: null }),
      spending({ 统一社会信用代码: brokenCode(1), 发票号码: '26112000000000000002' }),
      spending({ 发票号码: '26112000000000000009' }),
    ];
    const { pilots, faults } = trial([ANSWERS, ledger(...rows), others()], [money, invoiceTree({ number: '26112000000000000002' })]);
    expect(pilots[0]?.refused.map(({ unknown }) => unknown)).toEqual([
      ['complete', 'parties', 'window'],
      ['parties'],
      ['complete', 'parties', 'window', 'not-duplicate'],
    ]);
    expect(faults.map(({ cell }) => cell)).toEqual(['B3', 'H4']);
  });
});

describe('pairs and money', () => {
  const head = ['法定代表人编号', '实际控制人编号', '股东（编号:持股比例）'];
  const provider = (...row: readonly Cell[]): Table =>
    table('服务商.xlsx', [
      ['服务商名称', '统一社会信用代码', ...head, '是否在库'],
      [...row, '是'],
    ]);
  const evaluator = (...row: readonly Cell[]): Table => table('机构.xlsx', [['机构名称', '统一社会信用代码', ...head], [...row]]);

  it('a shared controller keeps a pair apart, an empty cell leaves it open', () => {
    const { pairs } = trial([provider('样例甲', codeOf(1), 'R1', 'C1', null), evaluator('样例乙', codeOf(2), 'R2', 'C1', 'H1:60%')]);
    expect(pairs).toEqual([
      {
        transformer: codeOf(1),
        evaluator: codeOf(2),
        outcome: 'no',
        failed: ['different-controller'],
        unknown: ['no-cross-holding', 'no-common-holder'],
      },
    ]);
  });

  it('of a party without a readable code nothing is known', () => {
    const { pairs } = trial([provider('样例甲', brokenCode(1), 'R1', 'C1', '无'), evaluator('样例乙', codeOf(2), 'R2', 'C2', '无')]);
    expect(pairs[0]).toMatchObject({ transformer: brokenCode(1), outcome: 'unknown', failed: [] });
    expect(pairs[0]?.unknown).toHaveLength(5);
  });

  it('the fund is the sum of the region’s notices; a hole in it makes it unknown', () => {
    const notices = (...rows: readonly Cell[][]): Table =>
      table('资金.xlsx', [['来源', '文号', '收文日期', '金额（万元）', '用途'], ...rows]);
    const sound = trial([
      notices(
        ['自治区', '甲1', '2026.6.1', '440', '奖补'],
        ['自治区', '甲2', '2026.7.1', '0.000001', '奖补'],
        ['县级', '乙', '2026.6.1', '60万', '配套'],
      ),
    ]);
    expect(sound.fund).toMatchObject({ regionFen: 440_000_001, countyFen: 60_000_000, subsidiesFen: 0 });
    const holed = trial([notices(['自治区', '甲1', '2026.6.1', '约440', '奖补'], ['县级', '乙', '2026.6.1', '60万', '配套'])]);
    expect(holed.fund).toMatchObject({
      regionFen: null,
      countyFen: 60_000_000,
      verdict: { outcome: 'unknown', value: null, missing: ['totalFen'] },
    });
    expect(trial([ANSWERS]).fund).toMatchObject({ regionFen: null, countyFen: null });
  });
});
