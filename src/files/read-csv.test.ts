import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { readCsv } from './read-csv.ts';

const rowsOf = (bytes: Uint8Array, cells = 100): unknown => {
  const read = readCsv('样例.csv', bytes, { ...limits, cells });
  return read.ok ? read.value[0]?.rows : read.refusal.message;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 企业名称,代码 in GBK. */
const GBK = new Uint8Array([0xc6, 0xf3, 0xd2, 0xb5, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb4, 0xfa, 0xc2, 0xeb, 0x0d, 0x0a]);

describe('a CSV file', () => {
  it('is UTF-8 with or without its mark, or GBK', () => {
    expect(rowsOf(utf8('企业名称,代码\r\n'))).toEqual([['企业名称', '代码']]);
    expect(rowsOf(utf8('\ufeff企业名称,代码'))).toEqual([['企业名称', '代码']]);
    expect(rowsOf(GBK)).toEqual([['企业名称', '代码']]);
  });

  it('keeps its rows in place, whatever ends them', () => {
    expect(rowsOf(utf8('a,b\n\nc,d\r\n,\re'))).toEqual([['a', 'b'], [null], ['c', 'd'], [null, null], ['e']]);
  });

  it('quoted fields hold commas, quotes and line ends', () => {
    expect(rowsOf(utf8('"a,1","他说""好""","两\n行",""\r\nb'))).toEqual([['a,1', '他说"好"', '两\n行', null], ['b']]);
  });

  it('with more cells than a server can hand over is refused, empty ones and blank lines too', () => {
    expect(rowsOf(utf8('a,b\nc,d\n'), 4)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    for (const text of ['a,b\nc,d\ne', ',,,,,', '\n\n\n\n\n']) expect(rowsOf(utf8(text), 4)).toContain('单元格过多');
  });

  it('an open quote is refused', () => {
    expect(rowsOf(utf8('a,"b\nc'))).toContain('引号');
  });
});
