import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWan, formatYuan, MAX_FEN, sumFen, toWireFen } from './fen.ts';

describe('money is whole fen', () => {
  it.each([
    [0n, '0.00', '0'],
    [1n, '0.01', '0.000001'],
    [46_411_007n, '464,110.07', '46.411007'],
    [40_000_000n, '400,000.00', '40'],
    [-123_456n, '-1,234.56', '-0.123456'],
    [-1n, '-0.01', '-0.000001'],
    [123_456_789_000n, '1,234,567,890.00', '123456.789'],
  ])('%s fen reads %s 元 and %s 万元', (fen, yuan, wan) => {
    expect(formatYuan(fen)).toBe(yuan);
    expect(formatWan(fen)).toBe(wan);
  });

  it('loses nothing on its way to people: the digits shown are the digits held', () => {
    fc.assert(
      fc.property(fc.bigInt(-BigInt(MAX_FEN), BigInt(MAX_FEN)), (fen) => {
        expect(BigInt(formatYuan(fen).replace(/[,.]/g, ''))).toBe(fen);
        const [whole = '', fraction = ''] = formatWan(fen).split('.');
        expect(BigInt(whole + fraction.padEnd(6, '0'))).toBe(fen);
        expect(BigInt(toWireFen(fen))).toBe(fen);
      }),
    );
  });

  it('goes on the wire up to 10^15 fen either way, and not beyond', () => {
    const most = 10n ** 15n;
    expect([toWireFen(most), toWireFen(-most)]).toEqual([MAX_FEN, -MAX_FEN]);
    expect(() => toWireFen(most + 1n)).toThrow('amount out of range: 1000000000000001');
    expect(() => toWireFen(-most - 1n)).toThrow(RangeError);
  });

  it('sums without floats', () => {
    expect(sumFen([1n, 2n, 9_007_199_254_740_993n])).toBe(9_007_199_254_740_996n);
  });
});
