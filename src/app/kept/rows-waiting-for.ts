import type { Actor } from '../../cases/act-rule.ts';
import { rowDeadlines, turnOf } from '../../cases/deadlines/row-deadlines.ts';
import { isPartyTo } from '../../cases/row/columns.ts';
import { rowTitle } from '../../cases/row/row-title.ts';
import type { InboxItem } from '../../contract/deadline-views.ts';
import { KEPT_NAMES, keptRegisters } from '../../registers/kept/index.ts';
import type { Reads } from '../store.ts';
import { mayOpenRegister, mayReadRegister } from './reads-register.ts';
import { rowsOf } from './rows-of.ts';

/** Rows that are the matter of the organisation somebody acts for and wait for it. */
export async function rowsWaitingFor(actor: Actor, reads: Pick<Reads, 'listCasesNaming'>): Promise<readonly InboxItem[]> {
  const names = KEPT_NAMES.filter((name) => mayOpenRegister(actor, name) && !mayReadRegister(actor, name));
  const filed = await Promise.all(names.map((name) => rowsOf(reads, name)));
  return filed.flat().flatMap(({ id, state }) => {
    const [running] = rowDeadlines(state);
    const turn = turnOf(state)?.turn;
    if (running === undefined || turn === undefined || !isPartyTo(keptRegisters[state.register], actor, state.cells)) return [];
    const about = { caseId: id, kind: 'row', on: null, title: rowTitle(state), about: null, act: 'changeRow' } as const;
    const { title: label, otherwise } = turn;
    return [{ ...about, label, since: state.enteredOn, dueOn: running.dueOn, otherwise }];
  });
}
