import { PROJECT_ACTS } from '../../../cases/project/acts.ts';
import { isSuspendable, standsStill } from '../../../cases/project/suspension/period-on-file.ts';
import type { DeadlineLine, ProjectView } from '../../../contract/views.ts';
import { ActButton } from '../../acts/act-button.tsx';
import { isOpen } from '../../acts/is-open.ts';

type OnPeriod = 'suspendPeriod' | 'resumePeriod';
/** Begun beside the period they are about. */
export const PERIOD_OFFERS: readonly string[] = ['suspendPeriod', 'resumePeriod'] satisfies readonly OnPeriod[];

/** Whether there is a period here that this person may suspend, or let go on. */
export const mayStopClock = (view: ProjectView): boolean => view.deadlines.some((line) => actOn(line, view) !== undefined);

function actOn(line: DeadlineLine, { acts }: ProjectView): OnPeriod | undefined {
  if (!isSuspendable(line.deadline)) return undefined;
  const act: OnPeriod = standsStill(line) ? 'resumePeriod' : 'suspendPeriod';
  return acts.some((offer) => offer.act === act && isOpen(offer)) ? act : undefined;
}

/** The one thing to be done about this period: to suspend it, or to let it go on. */
export function PeriodActs({ line, view }: { readonly line: DeadlineLine; readonly view: ProjectView }) {
  const act = actOn(line, view);
  if (act === undefined) return null;
  const given = { deadline: line.deadline, subject: line.subject };
  return (
    <ActButton target={{ kind: 'project', caseId: view.id, version: view.version, act, label: PROJECT_ACTS[act].label, given }}>
      <p>{line.about === null ? line.title : `${line.title}：${line.about}`}</p>
      <p>{line.says}</p>
    </ActButton>
  );
}
