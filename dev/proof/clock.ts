import { addWorkingDays, workingDayFrom } from '../../policy/calendar/index.ts';
import { addDays, type Day } from '../../src/kernel/day.ts';
import type { World } from './world.ts';

/** The same days are asked for a million times. */
function remembered(count: (from: Day) => Day): (from: Day) => Day {
  const known = new Map<Day, Day>();
  return (from) => {
    const day = known.get(from) ?? count(from);
    known.set(from, day);
    return day;
  };
}

/** The last of the five full working days (measures/11), counted here anew: a broken policy must not move the auditor's clock. */
export const lastDayOf = remembered((startsOn) => addWorkingDays(startsOn, 5).day);
/** The last day to put things right (measures/13): thirty days, rolled to a working day. */
export const dueDayOf = remembered((notifiedOn) => workingDayFrom(addDays(notifiedOn, 30)).day);

/** The last day for a firm's statement: five working days, counted here anew. */
export const answerDayOf = remembered((noticedOn) => addWorkingDays(noticedOn, 5).day);

/** The days that a running period turns on: its last one, and the one after. */
function turningDays({ cases: { notice, project } }: World): Day[] {
  const ends: Day[] = [];
  if (notice.stage === 'open') ends.push(lastDayOf(notice.startsOn));
  if (project.stage === 'rectifying' && project.rectification) ends.push(dueDayOf(project.rectification.notifiedOn));
  if (project.stage === 'awarded' && project.disqualification) ends.push(answerDayOf(project.disqualification.noticedOn));
  return ends.flatMap((day) => [day, addDays(day, 1)]);
}

/** The world on the next day that something turns on; undefined where no period runs. */
export function nextTurn(world: World): World | undefined {
  const today = turningDays(world)
    .filter((day) => day > world.today)
    .toSorted()[0];
  return today === undefined ? undefined : { ...world, today };
}
