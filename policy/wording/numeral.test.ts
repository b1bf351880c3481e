import { describe, expect, it } from 'vitest';
import { readNumeral } from './numeral.ts';

describe('a number of the text', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十八', 18],
    ['二十', 20],
    ['九十九', 99],
    ['7', 7],
    ['１２', 12],
  ])('%s is %i', (text, number) => expect(readNumeral(text)).toBe(number));

  it.each(['', '一二', '百', '十十', '123', 'a'])('“%s” is none', (text) => expect(readNumeral(text)).toBeUndefined());
});
