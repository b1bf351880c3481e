import { sayCell } from '../cases/row/say-cell.ts';
import type { Role } from '../cases/roles.ts';
import { deadlineRule } from '../cases/deadlines/rules.ts';
import type { AgendaItem, AgendaView } from '../contract/meeting-views.ts';
import type { DeadlineRow, InboxItem } from '../contract/deadline-views.ts';
import { type Day, isDay } from '../kernel/day.ts';
import { ok, type Result } from '../kernel/result.ts';
import { keptRegisters } from '../registers/kept/index.ts';
import { type FiledRow, rowsOf } from './kept/rows-of.ts';
import { listDeadlines } from './list-deadlines.ts';
import { inboxItemOf, waitedForOf } from './list-inbox.ts';
import { scopeOf } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

/** Whose decision a matter has to wait for, to be one for the task force. */
const DECIDING: readonly Role[] = ['approver', 'director', 'taskforce'];
const MOST_ITEMS = 200;
const REGISTER = 'meeting-decisions';

const dayOf = (cell: unknown): Day | null => (typeof cell === 'string' && isDay(cell) ? cell : null);

function earlierItem({ id, state: { cells } }: FiledRow): AgendaItem {
  const say = (column: string): string => sayCell(keptRegisters[REGISTER], column, cells[column]);
  const about = { key: `earlier ${id}`, group: 'earlier', kind: 'row', caseId: id } as const;
  const { otherwise } = deadlineRule(REGISTER);
  return { ...about, title: say('decision'), says: `${say('meeting')}，${say('department')}`, dueOn: dayOf(cells['dueOn']), otherwise };
}

const waitingItem = ({ caseId, kind, title, act, label, about, dueOn, otherwise }: InboxItem): AgendaItem => ({
  key: `waiting ${caseId} ${act} ${about ?? ''}`,
  group: 'waiting',
  title,
  says: about === null ? label : `${label}（${about}）`,
  kind,
  caseId,
  dueOn,
  otherwise,
});

const overdueItem = ({ caseId, kind, of, deadline, subject, title, about, owner, dueOn, otherwise }: DeadlineRow): AgendaItem => ({
  key: `overdue ${caseId} ${deadline} ${subject}`,
  group: 'overdue',
  title: of,
  says: `${owner}：${about === null ? title : `${title}（${about}）`}`,
  kind,
  caseId,
  dueOn,
  otherwise,
});

/**
 * What a meeting of the task force has before it (plan/4.1): what earlier meetings decided and nobody has done yet, what waits for a
 * decision of those who sit in it, and what is overdue. Each matter once.
 */
export async function readAgenda(ports: Ports, who: Who): Promise<Result<AgendaView>> {
  const { actor, programmeId } = who;
  const reads = ports.store.in(programmeId);
  const { today } = await ports.moment(programmeId);
  const [filed, waiting, overdue] = await Promise.all([
    rowsOf(reads, REGISTER),
    // Nobody's own inbox: who may not touch a case again still hears of it.
    reads.listWaiting(waitedForOf(DECIDING), { scope: scopeOf(actor), personId: '', today, limit: MOST_ITEMS }),
    listDeadlines(ports, who, 'overdue'),
  ]);
  if (!overdue.ok) return overdue;
  const open = filed.filter(({ state }) => state.stage === 'kept' && state.cells['status'] === 'open');
  const isSaid = ({ caseId, deadline }: DeadlineRow): boolean =>
    open.some(({ id }) => id === caseId) || waiting.items.some((each) => each.id === caseId && each.deadline === deadline);
  return ok({
    items: [
      ...open.map(earlierItem),
      ...waiting.items.map((each) => waitingItem(inboxItemOf(each))),
      ...overdue.value.items.filter((each) => !isSaid(each)).map(overdueItem),
    ],
  });
}
