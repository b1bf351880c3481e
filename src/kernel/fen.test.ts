import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWan, formatYuan, MAX_FEN, minFen, sumFen, toWireFen } from './fen.ts';

describe('money is whole fen', () => {
  it.each([
    [0n, '0.00', '0'],
    [1n, '0.01', '0.000001'],
    [46_411_007n, '464,110.07', '46.411007'],
    [40_000_000n, '400,000.00', '40'],
    [-123_456n, '-1,234.56', '-0.123456'],
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

  it('refuses to put an amount beyond 10^15 fen on the wire', () => {
    expect(() => toWireFen(BigInt(MAX_FEN) + 1n)).toThrow(RangeError);
    expect(() => toWireFen(-BigInt(MAX_FEN) - 1n)).toThrow(RangeError);
  });

  it('sums and compares without floats', () => {
    expect(sumFen([1n, 2n, 9_007_199_254_740_993n])).toBe(9_007_199_254_740_996n);
    expect(minFen(2n, 1n)).toBe(1n);
    expect(minFen(1n, 2n)).toBe(1n);
  });
});
