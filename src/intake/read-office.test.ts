import { describe, expect, it } from 'vitest';
import { APPLICATION_HEAD, application, applicationsTable, brokenCode, codeOf, invoiceTree, table } from '../../test/office-tables.ts';
import type { OfficeFolder } from './office-folder.ts';
import { readOffice } from './read-office.ts';
import type { Table } from './table.ts';

const office = (...tables: readonly Table[]): OfficeFolder => readOffice({ tables, xml: [], faults: [] });
const LIST_HEAD = ['统一社会信用代码', '列入日期', '移出日期'];

describe('sheets are known by their headers', () => {
  it('wherever the header stands, whatever the file is called, in any order, with strange columns between', () => {
    const order = APPLICATION_HEAD.map((_, index) => index).toReversed();
    const pick = <T>(cells: readonly T[]): (T | string)[] => ['处理意见', ...order.map((index) => cells[index] as T)];
    const read = office(table('新建 1.xlsx', [[], ['标题'], [], [null, '制表日期'], pick(APPLICATION_HEAD), [], pick(application(1))]));
    expect(read.faults).toEqual([]);
    expect(read.rows.applications?.[0]).toMatchObject({
      source: { file: '新建 1.xlsx', sheet: 'Sheet1', row: 7 },
      values: { creditCode: codeOf(1), employees: 120, revenueFen: 5_000_000_000, incidents: [] },
      raw: { 处理意见: '处理意见', employees: '120人' },
    });
  });

  it('under a header of two rows with merged groups', () => {
    const upper = ['企业名称', '统一社会信用代码', '支出类别', '名称', '供应商代码', '合同', null, '发票号码', '付款', null];
    const lower = [null, null, null, null, null, '签订日期', '金额（万元）', null, '日期', '金额（万元）'];
    const row = ['样例1号', codeOf(1), '软件', '样例软件', codeOf(900), '2026.8.1', '11.3', '26112000000000000001', '2026.9.1', '11.3'];
    const { rows } = office(table('台账.xlsx', [upper, lower, row]));
    expect(rows.expenses?.[0]?.values).toMatchObject({
      signedOn: '2026-08-01',
      contractFen: 11_300_000,
      paidOn: '2026-09-01',
      paidFen: 11_300_000,
    });
  });

  it('several in one workbook, and one register in several files', () => {
    const list = table(
      '全部.xlsx',
      [
        ['企业名称', ...LIST_HEAD],
        ['样例1号有限公司', codeOf(1), '2025-01-01', null],
      ],
      '名录',
    );
    const read = office(applicationsTable([application(1)], '全部.xlsx'), list, applicationsTable([application(2)], '另一份.xlsx'));
    expect(read.rows.applications).toHaveLength(2);
    expect(read.rows['abnormal-list']).toHaveLength(1);
    expect(read.faults).toEqual([]);
  });

  it('the three lists are told apart by their headers, then by title, then by name', () => {
    const row = ['样例1号', codeOf(1), '2025-01-01', null];
    expect(Object.keys(office(table('a.csv', [['名称', ...LIST_HEAD], row])).rows)).toEqual(['dishonest-list']);
    expect(Object.keys(office(table('a.csv', [['供应商名称', '统一社会信用代码', '处罚起始', '处罚截止'], row])).rows)).toEqual([
      'procurement-list',
    ]);
    expect(Object.keys(office(table('a.csv', [['严重失信主体名单'], ['企业名称', ...LIST_HEAD], row])).rows)).toEqual(['dishonest-list']);
    expect(Object.keys(office(table('经营异常名录.csv', [['单位名称', ...LIST_HEAD], row])).rows)).toEqual(['abnormal-list']);
  });

  it('a list whose header and file name disagree is read by its header, and the doubt is said', () => {
    const { rows, faults } = office(
      table(
        '严重失信名单.csv',
        [
          ['企业名称', ...LIST_HEAD],
          ['样例', codeOf(1), '2025-01-01'],
        ],
        null,
      ),
    );
    expect(Object.keys(rows)).toEqual(['abnormal-list']);
    expect(faults).toEqual([{ file: '严重失信名单.csv', sheet: null, cell: null, message: expect.stringContaining('请核对') }]);
  });

  it('a name of ten thousand characters is no name, and is not repeated in what is said of it; one of two hundred is', () => {
    const named = (name: string) => office(applicationsTable([application(1, { 企业名称: name })]));
    const [long, short] = [named('样例'.repeat(5_000)), named('样例'.repeat(100))];
    expect(long.faults).toEqual([expect.objectContaining({ message: expect.stringMatching(/^.{40,90}有10000个字，请改到200字以内$/) })]);
    expect(long.rows.applications?.[0]?.values.name).toBeUndefined();
    expect([short.faults, short.rows.applications?.[0]?.values.name?.length]).toEqual([[], 200]);
  });

  it('a sheet of no known kind is a fault: of the file when nothing in it is known', () => {
    const stranger = table(
      '杂.xlsx',
      [
        ['随便', '什么'],
        ['1', '2'],
      ],
      '甲',
    );
    expect(office(stranger).faults).toEqual([expect.objectContaining({ file: '杂.xlsx', sheet: null, cell: null })]);
    const known = applicationsTable([application(1)], '杂.xlsx');
    expect(office(known, stranger, table('杂.xlsx', [], '空')).faults).toEqual([
      expect.objectContaining({ file: '杂.xlsx', sheet: '甲', cell: null }),
    ]);
  });
});

