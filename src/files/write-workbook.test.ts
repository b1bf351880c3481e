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

  it('keeps every text a text and every character of it, also what a spreadsheet would take for an error or cannot write', async () => {
    const texts = [
      '#N/A',
      '#VALUE!',
      '_x000D_',
      '第一行\r\n第二行',
      ' 前后有空格 ',
      '\u0001\u001F\uFFFF',
      '<a & "b">',
      '1e5',
      'TRUE',
      '\t',
    ];
    const columns = [{ header: '名称', width: 20, kind: 'text' }] as const;
    const bytes = await writeWorkbook({ sheets: [{ name: '样例', columns, rows: texts.map((text) => [text]) }] });
    const read = await readXlsx('样例.xlsx', bytes, limits);
    expect(read.ok && read.value[0]?.rows.slice(1)).toEqual(texts.map((text) => [text]));
  });

  it('gives a column its format, so that a cell filled in later is of its kind', async () => {
    const columns = [
      { header: '统一社会信用代码', width: 22, kind: 'text' },
      { header: '日期', width: 12, kind: 'day' },
    ] as const;
    const bytes = await writeWorkbook({ sheets: [{ name: '样例', columns, rows: [] }] });
    const formats = [...entry(bytes, 'xl/styles.xml').matchAll(/<xf numFmtId="(\d+)"[^>]*xfId/g)].map(([, format]) => format);
    const styles = [...entry(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<col [^>]*style="(\d+)"/g)].map(([, style]) => Number(style));
    expect(styles.map((style) => formats[style])).toEqual(['49', '164']);
    expect(entry(bytes, 'xl/styles.xml')).toContain('formatCode="yyyy\\-mm\\-dd"');
  });

  it('makes a row as tall as its longest text, so that nothing is cut off where heights are not reckoned anew', async () => {
    const columns = [{ header: '名称', width: 21, kind: 'text' }] as const;
    const rows = ['短', '一二三四五六七八九十', '一二三四五六七八九十一', '019f8266-c100-7067-96de-019f8266c100', '一\n二\n三'].map(
      (text) => [text],
    );
    const sheet = entry(await writeWorkbook({ sheets: [{ name: '样例', columns, rows }] }), 'xl/worksheets/sheet1.xml');
    const heights = [...sheet.matchAll(/<row r="\d+"(?: ht="([\d.]+)")?>/g)].map(([, height]) => height);
    expect(heights).toEqual([undefined, undefined, undefined, '32', '32', '48']);
  });

  it('gives what nobody reads one line, and keeps it a text', async () => {
    const columns = [{ header: '行编号', width: 10, kind: 'text', technical: true }] as const;
    const bytes = await writeWorkbook({ sheets: [{ name: '样例', columns, rows: [['019f8266-c100-7067-96de-019f8266c100']] }] });
    const [, style = ''] = /<c r="A2" s="(\d+)"/.exec(entry(bytes, 'xl/worksheets/sheet1.xml')) ?? [];
    const look = [...entry(bytes, 'xl/styles.xml').matchAll(/<xf numFmtId="(\d+)"[^>]*xfId="0"[^>]*>(?:<alignment ([^>]*)>)?/g)][
      Number(style)
    ];
    expect([look?.[1], look?.[2]]).toEqual(['49', 'vertical="top"/']);
    expect(entry(bytes, 'xl/worksheets/sheet1.xml')).toContain('<row r="2"><c');
  });

  it('goes over several pages where one would be too small to read, its first column on each', async () => {
    const columns = Array.from({ length: 15 }, (_, index) => ({ header: `列${index}`, width: 20, kind: 'text' as const }));
    const bytes = await writeWorkbook({ sheets: [{ name: '样例', columns, rows: [['甲']] }] });
    expect(entry(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<pageSetup [^>]*fitToWidth="2" fitToHeight="0"/);
    expect(entry(bytes, 'xl/workbook.xml')).toContain("Print_Titles\" localSheetId=\"0\">'样例'!$A:$A,'样例'!$1:$1<");
  });

  it('is the same bytes each time, whether its rows are held or come one after another', async () => {
    const columns = [
      { header: '名称', width: 20, kind: 'text' },
      { header: '金额（元）', width: 20, kind: 'fen', total: true },
    ] as const;
    const rows = Array.from({ length: 3_000 }, (_, index) => [`样例${index}`, index]);
    async function* flowing() {
      yield* rows;
    }
    const written = await Promise.all(
      [rows, rows, flowing()].map((each) => writeWorkbook({ sheets: [{ name: '样例', columns, rows: each }] })),
    );
    expect(new Set(written.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(1);
    const read = await readXlsx('样例.xlsx', written[0] ?? new Uint8Array(), limits);
    expect(read.ok && read.value[0]?.rows.at(-1)).toEqual(['合计', { number: '44985' }]);
  });

  it.each([
    ['a name no sheet may have', [{ name: '甲/乙', columns: [], rows: [] }]],
    ['a name that is too long', [{ name: '长'.repeat(32), columns: [], rows: [] }]],
    ['one name twice', ['a', 'A'].map((name) => ({ name, columns: [], rows: [] }))],
    ['a text longer than a cell', [{ name: '样例', columns: [{ header: '甲', width: 9, kind: 'text' }], rows: [['长'.repeat(32_768)]] }]],
    ['a number that is none', [{ name: '样例', columns: [{ header: '甲', width: 9, kind: 'number' }], rows: [['甲']] }]],
  ] as const)('is not written with %s, because no spreadsheet would open it as it is', async (_, sheets) => {
    await expect(writeWorkbook({ sheets })).rejects.toThrow(RangeError);
  });
});
