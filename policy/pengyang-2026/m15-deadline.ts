import { addDays, addYears, asDay, type Day } from '../../src/kernel/day.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import type { CountedDay } from '../calendar/index.ts';
import { conclude } from '../finding.ts';
import type { DeadlineFacts, DeadlineValue } from '../policy.ts';
import { PACK } from './parameters.ts';
import { periodEnd } from './period-end.ts';
import { stated, type Terms } from './terms.ts';

type Count = (from: Day) => CountedDay;

/** 办法第十五条 gives days to act, which by the usual reading end on a working day; 第十六条 keeps papers for years, to the day. */
const countsUnder = ({ parameters, readings }: Terms): Readonly<Record<DeadlineFacts['kind'], Count>> => ({
  'performance-goals': (from) => periodEnd(addDays(from, parameters.performanceGoalsDays), readings.periodEnd),
  retention: (from) => ({ day: addYears(from, parameters.retentionYears), provisional: false }),
});

/** deadline: 办法第十五条、第十六条. It tests nothing; it only counts. */
export function deadlineUnder(terms: Terms): (facts: DeadlineFacts) => Verdict<DeadlineValue> {
  const counts = countsUnder(terms);
  return ({ kind, from }) => {
    const { day: dueOn, provisional } = counts[kind](asDay(from));
    return conclude(PACK, 'deadline', [], () => ({ dueOn }), provisional);
  };
}

export const decideDeadline = deadlineUnder(stated);
