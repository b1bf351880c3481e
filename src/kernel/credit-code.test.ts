import { describe, expect, it } from 'vitest';
import { isCreditCode, normaliseCreditCode } from './credit-code.ts';

describe('统一社会信用代码', () => {
  it.each(['91350100M000100Y43', '11640100010085810C'])('%s carries its right check character', (code) =>
    expect(isCreditCode(code)).toBe(true),
  );
  it.each(['91350100M000100Y44', '91350100M000100Y4', 'I1640100010085810C', ''])('%s does not', (code) =>
    expect(isCreditCode(code)).toBe(false),
  );
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
