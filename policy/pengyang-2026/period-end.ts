import type { Day } from '../../src/kernel/day.ts';
import { type CountedDay, workingDayFrom } from '../calendar/index.ts';
import type { Terms } from './terms.ts';

/** 口径: the day on which a period counted in natural days is really over. */
export const periodEnd = (lastDay: Day, reading: Terms['readings']['periodEnd']): CountedDay =>
  reading === 'next-working-day' ? workingDayFrom(lastDay) : { day: lastDay, provisional: false };
