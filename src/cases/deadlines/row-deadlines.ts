import { formatDay, isDay } from '../../kernel/day.ts';
import { type DueName, keptRegisters } from '../../registers/kept/index.ts';
import type { KeptRegister, Party } from '../../registers/kept/kept-register.ts';
import type { KnownRow } from '../row/state.ts';
import type { Running } from './deadline.ts';
import type { DeadlineName } from './rules.ts';
import { dated, uncounted } from './running.ts';

/** The party that a row waits for, rather than whoever it is due of; undefined where it waits for them. */
export function turnOf({ register: name, cells }: Pick<KnownRow, 'register' | 'cells'>): Party | undefined {
  const { party }: KeptRegister = keptRegisters[name];
  return party?.turn.values.includes(String(cells[party.from.column])) ? party : undefined;
}

/** A row that is not done runs to the day it names; without one it waits. */
export function rowDeadlines(row: KnownRow): readonly Running<DeadlineName>[] {
  const { stage, register: name, cells, enteredOn: from } = row;
  const { due } = keptRegisters[name];
  if (due === undefined || stage === 'retired' || due.done.values.includes(String(cells[due.done.column]))) return [];
  const dueOn = cells[due.column];
  const turn = turnOf(row);
  const lies = { from, ...(turn && { owner: turn.role }) };
  if (typeof dueOn !== 'string' || !isDay(dueOn)) return [{ ...uncounted(name as DueName), ...lies }];
  return [dated(name as DueName, { ...lies, dueOn, says: `登记时定为${formatDay(dueOn)}` })];
}
