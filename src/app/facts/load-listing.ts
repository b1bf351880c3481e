import type { FactGroups } from '../../cases/needs.ts';
import type { Panel } from '../../cases/panel/state.ts';
import type { Asked } from './asked.ts';

/** The projects of a list, and the review that it cites. */
export async function loadListing({ tx, projects, input }: Asked): Promise<FactGroups['listing']> {
  const { panelId } = input;
  const found = typeof panelId === 'string' ? await tx.findCase(panelId) : undefined;
  return { projects, ...(found?.kind === 'panel' && { panel: { id: found.id, state: found.state as Panel } }) };
}
