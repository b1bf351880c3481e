import { DEADLINES, deadlineRule, type DeadlineName } from '../cases/deadlines/rules.ts';
import { ROLE_WORDS } from '../cases/roles.ts';
import type { DeadlineList, DeadlineRow, DeadlineWhen } from '../contract/deadline-views.ts';
import { addDays, type Day } from '../kernel/day.ts';
import { ok, type Result } from '../kernel/result.ts';
import { scopeOf } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { Scope } from './store.ts';
import type { DeadlineSearch, KeptDeadline } from './store-deadlines.ts';

const MOST_ROWS = 500;
const WEEK = 7;
/** Only what is to be done by a day can be overdue. */
const OVERDUE_NAMES = (Object.keys(DEADLINES) as DeadlineName[]).filter((name) => deadlineRule(name).nature === 'act-by');

export const deadlineSearch = (scope: Scope, today: Day, when?: DeadlineWhen): DeadlineSearch => ({
  scope,
  today,
  weekEnds: addDays(today, WEEK),
  overdueNames: OVERDUE_NAMES,
  when,
  limit: MOST_ROWS,
});

/** The periods that all cases are in whom this person may see, the nearest first; how many of each urgency there are. */
export async function listDeadlines(ports: Ports, { actor, programmeId }: Who, when?: DeadlineWhen): Promise<Result<DeadlineList>> {
  const { today } = await ports.moment(programmeId);
  const { items, counts } = await ports.store.in(programmeId).listDeadlines(deadlineSearch(scopeOf(actor), today, when));
  return ok({ items: items.map(rowOf), counts });
}

/** A period with what its rule says of it. */
export function rowOf({ caseId, kind, title: of, deadline, subject, about, dueOn, owner: given }: KeptDeadline): DeadlineRow {
  const { title, clause, nature, otherwise, owner } = deadlineRule(deadline);
  return { caseId, kind, of, deadline, subject, about, dueOn, title, clause, nature, otherwise, owner: ROLE_WORDS[given ?? owner] };
}
