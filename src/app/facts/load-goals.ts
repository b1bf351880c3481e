import type { Fund } from '../../cases/fund/state.ts';
import type { FactGroups } from '../../cases/needs.ts';
import { findFundOf } from '../../cases/performance/fund-of.ts';
import type { Asked } from './asked.ts';

/** The booked notice named in the input, and whether it has goals already. */
export async function loadGoals({ tx, input }: Pick<Asked, 'tx' | 'input'>): Promise<FactGroups['goals']> {
  const id = String(input['fundId']);
  const found = await tx.findCase(id);
  const state: Fund = found?.kind === 'fund' ? (found.state as Fund) : { stage: 'none' };
  const fund = findFundOf(id, state);
  return { ...(fund && { fund }), isTaken: 'performanceId' in state && state.performanceId !== undefined };
}
