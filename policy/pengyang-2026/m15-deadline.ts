import { addDays, addYears, asDay, type Day } from '../../src/kernel/day.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { type CountedDay, workingDayFrom } from '../calendar/index.ts';
import { conclude } from '../finding.ts';
import type { DeadlineFacts, DeadlineValue } from '../policy.ts';
import { PACK, parameters } from './parameters.ts';

/** 办法第十五条 gives days to act, which end on a working day; 第十六条 keeps papers for years, to the day. */
const due: Readonly<Record<DeadlineFacts['kind'], (from: Day) => CountedDay>> = {
  'performance-goals': (from) => workingDayFrom(addDays(from, parameters.performanceGoalsDays.value)),
  retention: (from) => ({ day: addYears(from, parameters.retentionYears.value), provisional: false }),
};

/** deadline: 办法第十五条、第十六条. It tests nothing; it only counts. */
export function decideDeadline({ kind, from }: DeadlineFacts): Verdict<DeadlineValue> {
  const { day: dueOn, provisional } = due[kind](asDay(from));
  return conclude(PACK, 'deadline', [], () => ({ dueOn }), provisional);
}
