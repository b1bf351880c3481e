import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactNumber, isAccountNumber, isSameName, isUnionNumber } from './bank-account.ts';

describe('a union number', () => {
  // Head offices of Chinese banks, as they are printed everywhere.
  it.each(['102100099996', '103100000026', '104100000004', '105100000017', '308584000013', '403100000004', '402871099996'])(
    '%s is one',
    (number) => expect(isUnionNumber(number)).toBe(true),
  );

  it.each(['10210009999', '1021000999966', '10210009999X', '１０２１０００９９９９６', ''])('“%s” is none', (text) =>
    expect(isUnionNumber(text)).toBe(false),
  );

  it('is none any more when one digit is mistyped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = [...'102100099996'];
        digits[at] = String((Number(digits[at]) + by) % 10);
        return !isUnionNumber(digits.join(''));
      }),
    );
  });
});

it('reads an account number as people write it, in groups', () => {
  expect(compactNumber('６２２２ 0212-3456 7890')).toBe('6222021234567890');
});

it.each([
  ['12345678', true],
  ['1234567', false],
  ['1'.repeat(32), true],
  ['1'.repeat(33), false],
  ['00000000', false],
  ['6222O21234567890', false],
])('an account number %s: %s', (text, is) => expect(isAccountNumber(text)).toBe(is));

it('a name is the same whatever brackets and spaces were typed, and another where a character differs', () => {
  expect(isSameName('样例（彭阳）有限公司', '样例(彭阳) 有限公司')).toBe(true);
  expect(isSameName('样例有限公司', '样例有限责任公司')).toBe(false);
});
