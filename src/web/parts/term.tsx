import type { DeadlineNature } from '../../cases/deadlines/deadline.ts';
import { daysBetween, formatDay, type Day } from '../../kernel/day.ts';
import { TERM } from './words.ts';

type Props = { readonly dueOn: Day | null; readonly today: Day; readonly nature?: DeadlineNature; readonly isSuspended?: boolean };

/** A last day and how far off it is; only what is to be done by then can be overdue. */
export function Term({ dueOn, today, nature = 'act-by', isSuspended = false }: Props) {
  if (isSuspended) return <span className="tag open">{TERM.suspended}</span>;
  if (dueOn === null) return <span className="muted">{TERM.none}</span>;
  const days = daysBetween(today, dueOn);
  const isUrgent = nature === 'act-by' || nature === 'wait-until';
  return (
    <>
      <span className="unbroken">{formatDay(dueOn)}</span>{' '}
      <span className={isUrgent && days <= 0 ? 'tag bad' : isUrgent && days <= 3 ? 'tag open' : 'tag'}>{say(days, nature)}</span>
    </>
  );
}

function say(days: number, nature: DeadlineNature): string {
  if (days > 0) return TERM.left(days);
  if (days === 0) return TERM.today;
  return nature === 'act-by' ? TERM.overdue(-days) : TERM.elapsed;
}
