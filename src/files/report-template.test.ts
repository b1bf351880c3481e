import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { asDay } from '../kernel/day.ts';
import { limits } from './limits.ts';
import { fillReportTemplate, readReportTemplate } from './report-template.ts';
import { readXlsx } from './read-xlsx.ts';

const HEADS = ['序号', '企业名称', '行业', '金额（万元）', '验收日期'];
const blank = () =>
  writeXlsx({
    sheets: [
      {
        name: '月报',
        rows: [['样例附件2'], HEADS, [null], [null], ['填表说明：样例']],
        dataValidations: [
          { type: 'list', values: ['纺织', '建材'], range: 'C3:C4' },
          { type: 'list', formula1: "'字 典'!$A$1:$A$2", range: 'B3:B4', allowBlank: true },
          { type: 'decimal', operator: 'between', formula1: '0', formula2: '40', range: 'D3:D4' },
          { type: 'date', operator: 'greaterThan', formula1: '46000', range: 'E3:E4' },
          { type: 'custom', formula1: 'LEN(A3)>0', range: 'A3:A4' },
        ],
      },
      { name: '字 典', rows: [['样例甲'], ['样例乙']] },
    ],
  });

describe('a sheet of the level above', () => {
  it('is read with its heads and what its cells let stand', async () => {
    const read = await readReportTemplate('月报.xlsx', await blank(), limits);
    const [sheet, words] = read.ok ? read.value : [];
    expect([sheet?.rows[1], words?.name]).toEqual([HEADS, '字 典']);
    expect(sheet?.rules.map(({ asked }) => asked)).toEqual([
      { kind: 'list', values: ['纺织', '建材'] },
      { kind: 'list', values: ['样例甲', '样例乙'] },
      { kind: 'decimal', limit: 'between', first: 0, second: 40 },
      { kind: 'day', limit: 'greaterThan', first: 46_000, second: 46_000 },
      { kind: 'unchecked', formula: 'LEN(A3)>0' },
    ]);
    expect(sheet?.rules[2]?.ranges).toEqual([{ fromRow: 2, toRow: 3, fromColumn: 3, toColumn: 3 }]);
  });

  it('comes back filled, with all else as it was', async () => {
    const bytes = await blank();
    const cells = [
      { row: 2, column: 1, value: '=样例甲' },
      { row: 2, column: 3, value: 12.345678 },
      { row: 3, column: 4, value: { day: asDay('2026-11-02') } },
    ];
    const filled = await fillReportTemplate('月报.xlsx', bytes, { sheet: '月报', cells }, limits);
    if (!filled.ok) throw new Error(filled.refusal.message);
    const [tables, before, after] = [
      await readXlsx('月报.xlsx', filled.value, limits),
      await readReportTemplate('月报.xlsx', bytes, limits),
      await readReportTemplate('月报.xlsx', filled.value, limits),
    ];
    expect(tables.ok && tables.value[0]?.rows).toEqual([
      ['样例附件2'],
      HEADS,
      [null, '=样例甲', null, { number: '12.345678' }],
      [null, null, null, null, { day: '2026-11-02' }],
      ['填表说明：样例'],
    ]);
    expect(after.ok && after.value.map(({ rules }) => rules)).toEqual(before.ok && before.value.map(({ rules }) => rules));
    expect(after.ok && after.value[1]).toEqual(before.ok && before.value[1]);
  });

  it('is refused where it is none, carries macros, or lacks the sheet', async () => {
    const refusal = async (bytes: Uint8Array) => {
      const read = await readReportTemplate('月报.xlsx', bytes, limits);
      return read.ok ? null : read.refusal.message;
    };
    expect(await refusal(new TextEncoder().encode('不是'))).toMatch(/月报/);
    const macros = await writeXlsx({ sheets: [{ name: '一', rows: [['a']] }], vbaProject: new Uint8Array([1, 2, 3]) });
    expect(await refusal(macros)).toContain('宏');
    const filled = await fillReportTemplate('月报.xlsx', await blank(), { sheet: '没有', cells: [] }, limits);
    expect(filled.ok).toBe(false);
  });
});
