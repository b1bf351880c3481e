import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import { checkCells } from './check-cells.ts';
import { fillReport } from './fill-report.ts';
import { type Mapping, proposeMapping } from './propose-mapping.ts';
import { REPORT_FIELD_NAMES, type ReportedFirm } from './report-fields.ts';
import { type Asked, LIMITS, type TemplateSheet } from './report-template.ts';

const firm: ReportedFirm = {
  name: '样例甲纺织有限公司',
  creditCode: '91640425MA00000001',
  industry: '轻工纺织',
  township: '王洼镇',
  stage: '试点实施',
  levelBefore: '一级',
  levelAfter: null,
  acceptedOn: asDay('2026-11-02'),
  providers: '样例服务商',
  evaluator: null,
  plannedFen: 60_000_000,
  contractedFen: null,
  spentFen: 12_345_678,
  recognisedFen: 0,
  awardFen: null,
  paidFen: null,
};
const sheet = (rows: readonly (readonly string[])[], rules: TemplateSheet['rules'] = []): TemplateSheet => ({ name: '月报', rows, rules });
const mapped = (heads: readonly string[], above: readonly (readonly string[])[] = []) => proposeMapping([sheet([...above, heads])]);

describe('what a column asks for is told by its head', () => {
  it.each([
    ['序号', 'number'],
    ['企业名称', 'name'],
    ['试点企业全称', 'name'],
    ['统一社会信用代码', 'creditCode'],
    ['所属行业', 'industry'],
    ['所在乡镇', 'township'],
    ['目前进展', 'stage'],
    ['改造前数字化水平等级', 'levelBefore'],
    ['改造后等级*', 'levelAfter'],
    ['验收 日期', 'acceptedOn'],
    ['第三方评测机构', 'evaluator'],
    ['数字化服务商名称', 'providers'],
    ['计划总投资（万元）', 'plannedFen'],
    ['合同金额（万元）', 'contractedFen'],
    ['实际完成投资（万元）', 'spentFen'],
    ['审定投资额（元）', 'recognisedFen'],
    ['拟补助金额（万元）', 'awardFen'],
    ['已拨付资金（万元）', 'paidFen'],
    ['备注', undefined],
    ['联系电话', undefined],
  ])('%s', (head, field) => {
    const columns = mapped(['统一社会信用代码 ', '企业名称 ', head])?.columns ?? [];
    const others = columns.filter(({ column }) => column === 2).map((each) => each.field);
    expect(field === 'name' || field === 'creditCode' ? columns.map((each) => each.field) : others).toEqual(
      field === undefined ? [] : field === 'name' || field === 'creditCode' ? ['creditCode', 'name'] : [field],
    );
  });

  it('and the unit by the head, else by the line above the table', () => {
    const unit = (head: string, above: readonly (readonly string[])[] = []) => mapped(['企业名称', head], above)?.columns[1]?.unit;
    expect([unit('合同金额（万元）'), unit('合同金额（元）'), unit('合同金额'), unit('合同金额', [['', '单位：万元']])]).toEqual([
      'wan',
      'yuan',
      'yuan',
      'wan',
    ]);
  });

  it('a sheet that names no firm is not guessed at', () => {
    expect(mapped(['序号', '合同金额'])).toBeUndefined();
    expect(mapped(['企业名称'])).toBeUndefined();
  });
});

const mapping: Mapping = {
  sheet: '月报',
  headRow: 1,
  columns: REPORT_FIELD_NAMES.map((field, column) => ({ column, field, unit: 'wan' })),
};

