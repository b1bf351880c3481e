import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenOfCapitals } from './capitals.ts';

const SIGNS = [...'零壹贰叁肆伍陆柒捌玖'];
const PLACES = ['', '拾', '佰', '仟'];
/** Four digits as they are written; a gap of zeros is one 零. */
const section = (part: number): string =>
  [...String(part).padStart(4, '0')]
    .map((digit, at) => (digit === '0' ? '零' : `${SIGNS[Number(digit)]}${PLACES[3 - at]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
/** The writing rules of 人民币大写, for amounts below 1 万亿, written here once more and the other way round. */
function written(fen: number): string {
  const yuan = Math.floor(fen / 100);
  const parts = [Math.floor(yuan / 1e8), Math.floor(yuan / 1e4) % 1e4, yuan % 1e4];
  const whole = parts
    .map((part, at) => (part === 0 ? '' : section(part) + ['亿', '万', ''][at]))
    .join('')
    .replace(/^零/, '');
  const [tenth, cent] = [Math.floor(fen / 10) % 10, fen % 10];
  const small = tenth + cent === 0 ? '整' : `${tenth > 0 ? `${SIGNS[tenth]}角` : '零'}${cent > 0 ? `${SIGNS[cent]}分` : ''}`;
  return `${whole === '' ? '零' : whole}元${small}`;
}

describe('an amount in capitals', () => {
  it.each([
    ['壹拾壹万叁仟元整', 11_300_000n],
    ['人民币（大写）：贰拾万肆仟贰佰零陆圆柒角叁分', 20_420_673n],
    ['ⓧ叁拾万元整', 30_000_000n],
    ['壹亿零伍元整', 10_000_000_500n],
    ['拾元正', 1_000n],
    ['伍角', 50n],
    ['壹佰元零伍分', 10_005n],
    ['负壹仟元整', -100_000n],
    ['壹拾萬圓整', 10_000_000n],
  ])('%s is read exactly', (text, fen) => {
    expect(fenOfCapitals(text)).toBe(fen);
  });

  it.each(['', '整', '壹拾壹万叁仟', '113000.00元', '壹拾壹万叁仟元整，含税', '叁百元块'])('“%s” is no such amount', (text) => {
    expect(fenOfCapitals(text)).toBeUndefined();
  });

  it('means what was written, whatever the amount', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999_999_999 }), (fen) => {
        expect(fenOfCapitals(written(fen))).toBe(BigInt(fen));
      }),
    );
  });
});
