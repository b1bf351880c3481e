import { formatDay } from '../../kernel/day.ts';
import { keptRegisters } from '../../registers/kept/index.ts';
import { sayCell } from './say-cell.ts';
import type { KnownRow } from './state.ts';

const MOST = 60;

/** What lists elsewhere call a row. */
export function rowTitle({ register: name, cells, enteredOn }: KnownRow): string {
  const register = keptRegisters[name];
  if (register.confidential) return `${register.title}（${formatDay(enteredOn)}登记）`;
  const says = sayCell(register, register.subject.name, cells[register.subject.name]);
  return says.length > MOST ? `${says.slice(0, MOST)}…` : says;
}
