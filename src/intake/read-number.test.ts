import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWan, formatYuan, MAX_FEN } from '../kernel/fen.ts';
import { readCount, readMoney, readPercent } from './read-number.ts';

describe('money in a cell', () => {
  it.each([
    ['12.5', 12_500_000],
    ['12.5万', 12_500_000],
    ['12.5 万元', 12_500_000],
    ['１２．５万元', 12_500_000],
    ['1,234.5', 1_234_500_000],
    ['125000元', 12_500_000],
    ['¥125,000.00元', 12_500_000],
    ['1.2亿元', 12_000_000_000],
    ['0', 0],
    ['46.411007', 46_411_007],
  ])('“%s” under 万元 is %d fen', (text, fen) => {
    expect(readMoney(text, '万元')).toEqual({ value: fen });
  });

  it('under 元 is yuan', () => {
    expect(readMoney({ number: '204206.73' }, '元')).toEqual({ value: 20_420_673 });
  });

  it.each(['-3', '约12', '12.5万-13万', '1.2.3', '12,34', '一百万', '0.0000001'])('“%s” is not read', (text) => {
    expect(readMoney(text, '万元')).toHaveProperty('expected');
  });

  it('without any unit is not guessed', () => {
    expect(readMoney({ number: '12.5' }, null)).toHaveProperty('expected', expect.stringContaining('单位'));
  });

  it('beyond all reach is refused', () => {
    expect(readMoney('99999999999', '万元')).toHaveProperty('expected', expect.stringContaining('过大'));
  });

  it('is exact to the fen, whatever the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_FEN }), (fen) => {
        expect(readMoney({ number: formatWan(fen) }, '万元')).toEqual({ value: fen });
        expect(readMoney(`${formatYuan(fen)}元`, '万元')).toEqual({ value: fen });
      }),
    );
  });
});

describe('a count in a cell', () => {
  it.each([
    ['120人', 120],
    ['1,013', 1013],
    ['３５ 人', 35],
  ])('“%s” is %d', (text, count) => {
    expect(readCount(text)).toEqual({ value: count });
  });

  it.each(['约120', '12.5', '-3', '一百', '100-120'])('“%s” is not read', (text) => {
    expect(readCount(text)).toHaveProperty('expected', expect.stringContaining('整数'));
  });
});

describe('a percentage in a cell', () => {
  it('is read with or without its sign', () => {
    expect(readPercent('60%')).toEqual({ value: 60 });
    expect(readPercent({ number: '60' })).toEqual({ value: 60 });
  });

  it('as a bare fraction may mean two things, so it is not read', () => {
    expect(readPercent({ number: '0.15' })).toHaveProperty('expected');
    expect(readPercent('0.15%')).toEqual({ value: 0.15 });
  });

  it('is not above a hundred', () => {
    expect(readPercent('101')).toHaveProperty('expected');
  });
});
