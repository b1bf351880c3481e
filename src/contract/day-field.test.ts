import { describe, expect, it } from 'vitest';
import { dayField } from './day-field.ts';

describe('a day that somebody types', () => {
  it.each([
    ['2026-07-20', []],
    ['', ['请填写签订日期']],
    [undefined, ['请填写签订日期']],
    ['2027-02-30', ['日期须为真实日期，如 2026-07-20']],
    ['20.7.2026', ['日期须为真实日期，如 2026-07-20']],
  ])('%j is answered with %j', (typed, said) => {
    expect(
      dayField('签订日期')
        .safeParse(typed)
        .error?.issues.map(({ message }) => message) ?? [],
    ).toEqual(said);
  });
});
