import { describe, expect, it } from 'vitest';
import { asDay } from '../kernel/day.ts';
import { readDay, readMonth } from './read-day.ts';

describe('a day in a cell', () => {
  it.each([
    ['2021.3.5', '2021-03-05'],
    ['2021年3月5日', '2021-03-05'],
    ['2021 年 3 月 5 日', '2021-03-05'],
    ['2021/3/5', '2021-03-05'],
    ['2021-03-05', '2021-03-05'],
    ['２０２１．３．５', '2021-03-05'],
    [' 2021-03-05 00:00:00 ', '2021-03-05'],
    ['20210305', '2021-03-05'],
    ['2024-2-29', '2024-02-29'],
  ])('“%s” is %s', (text, day) => {
    expect(readDay(text)).toEqual({ value: day });
  });

  it('is a date cell as it stands', () => {
    expect(readDay({ day: asDay('2021-03-05') })).toEqual({ value: '2021-03-05' });
  });

  it.each(['2021.3', '5/3/2021', '2021-3/5', '明天', '3月5日', '2021-03-05 至 2021-03-06'])('“%s” is not read', (text) => {
    expect(readDay(text)).toHaveProperty('expected', expect.stringContaining('如 2026-06-14'));
  });

  it('that does not exist is said not to exist', () => {
    expect(readDay('2026.2.30')).toHaveProperty('expected', expect.stringContaining('没有这一天'));
  });

  it('is not guessed from a number without a date format', () => {
    expect(readDay({ number: '46182' })).toHaveProperty('expected', expect.stringContaining('没有日期格式'));
  });
});

describe('a month in a cell', () => {
  it.each(['2026-08', '2026年8月', '2026.8', '2026/08'])('“%s” is 2026-08', (text) => {
    expect(readMonth(text)).toEqual({ value: '2026-08' });
  });

  it('has no thirteenth', () => {
    expect(readMonth('2026-13')).toHaveProperty('expected');
  });
});
