import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWan, formatYuan, MAX_FEN } from '../../kernel/fen.ts';
import { parseMoney } from './parse-money.ts';

describe('typed money', () => {
  it.each([
    ['12.5', 'wan', 12_500_000],
    ['46.411007', 'wan', 46_411_007],
    ['1,234.56', 'yuan', 123_456],
    ['１２３４．５', 'yuan', 123_450],
    ['0.1', 'yuan', 10],
    ['40', 'wan', 40_000_000],
    ['7.', 'yuan', 700],
    ['0', 'yuan', 0],
    ['1.1000', 'yuan', 110],
  ] as const)('%s %s is %i fen', (typed, unit, fen) => {
    expect(parseMoney(typed, unit)).toEqual({ fen });
  });

  it.each(['', '-1', '1e3', '12万', '1.2.3', '.5', 'abc'])('“%s” is refused', (typed) => {
    expect(parseMoney(typed, 'yuan')).toHaveProperty('fault');
  });

  it('is refused when finer than a fen or larger than the wire accepts', () => {
    expect(parseMoney('0.001', 'yuan')).toHaveProperty('fault');
    expect(parseMoney('0.0000001', 'wan')).toHaveProperty('fault');
    expect(parseMoney('10000000000000.01', 'yuan')).toHaveProperty('fault');
  });

  it('reads back to the fen whatever the pages write', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_FEN }), (fen) => {
        expect(parseMoney(formatYuan(fen), 'yuan')).toEqual({ fen });
        expect(parseMoney(formatWan(fen), 'wan')).toEqual({ fen });
      }),
    );
  });
});