describe('rows', () => {
  it('an unreadable cell is named, its fact is absent and the rest stays', () => {
    const { rows, faults } = office(applicationsTable([application(1, { 成立日期: '去年', '从业人员（人）': '约120' })]));
    expect(faults.map(({ cell }) => cell)).toEqual(['E3', 'I3']);
    expect(faults[1]?.message).toBe('“从业人员（人）”写的是“约120”：应为整数，如 120 或 120人');
    expect(rows.applications?.[0]?.values).not.toHaveProperty('establishedOn');
    expect(rows.applications?.[0]).toMatchObject({ values: { legalPerson: true }, unreadable: ['establishedOn', 'employees'] });
  });

  it('an empty cell is an absent fact and no fault', () => {
    const { rows, faults } = office(applicationsTable([application(1, { 依法纳税: null, 成立日期: '  ' })]));
    expect(faults).toEqual([]);
    expect(rows.applications?.[0]?.unreadable).toEqual([]);
    expect(rows.applications?.[0]?.values).not.toHaveProperty('taxCompliant');
  });

  it('a formula error is a fault like any other', () => {
    const { faults } = office(applicationsTable([application(1, { 联系人: '#REF!', 依法纳税: { problem: '没有计算结果的公式' } })]));
    expect(faults.map(({ cell }) => cell)).toEqual(['L3', 'U3']);
  });

  it('blank rows, a repeated header, sums and signatures are no records', () => {
    const sum = [null, '合计', null, null, null, null, null, null, '240'];
    const { rows, faults } = office(
      applicationsTable([application(1), [], APPLICATION_HEAD, application(2), sum, ['填表人：样某'], [{ number: '3' }]]),
    );
    expect(rows.applications?.map(({ source }) => source.row)).toEqual([3, 6]);
    expect(faults).toEqual([]);
  });

  it('a row that names nobody is a fault, not silently dropped', () => {
    const { rows, faults } = office(applicationsTable([application(1, { 企业名称: null, 统一社会信用代码: null })]));
    expect(rows.applications).toEqual([]);
    expect(faults).toEqual([expect.objectContaining({ cell: 'A3', message: expect.stringContaining('不知道说的是谁') })]);
  });

  it('the same applicant twice: the first counts, the second is a fault that says where the first is', () => {
    const { rows, faults } = office(applicationsTable([application(1), application(1, { 主导产业: '装备制造' })]));
    expect(rows.applications).toHaveLength(1);
    expect(faults).toEqual([{ file: '申报.xlsx', sheet: 'Sheet1', cell: 'C4', message: expect.stringContaining('第 3 行重复') }]);
  });

  it('two applicants with unreadable codes are two applicants', () => {
    const broken = { 统一社会信用代码: brokenCode(1) };
    expect(office(applicationsTable([application(1, broken), application(2, broken)])).rows.applications).toHaveLength(2);
  });

  it('money without a unit in header, sheet or cell is not guessed; a unit above the table is enough', () => {
    const head = ['来源', '文号', '收文日期', '金额', '用途'];
    const row = ['自治区', '样例〔2026〕1号', '2026.6.1', { number: '440' }, '奖补'];
    expect(office(table('a.xlsx', [head, row])).faults).toEqual([
      expect.objectContaining({ cell: 'D2', message: expect.stringContaining('单位') }),
    ]);
    const said = office(table('a.xlsx', [['单位：万元'], head, row]));
    expect(said.rows['fund-notices']?.[0]?.values.amountFen).toBe(440_000_000);
    const yuan = office(table('a.xlsx', [head.with(3, '金额（元）'), row]));
    expect(yuan.rows['fund-notices']?.[0]?.values.amountFen).toBe(44_000);
  });

  it('a repeated header is a fault and its left column counts', () => {
    const head = [...APPLICATION_HEAD, '依法纳税'];
    const { rows, faults } = office(table('a.xlsx', [head, [...application(1), '否']]));
    expect(rows.applications?.[0]?.values.taxCompliant).toBe(true);
    expect(faults).toEqual([expect.objectContaining({ cell: 'W1' })]);
  });
});

