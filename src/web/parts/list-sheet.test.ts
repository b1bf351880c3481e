import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import type { Column } from './column.ts';
import { linesAbove, listSheet } from './list-sheet.ts';

type Row = { readonly name: string; readonly fen: number | null; readonly on: ReturnType<typeof asDay> };
const columns: ReadonlyArray<Column<Row>> = [
  { head: '选择', cell: () => ({ type: 'input' }) as never, bare: true },
  { head: '企业', cell: ({ name }) => name, wide: true },
  { head: '补助', cell: ({ fen }) => `${fen}分`, saved: ['fen', ({ fen }) => fen] },
  { head: '日期', cell: ({ on }) => on, saved: ['day', ({ on }) => on] },
  { head: '文件', cell: () => '下载', saved: null },
];

describe('a list in a file', () => {
  it('has what stands on the page, money and days as such, without buttons and ticks', () => {
    const rows = [
      { name: '样例乙', fen: 1_005, on: asDay('2026-11-23') },
      { name: '样例甲', fen: null, on: asDay('2026-11-24') },
    ];
    const sheet = listSheet('样例列表', columns, rows);
    expect(sheet.columns.map(({ header, kind }) => [header, kind])).toEqual([
      ['企业', 'text'],
      ['补助（元）', 'fen'],
      ['日期', 'day'],
    ]);
    expect(sheet.rows).toEqual([
      ['样例乙', 1_005, '2026-11-23'],
      ['样例甲', null, '2026-11-24'],
    ]);
  });

  it('says over its head what was picked out, how much of it, when and by whom', () => {
    const me = { name: '样例经办', today: asDay('2026-11-23') };
    expect(linesAbove('企业列表', '阶段 已申报', 2, me)).toEqual([
      '企业列表',
      '筛选条件：阶段 已申报',
      '共 2 条，样例经办 2026年11月23日导出',
      '本表由系统算出，改了也不读回；要改，请到台账登记或案件里办理',
    ]);
    expect(linesAbove('企业列表', undefined, 0, me)[1]).toBe('筛选条件：全部，没有筛选');
  });

  it('refuses a column that shows more than text and does not say what it is', () => {
    const drawn: Column<Row> = { head: '图', cell: () => ({ type: 'svg' }) as never };
    expect(() => listSheet('样例列表', [drawn], [{ name: '样例', fen: 0, on: asDay('2026-11-23') }])).toThrow('图');
  });
});
