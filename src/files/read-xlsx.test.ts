import { describe, expect, it } from 'vitest';
import { rawXlsx } from '../../test/office-tables.ts';
import type { Cell } from '../intake/table.ts';
import { numberText } from './cell-of.ts';
import { limits } from './limits.ts';
import { readXlsx } from './read-xlsx.ts';

async function rowsOf(sheetData: string, extra = ''): Promise<readonly (readonly Cell[])[]> {
  const read = await readXlsx('样例.xlsx', rawXlsx(sheetData, extra), limits);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value[0]?.rows ?? [];
}
const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('a workbook’s cells', () => {
  it('numbers are exact text, dates only where the format says so', async () => {
    const cells =
      '<c r="A1"><v>46.411007</v></c><c r="B1" s="1"><v>46182</v></c><c r="C1"><v>46182</v></c><c r="D1"><v>8.0078080000000007</v></c>';
    expect(await rowsOf(`<row r="1">${cells}</row>`)).toEqual([
      [{ number: '46.411007' }, { day: '2026-06-09' }, { number: '46182' }, { number: '8.007808' }],
    ]);
  });

  it('a date is the same day in any zone, a time of day after it left out', async () => {
    const zone = process.env['TZ'];
    try {
      for (const name of ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati']) {
        process.env['TZ'] = name;
        expect(await rowsOf('<row r="1"><c r="A1" s="1"><v>46182.99</v></c></row>')).toEqual([[{ day: '2026-06-09' }]]);
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it.each(['a&#0;b', 'a&#xD800;b', '&#xDC00;'])('a text that no database keeps (%s) is a cell to correct', async (value) => {
    expect(await rowsOf(`<row r="1">${text('A1', value)}</row>`)).toEqual([[{ problem: '含有残缺或不可见的字符' }]]);
  });

  it('blank rows keep their place; empty rows and columns at the end go', async () => {
    const data = `<row r="1">${text('A1', '头')}</row><row r="4">${text('B4', '值')}<c r="F4"/></row><row r="9"><c r="A9"/></row>`;
    expect(await rowsOf(data)).toEqual([['头'], [], [], [null, '值']]);
  });

  it('a formula shows its last result; one never calculated is a problem, not an empty cell', async () => {
    const data =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1" t="str"><f>A1</f><v>文</v></c><c r="D1" t="e"><v>#REF!</v></c></row>';
    expect(await rowsOf(data)).toEqual([[{ number: '2' }, { problem: '没有计算结果的公式' }, '文', '#REF!']]);
  });

  it('a value merged over rows holds for each of them; a title merged over columns stays where it is', async () => {
    const data = `<row r="1">${text('A1', '标题')}</row><row r="2">${text('A2', '样例甲')}${text('B2', '一')}</row><row r="3">${text('B3', '二')}</row>`;
    const merges = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>';
    expect(await rowsOf(data, merges)).toEqual([['标题'], ['样例甲', '一'], ['样例甲', '二']]);
  });

  it('a tick box is TRUE or FALSE', async () => {
    expect(await rowsOf('<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c></row>')).toEqual([['TRUE', 'FALSE']]);
  });
});

describe('the text of a number', () => {
  it.each([
    [46.411007, '46.411007'],
    [0.1 + 0.2, '0.3'],
    [25.299999999999997, '25.3'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [-2.5, '-2.5'],
    [123456789012345, '123456789012345'],
  ])('%d is %s', (value, written) => {
    expect(numberText(value)).toBe(written);
  });
});
