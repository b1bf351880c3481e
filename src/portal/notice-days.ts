import { calendarYears, isWorkingDay } from '../../policy/calendar/index.ts';
import { addDays, weekdayOf, type Day } from '../kernel/day.ts';

/** A calendar day of a notice: the how-manieth working day it is, or null and why it does not count. */
export type NoticeDay = { readonly day: Day; readonly weekday: string; readonly nth: number | null; readonly note: string };

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const holidayOn = (day: Day): string | undefined =>
  calendarYears.flatMap(({ holidays }) => holidays).find(({ from, to }) => from <= day && day <= to)?.name;

function noteOf(day: Day, startsOn: Day): string {
  if (day === startsOn) return '发布当日不计';
  const isWeekend = weekdayOf(day) % 6 === 0;
  if (isWorkingDay(day)) return isWeekend ? '调休上班，计入' : '';
  const holiday = holidayOn(day);
  return holiday === undefined ? '周末，不计' : `${holiday}放假，不计`;
}

/** Every calendar day from the notice's start to its last day, counted as measures/11 counts them: the start itself does not count. */
export function listNoticeDays(startsOn: Day, lastDay: Day): NoticeDay[] {
  const days: NoticeDay[] = [];
  let counted = 0;
  for (let day = startsOn; day <= lastDay; day = addDays(day, 1)) {
    const counts = day !== startsOn && isWorkingDay(day);
    if (counts) counted += 1;
    days.push({ day, weekday: WEEKDAYS[weekdayOf(day)] ?? '', nth: counts ? counted : null, note: noteOf(day, startsOn) });
  }
  return days;
}
