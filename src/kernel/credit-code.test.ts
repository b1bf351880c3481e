import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCreditCode, normaliseCreditCode } from './credit-code.ts';

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** GB 32100-2015 in the words of arithmetic: seventeen digits of a number to the base 3, and the check makes it divisible by 31. */
const completes = (body: readonly number[], check: number): boolean =>
  (body.reduceRight((rest, digit) => (rest * 3 + digit) % 31, 0) + check) % 31 === 0;

describe('统一社会信用代码', () => {
  it.each(['91350100M000100Y43', '11640100010085810C'])('%s carries its right check character', (code) =>
    expect(isCreditCode(code)).toBe(true),
  );
  it.each(['91350100M000100Y44', '91350100M000100Y4', '11640100010085810C0', 'I1640100010085810C', ''])('%s does not', (code) =>
    expect(isCreditCode(code)).toBe(false),
  );
  it('has exactly one right check character for every seventeen signs', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 17, maxLength: 17 }), (body) => {
        for (const [check, sign] of [...SIGNS].entries()) {
          expect(isCreditCode([...body.map((digit) => SIGNS[digit]), sign].join(''))).toBe(completes(body, check));
        }
      }),
    );
  });
  it('is read as people type it: full width, lower case, spaces inside', () => {
    expect(normaliseCreditCode(' ９１350100 m000100y43\u3000')).toBe('91350100M000100Y43');
  });
  it('notices any single wrong character', () => {
    const right = '91350100M000100Y43';
    for (let at = 0; at < right.length; at += 1) {
      const wrong = right.slice(0, at) + (right[at] === '7' ? '8' : '7') + right.slice(at + 1);
      expect(isCreditCode(wrong)).toBe(false);
    }
  });
});
