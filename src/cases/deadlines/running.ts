import { addDays, formatDay, type Day } from '../../kernel/day.ts';
import type { Running } from './deadline.ts';
import { deadlineRule, type DeadlineName } from './rules.ts';

type Dated = Pick<Running<DeadlineName>, 'from' | 'says'> & { readonly dueOn: Day } & Partial<
    Pick<Running<DeadlineName>, 'subject' | 'about' | 'provisional' | 'owner'>
  >;

/** One with a last day. */
export const dated = (deadline: DeadlineName, given: Dated): Running<DeadlineName> => ({
  deadline,
  subject: '',
  about: null,
  provisional: false,
  ...given,
});

/** One for which the text names no days: it waits, and is never overdue. */
export const uncounted = (deadline: DeadlineName, about: string | null = null, subject = ''): Running<DeadlineName> => ({
  deadline,
  subject,
  about,
  from: null,
  dueOn: null,
  says: deadlineRule(deadline).counts,
  provisional: false,
});

/** The arithmetic of a period in natural days: 民法典 201 and 203. */
export function movedOn(from: Day, days: number | undefined, dueOn: Day): string {
  if (days === undefined) return `自${formatDay(from)}起算，到${formatDay(dueOn)}`;
  const last = addDays(from, days);
  const counted = `${formatDay(from)}次日起算${days}日，末日${formatDay(last)}`;
  return last === dueOn ? counted : `${counted}，不是工作日，顺延到${formatDay(dueOn)}`;
}
