import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { readXlsx } from './read-xlsx.ts';
import { writeWorkbook } from './write-workbook.ts';

describe('a written workbook', () => {
  it('reads back: text stays text whatever it begins with, money is exact, a day is that day', async () => {
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: '样例',
          columns: [
            { header: '名称', width: 20, kind: 'text' },
            { header: '金额（元）', width: 12, kind: 'fen' },
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
