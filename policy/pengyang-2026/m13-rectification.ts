import { addDays, asDay, type Day, formatDay } from '../../src/kernel/day.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { movedBy, type Standstill } from '../calendar/suspended.ts';
import { conclude, type Finding, test } from '../finding.ts';
import type { RectificationFacts, RectificationValue } from '../policy.ts';
import { PACK } from './parameters.ts';
import { periodEnd } from './period-end.ts';
import { stated, type Terms } from './terms.ts';

const inTime = test('in-time', 'measures/13', { holds: '整改按期完成', fails: '整改没有按期完成', open: '整改还没有完成' });

/** Nothing finished yet is only a "no" once the time is up. */
function finishedBy({ completedOn, asOf, suspensions = [] }: RectificationFacts, dueOn: string, due: string): Finding {
  if (completedOn !== undefined) {
    return inTime.says(completedOn <= dueOn, `整改应在${due}前（含当日）完成，${completedOn <= dueOn ? '已按期完成' : '完成时已逾期'}`);
  }
  if (suspensions.some(({ until }) => until === undefined))
    return inTime.says('unknown', '整改还没有完成，期限中止，恢复后续算', ['completedOn']);
  if (asOf > dueOn) return inTime.says(false, `整改应在${due}前（含当日）完成，已逾期`);
  return inTime.says('unknown', `整改还没有完成，最迟${due}`, ['completedOn']);
}

/** What still stands still counts as if it went on at `asOf`: it cannot run out meanwhile. */
const standstillsOf = ({ suspensions = [], asOf }: RectificationFacts): Standstill[] =>
  suspensions.map(({ from, until = asOf < from ? from : asOf }): Standstill => ({ from: asDay(from), until: asDay(until) }));

/** rectification: 办法第十三条, thirty natural days, by the usual reading moved on to a working day. */
export function rectificationUnder({ parameters, readings }: Terms): (facts: RectificationFacts) => Verdict<RectificationValue> {
  return (facts) => {
    const lastDay: Day = movedBy(addDays(asDay(facts.notifiedOn), parameters.rectificationDays), standstillsOf(facts));
    const { day: dueOn, provisional } = periodEnd(lastDay, readings.periodEnd);
    return conclude(PACK, 'rectification', [finishedBy(facts, dueOn, formatDay(dueOn))], () => ({ dueOn }), provisional);
  };
}

export const decideRectification = rectificationUnder(stated);
