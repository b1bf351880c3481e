import { describe, expect, it } from 'vitest';
import { brokenCode, codeOf } from '../../test/office-tables.ts';
import { readCreditCode, readDivision, readGbCode, readInvoiceNumber } from './read-code.ts';

const code = codeOf(7);
const fullWidth = [...code].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join('');

describe('a credit code in a cell', () => {
  it.each([` ${code} `, code.toLowerCase(), fullWidth, `${code.slice(0, 8)} ${code.slice(8)}`])('“%s” is the same code', (text) => {
    expect(readCreditCode(text)).toEqual({ value: code });
  });

  it('with a wrong check character is refused, saying which one belongs there', () => {
    expect(readCreditCode(brokenCode(7))).toHaveProperty('expected', expect.stringContaining(`第 18 位应为 ${code.charAt(17)}`));
  });

  it('of the wrong length is refused, saying how long it is', () => {
    expect(readCreditCode(code.slice(0, 17))).toHaveProperty('expected', expect.stringContaining('17 位'));
  });

  it('with a letter that no code has is refused', () => {
    expect(readCreditCode(`91640425O00000071X`)).toHaveProperty('expected', expect.stringContaining('不含 I、O'));
  });

  it('in a number cell has lost its last digits, and that is said', () => {
    expect(readCreditCode({ number: '916404259505490700' })).toHaveProperty('expected', expect.stringContaining('文本格式'));
  });
});

describe('other codes', () => {
  it('an invoice number is 20 digits, or 8 for an earlier invoice', () => {
    expect(readInvoiceNumber(' 26112000000000107592')).toEqual({ value: '26112000000000107592' });
    expect(readInvoiceNumber({ number: '12345678' })).toEqual({ value: '12345678' });
    expect(readInvoiceNumber('2.6112E+19')).toHaveProperty('expected');
    expect(readInvoiceNumber({ number: '26112000000000110000' })).toHaveProperty('expected', expect.stringContaining('文本格式'));
  });

  it('an industry code loses its letter, but not a zero unnoticed', () => {
    expect(readGbCode('C1811')).toEqual({ value: '1811' });
    expect(readGbCode('0610')).toEqual({ value: '0610' });
    expect(readGbCode({ number: '2231' })).toEqual({ value: '2231' });
    expect(readGbCode({ number: '610' })).toHaveProperty('expected', expect.stringContaining('开头的 0'));
  });

  it('a division code has 6 or 12 digits', () => {
    expect(readDivision({ number: '640425' })).toEqual({ value: '640425' });
    expect(readDivision('640425100000')).toEqual({ value: '640425100000' });
    expect(readDivision('彭阳县')).toHaveProperty('expected');
  });
});