describe('a folder with very much in it', () => {
  it('names every fault of it, however many', () => {
    const tree = { tag: 'all', text: '', children: Array.from({ length: 30_000 }, () => ({ tag: 'EInvoice', text: '', children: [] })) };
    expect(readOffice({ tables: [], xml: [{ file: '多.xml', root: tree }], faults: [] }).faults.length).toBeGreaterThan(200_000);
  });

  it('keeps every row of it', () => {
    const rows = Array.from({ length: 150_000 }, (_, index) => [`样例${index}`, '2020-01-01', null]);
    const list = table('经营异常名录.csv', [['企业名称', ...LIST_HEAD.slice(1)], ...rows], null);
    expect(office(list).rows['abnormal-list']).toHaveLength(150_000);
  });
});

describe('checks across cells', () => {
  const answers = (...rows: readonly (readonly [string, string])[]): Table =>
    table('答卷.xlsx', [
      ['企业名称', '统一社会信用代码', '阶段', '题号', '答案'],
      ...rows.map(([question, answer]) => ['样例1号', codeOf(1), '改造前', question, answer]),
    ]);

  it.each([
    ['Q2', 'BC', '单选题'],
    ['Q1', 'AB', '不能再选别的'],
    ['Q1', 'Z', '没有选项 Z'],
    ['Q99', 'B', '没有 Q99'],
    ['S01', '5', '0 至 4'],
    ['Q1', '2', '选项字母'],
  ])('an answer that does not fit its question is a fault: %s %s', (question, answer, words) => {
    const { rows, faults } = office(answers([question, answer]));
    expect(faults).toEqual([expect.objectContaining({ cell: 'E2', message: expect.stringContaining(words) })]);
    expect(rows['level-answers']?.[0]?.values).not.toHaveProperty('answer');
  });

  it('two different answers to one question settle nothing', () => {
    const { rows, faults } = office(answers(['Q2', 'B'], ['Q2', 'C']));
    expect(rows['level-answers']?.map(({ values }) => values.answer)).toEqual([undefined]);
    expect(faults).toHaveLength(1);
  });

  it('a list entry that ends before it begins says nothing about when', () => {
    const { rows, faults } = office(
      table(
        'a.csv',
        [
          ['企业名称', ...LIST_HEAD],
          ['样例', codeOf(1), '2025-05-01', '2025-04-01'],
        ],
        null,
      ),
    );
    expect(rows['abnormal-list']?.[0]?.values).toEqual({ name: '样例', creditCode: codeOf(1) });
    expect(faults).toEqual([expect.objectContaining({ cell: 'D2' })]);
  });

  it('a ledger row whose invoice file is missing is named; two differing files of one number count for nothing', () => {
    const head = ['企业名称', '统一社会信用代码', '支出类别', '发票号码'];
    const ledger = table('台账.xlsx', [head, ['样例1号', codeOf(1), '软件', '26112000000000000001']]);
    const missing = readOffice({ tables: [ledger], xml: [], faults: [] });
    expect(missing.faults).toEqual([expect.objectContaining({ file: '台账.xlsx', cell: 'D2' })]);
    const twice = ['a.xml', 'b.xml'].map((file, index) => ({
      file,
      root: invoiceTree({ net: `10000${index}.00`, total: `11300${index}.00` }),
    }));
    const { invoices, faults } = readOffice({ tables: [ledger], xml: twice, faults: [] });
    expect(invoices).toEqual([]);
    expect(faults.map(({ file }) => file)).toEqual(['b.xml', '台账.xlsx']);
  });
});
