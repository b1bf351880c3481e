import { describe, expect, it } from 'vitest';
import { addWorkingDays } from '../../policy/calendar/index.ts';
import { asDay } from '../kernel/day.ts';
import { listNoticeDays } from './notice-days.ts';

const said = (from: string, to: string) =>
  listNoticeDays(asDay(from), asDay(to)).map(({ day, nth, note }) => `${day.slice(5)} ${nth ?? '-'} ${note}`.trim());

describe('the days of a notice', () => {
  it('start to count the day after it was published', () => {
    expect(said('2026-07-20', '2026-07-22')).toEqual(['07-20 - 发布当日不计', '07-21 1', '07-22 2']);
  });

  it('say why weekends and holidays do not count, and that a make-up day does', () => {
    expect(said('2026-09-18', '2026-09-28')).toEqual([
      '09-18 - 发布当日不计',
      '09-19 - 周末，不计',
      '09-20 1 调休上班，计入',
      '09-21 2',
      '09-22 3',
      '09-23 4',
      '09-24 5',
      '09-25 - 中秋节放假，不计',
      '09-26 - 中秋节放假，不计',
      '09-27 - 中秋节放假，不计',
      '09-28 6',
    ]);
  });

  it('end with the fifth working day where the policy ends the period', () => {
    for (let day = 1; day <= 28; day += 1) {
      const startsOn = asDay(`2026-02-${String(day).padStart(2, '0')}`);
      expect(listNoticeDays(startsOn, addWorkingDays(startsOn, 5).day).at(-1)?.nth).toBe(5);
    }
  });
});
