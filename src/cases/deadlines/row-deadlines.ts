import { formatDay, isDay } from '../../kernel/day.ts';
import { type DueName, keptRegisters } from '../../registers/kept/index.ts';
import type { KnownRow } from '../row/state.ts';
import type { Running } from './deadline.ts';
import type { DeadlineName } from './rules.ts';
import { dated, uncounted } from './running.ts';

/** A row that is not done runs to the day it names; without one it waits. */
export function rowDeadlines({ stage, register: name, cells, enteredOn: from }: KnownRow): readonly Running<DeadlineName>[] {
  const { due } = keptRegisters[name];
  if (due === undefined || stage === 'retired' || due.done.values.includes(String(cells[due.done.column]))) return [];
  const dueOn = cells[due.column];
  if (typeof dueOn !== 'string' || !isDay(dueOn)) return [{ ...uncounted(name as DueName), from }];
  return [dated(name as DueName, { from, dueOn, says: `登记时定为${formatDay(dueOn)}` })];
}
