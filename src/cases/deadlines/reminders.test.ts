import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import { remindersOf, USUAL_REMINDER_DAYS } from './reminders.ts';

const on = (name: Parameters<typeof remindersOf>[0], today: string) =>
  remindersOf(name, asDay('2026-12-03'), asDay(today), USUAL_REMINDER_DAYS).map(({ step, role }) => `${step} ${role}`);
const PASSED = ['passed firm', 'passed officer', 'passed approver', 'escalated director'];

describe('who is reminded of a period that ends on 3 December', () => {
  it.each([
    ['eight days before, nobody', '2026-11-25', []],
    ['seven days before, its owner', '2026-11-26', ['ahead firm']],
    ['on the very day, its owner', '2026-12-03', ['ahead firm']],
    ['the day after, also those who decide what follows, and the director', '2026-12-04', PASSED],
    ['a week after, the same', '2026-12-10', PASSED],
    ['later still, the head of the task force too', '2026-12-11', [...PASSED, 'escalated taskforce']],
  ])('%s', (_, today, expected) => {
    expect(on('rectification', today)).toEqual(expected);
  });

  it('a milestone that was passed, like any other', () => {
    expect(on('milestone', '2026-12-04')).toEqual(PASSED);
  });

  it('the end of a waiting time calls its owner and nobody above', () => {
    expect(on('publicity', '2026-12-03')).toEqual([]);
    expect(on('publicity', '2027-01-31')).toEqual(['passed officer']);
  });

  it('what was given to somebody calls them, and whoever gave it once it has passed', () => {
    const told = (today: string) =>
      remindersOf('blocker', asDay('2026-12-03'), asDay(today), USUAL_REMINDER_DAYS, 'park').map(({ step, role }) => `${step} ${role}`);
    expect(told('2026-12-01')).toEqual(['ahead park']);
    expect(told('2026-12-11')).toEqual(['passed park', 'passed officer', 'escalated director', 'escalated taskforce']);
  });

  it('papers to be kept remind nobody', () => {
    expect(on('retention', '2026-12-04')).toEqual([]);
  });
});
