import type { Actor } from '../../cases/act-rule.ts';
import { rowDeadlines } from '../../cases/deadlines/row-deadlines.ts';
import type { Row } from '../../cases/row/state.ts';
import type { KeptSummary } from '../../contract/row-views.ts';
import type { Day } from '../../kernel/day.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { KEPT_NAMES, type KeptName, keptRegisters } from '../../registers/kept/index.ts';
import type { Ports, Who } from '../ports.ts';
import type { StoredCase } from '../store.ts';
import { mayOpenRegister, mayReadRow } from './reads-register.ts';

const MOST = 100_000;

function summaryOf(name: KeptName, all: readonly StoredCase[], actor: Actor, today: Day): KeptSummary {
  const rows = all.flatMap(({ state }) => {
    const row = state as Row;
    return row.stage === 'kept' && row.register === name && mayReadRow(actor, row) ? [row] : [];
  });
  const waiting = rows.flatMap((row) => rowDeadlines(row).slice(0, 1));
  const overdue = waiting.filter(({ dueOn }) => dueOn !== null && dueOn < today);
  const { title, says } = keptRegisters[name];
  return { name, title, says, rows: rows.length, open: waiting.length, overdue: overdue.length };
}

/** The kept registers that this person may read: how many rows each has, how many wait, how many are overdue. */
export async function listKept({ store, moment }: Ports, { actor, programmeId }: Who): Promise<Result<readonly KeptSummary[]>> {
  const [all, { today }] = await Promise.all([store.in(programmeId).listCasesAt('row', 'kept', MOST), moment(programmeId)]);
  return ok(KEPT_NAMES.filter((name) => mayOpenRegister(actor, name)).map((name) => summaryOf(name, all, actor, today)));
}