describe('a sheet is filled', () => {
  it('with a line for each firm; what is not known stays empty, what is nought is nought', () => {
    const filled = fillReport([sheet([['附件'], ['企业名称']])], mapping, [firm, firm]);
    expect(filled.ok && filled.value.filter(({ row }) => row === 3).map(({ value }) => value)).toEqual([
      2,
      firm.creditCode,
      firm.providers,
      firm.name,
      firm.industry,
      firm.township,
      firm.stage,
      firm.levelBefore,
      { day: '2026-11-02' },
      60,
      0,
      12.345678,
    ]);
  });

  it('never over what stands below its heads', () => {
    const rows = [['附件'], ['企业名称'], [''], ['合计']];
    expect(fillReport([sheet(rows)], mapping, [firm]).ok).toBe(true);
    expect(fillReport([sheet(rows)], mapping, [firm, firm])).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('1个空行') },
    });
    expect(fillReport([sheet([['']])], { ...mapping, sheet: '没有' }, [firm]).ok).toBe(false);
  });

  it('every fen comes back from its cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), fc.constantFrom('yuan' as const, 'wan' as const), (fen, unit) => {
        const one = { ...mapping, columns: [{ column: 0, field: 'spentFen' as const, unit }] };
        const filled = fillReport([sheet([])], one, [{ ...firm, spentFen: fen }]);
        const value = filled.ok ? filled.value[0]?.value : undefined;
        expect(Math.round(Number(value) * (unit === 'wan' ? 1_000_000 : 100))).toBe(fen);
      }),
    );
  });
});

describe('a filled cell is held against the sheet’s own rules', () => {
  const everywhere = [{ fromRow: 0, toRow: 9, fromColumn: 0, toColumn: 9 }];
  const says = (asked: Asked, value?: Parameters<typeof checkCells>[1][number]['value'], mayBeBlank = true) =>
    checkCells(
      [{ ranges: everywhere, mayBeBlank, asked }],
      [{ row: 2, column: 1, value: '在' }, ...(value === undefined ? [] : [{ row: 2, column: 0, value }])],
      [0],
    ).map((fault) => fault.says);

  it('a list takes its own words only', () => {
    expect(says({ kind: 'list', values: ['一级', '二级'] }, '一级')).toEqual([]);
    expect(says({ kind: 'list', values: ['一级', '二级'] }, '甲级')).toEqual(['“甲级”不在模板的可选项里：一级、二级']);
  });
  it('an empty cell is a fault only where the sheet wants one', () => {
    const asked: Asked = { kind: 'length', limit: 'lessThan', first: 9, second: 9 };
    expect([says(asked, undefined), says(asked, undefined, false)]).toEqual([[], ['模板要求必填，这里还没有数据']]);
  });
  it('numbers, days and lengths have their kinds and limits', () => {
    const between = (kind: 'whole' | 'decimal' | 'day' | 'length', first: number, second: number): Asked => ({
      kind,
      limit: 'between',
      first,
      second,
    });
    expect(says(between('whole', 0, 5), 2.5)).toEqual(['模板要求填整数']);
    expect(says(between('decimal', 0, 5), 5)).toEqual([]);
    expect(says(between('decimal', 0, 5), 5.01)).toHaveLength(1);
    expect(says(between('day', 46_000, 46_500), { day: asDay('2026-11-02') })).toEqual([]);
    expect(says(between('day', 1, 2), { day: asDay('2026-11-02') })).toHaveLength(1);
    expect(says(between('day', 1, 2), '2026-11-02')).toEqual(['模板要求填日期']);
    expect(says(between('length', 0, 2), '三个字')).toHaveLength(1);
  });
  it('a formula of the sheet is named for a person to look at', () => {
    expect(says({ kind: 'unchecked', formula: 'COUNTIF(A:A,A1)=1' }, '甲')[0]).toContain('COUNTIF(A:A,A1)=1');
  });
  it('each limit and its opposite never agree', () => {
    const opposites = [
      ['between', 'notBetween'],
      ['equal', 'notEqual'],
      ['greaterThan', 'lessThanOrEqual'],
      ['lessThan', 'greaterThanOrEqual'],
    ] as const;
    expect(opposites.flat().toSorted()).toEqual([...LIMITS].toSorted());
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer(), fc.constantFrom(...opposites), (value, first, second, [one, other]) => {
        const holds = (limit: (typeof LIMITS)[number]) => says({ kind: 'decimal', limit, first, second }, value).length === 0;
        expect(holds(one)).toBe(!holds(other));
      }),
    );
  });
});
