import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { readXlsx } from './read-xlsx.ts';
import { writeWorkbook } from './write-workbook.ts';

const entry = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name]);

describe('a written workbook', () => {
  it('sums by formula below the last row, freezes its head, repeats it on paper and prints just what is there', async () => {
    const columns = [
      { header: '名称', width: 20, kind: 'text' },
      { header: '金额（元）', width: 12, kind: 'fen', total: true },
    ] as const;
    const rows = [
      ['甲', 10_050],
      ['_x000D_', 1],
    ];
    const bytes = await writeWorkbook({ sheets: [{ name: '样例', columns, rows }] });
    const read = await readXlsx('样例.xlsx', bytes, limits);
    expect(read.ok && read.value[0]?.rows.slice(1)).toEqual([
      ['甲', { number: '100.5' }],
      ['_x000D_', { number: '0.01' }],
      ['合计', { number: '100.51' }],
    ]);
    const sheet = entry(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<f>SUM(B2:B3)</f>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<col [^>]*width="20/);
    const book = entry(bytes, 'xl/workbook.xml');
    expect(book).toMatch(/_xlnm\.Print_Area[^>]*>[^<]*\$A\$1:\$B\$4</);
    expect(book).toMatch(/_xlnm\.Print_Titles[^>]*>[^<]*\$1:\$1</);
  });

  it('puts what the rows were picked out by over the head, and reckons below it all the same', async () => {
    const columns = [
      { header: '名称', width: 20, kind: 'text' },
      { header: '金额（元）', width: 12, kind: 'fen', total: true },
    ] as const;
    const above = ['样例列表', '=筛选：阶段 已申报'];
    const bytes = await writeWorkbook({ sheets: [{ name: '样例', above, columns, rows: [['甲', 10_050]] }] });
    const read = await readXlsx('样例.xlsx', bytes, limits);
    expect(read.ok && read.value[0]?.rows).toEqual([
      ['样例列表'],
      ['=筛选：阶段 已申报'],
      ['名称', '金额（元）'],
      ['甲', { number: '100.5' }],
      ['合计', { number: '100.5' }],
    ]);
    const sheet = entry(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<f>SUM(B4:B4)</f>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="3"/);
    expect(entry(bytes, 'xl/workbook.xml')).toMatch(/_xlnm\.Print_Titles[^>]*>[^<]*\$3:\$3</);
  });

  it('reads back: text stays text whatever it begins with, money is exact, a day is that day', async () => {
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: '样例',
          columns: [
            { header: '名称', width: 20, kind: 'text' },
            { header: '金额（元）', width: 12, kind: 'fen', total: false },
            { header: '日期', width: 12, kind: 'day' },
            { header: '得分', width: 8, kind: 'number' },
          ],
          rows: [
            ['=1+1', 20_420_673, '2026-06-09', 1.875],
            ['+86', 0, null, null],
            ['-甲', null, null, 0],
            ['@乙', 1, '2024-02-29', null],
            ['91640425000000001B', null, null, null],
          ],
        },
      ],
    });
    const read = await readXlsx('样例.xlsx', bytes, limits);
    expect(read.ok && read.value[0]?.rows).toEqual([
      ['名称', '金额（元）', '日期', '得分'],
      ['=1+1', { number: '204206.73' }, { day: '2026-06-09' }, { number: '1.875' }],
      ['+86', { number: '0' }],
      ['-甲', null, null, { number: '0' }],
      ['@乙', { number: '0.01' }, { day: '2024-02-29' }],
      ['91640425000000001B'],
    ]);
  });
});
