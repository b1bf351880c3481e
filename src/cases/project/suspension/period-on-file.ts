import type { Day } from '../../../kernel/day.ts';
import type { DeadlineName } from '../../deadlines/rules.ts';
import type { KnownProject } from '../../named-projects.ts';
import { SUSPENDABLE, type SuspendableName, type Suspension } from './records.ts';

type LastDay = (project: KnownProject, subject: string) => Day | undefined;

/** Of which a project has one at a time. */
const single =
  (lastDayOf: (project: KnownProject) => Day | undefined): LastDay =>
  (project, subject) =>
    subject === '' ? lastDayOf(project) : undefined;

/** The last day that was set for each, as long as it counts. */
const LAST_DAYS: { readonly [N in SuspendableName]: LastDay } = {
  supplement: single(({ stage, returned }) => (stage === 'returned' ? returned?.dueOn : undefined)),
  rectification: single(({ stage, rectification }) => (stage === 'rectifying' ? rectification?.dueOn : undefined)),
  finding: ({ inspections = [] }, subject) => {
    const finding = inspections.find(({ inspectionId }) => inspectionId === subject)?.finding;
    return finding?.step === 'open' ? finding.dueOn : undefined;
  },
  'disqualification-answer': single(({ disqualification }) =>
    disqualification?.step === 'proposed' ? undefined : disqualification?.answerBy,
  ),
  blocker: ({ blockers = [] }, subject) => {
    const blocker = blockers.find(({ id }) => id === subject);
    return blocker?.step === 'assigned' ? blocker.dueOn : undefined;
  },
};

export const isSuspendable = (name: DeadlineName): name is SuspendableName => (SUSPENDABLE as readonly DeadlineName[]).includes(name);

/** A period as it stands: `lastDay` was set, `dueOn` counts now. Null while it stands still: nothing runs out meanwhile. */
export type PeriodOnFile = { readonly lastDay: Day; readonly dueOn: Day | null; readonly suspensions: readonly Suspension[] };

/** A period of this project that can stand still; undefined where it does not run. */
export function findPeriod(project: KnownProject, name: SuspendableName, subject = ''): PeriodOnFile | undefined {
  const lastDay = LAST_DAYS[name](project, subject);
  if (lastDay === undefined) return undefined;
  const suspensions = (project.suspensions ?? []).filter((each) => each.deadline === name && each.subject === subject);
  const last = suspensions.at(-1);
  if (last === undefined) return { lastDay, dueOn: lastDay, suspensions };
  return { lastDay, dueOn: last.resumed?.dueOn ?? null, suspensions };
}

/** Whether any period runs here that can stand still. */
export function hasPeriod(project: KnownProject): boolean {
  const subjects = [
    '',
    ...(project.inspections ?? []).map(({ inspectionId }) => inspectionId),
    ...(project.blockers ?? []).map(({ id }) => id),
  ];
  return SUSPENDABLE.some((name) => subjects.some((subject) => findPeriod(project, name, subject) !== undefined));
}

/** Whether a running period stands still: these always have a last day otherwise. */
export const standsStill = ({ deadline, dueOn }: { readonly deadline: DeadlineName; readonly dueOn: Day | null }): boolean =>
  dueOn === null && isSuspendable(deadline);

/** Whether the day of a period has passed; never while it stands still. */
export const hasRunOut = ({ dueOn }: PeriodOnFile, today: Day): boolean => dueOn !== null && today > dueOn;

/** Without the suspensions of periods that have ended: a later one of the same kind has its own. */
export function withoutEnded(project: KnownProject): KnownProject {
  const { suspensions = [] } = project;
  const left = suspensions.filter(({ deadline, subject }) => findPeriod(project, deadline, subject) !== undefined);
  return left.length === suspensions.length ? project : { ...project, suspensions: left };
}
