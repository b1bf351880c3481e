import { describe, expect, it } from 'vitest';
import { bareNumbers, maskNumbers } from './bare-numbers.ts';

describe('numbers of phones and accounts', () => {
  it.each([
    ['139 0000 0000', ['13900000000']],
    ['０９５４-７０１２３４５', ['09547012345']],
    ['(0954)7012345、13900000000', ['09547012345', '13900000000']],
    ['6222 0000 1111 2222 333', ['6222000011112222333']],
    ['无', []],
    ['转 123', []],
  ])('are read from %s', (text, numbers) => {
    expect(bareNumbers(text)).toEqual(numbers);
  });

  it.each([
    ['13900001234', '****1234'],
    ['0954-7012345、13900001234', '****2345、****1234'],
    ['6222 0000 1111 2222', '****2222'],
    ['无', '无'],
  ])('are shown masked: %s', (text, shown) => {
    expect(maskNumbers(text)).toBe(shown);
  });
});
