import { addWorkingDays, workingDayFrom } from '../../policy/calendar/index.ts';
import type { Project } from '../../src/cases/project/state.ts';
import type { Suspension } from '../../src/cases/project/suspension/records.ts';
import { addDays, daysBetween, type Day } from '../../src/kernel/day.ts';
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
const dueDayOf = remembered((notifiedOn) => workingDayFrom(addDays(notifiedOn, 30)).day);

/** The time in which a rectification stood still, if it ever did: the menu lets it do so once. */
export const standstillOf = (project: Project): Suspension | undefined => ('suspensions' in project ? project.suspensions?.[0] : undefined);

/** The last day to put things right with the days in which it stood still, counted here anew; while it does, as if it went on today. */
export function rectifyBy(project: Project, today: Day): Day | undefined {
  if (!('rectification' in project) || project.rectification === undefined) return undefined;
  const { notifiedOn } = project.rectification;
  const still = standstillOf(project);
  if (still === undefined) return dueDayOf(notifiedOn);
  const until = still.resumed?.on ?? today;
  const last = addDays(notifiedOn, 30 + daysBetween(still.from, until));
  return workingDayFrom(last < until ? until : last).day;
}

/** The last day for a firm's statement: five working days, counted here anew. */
export const answerDayOf = remembered((noticedOn) => addWorkingDays(noticedOn, 5).day);

/** The days that a running period turns on: its last one, and the one after. */
function turningDays({ today, cases: { notice, project } }: World): Day[] {
  const ends: Day[] = [];
  if (notice.stage === 'open') ends.push(lastDayOf(notice.startsOn));
  if (project.stage === 'rectifying' && project.rectification) {
    // What stands still is looked at where it would have run out.
    const isStill = standstillOf(project)?.resumed === undefined;
    const dueOn = isStill ? dueDayOf(project.rectification.notifiedOn) : rectifyBy(project, today);
    if (dueOn !== undefined) ends.push(dueOn);
  }
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
