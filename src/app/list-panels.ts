import type { Panel } from '../cases/panel/state.ts';
import type { PanelRow } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { mayEnter } from './may-read.ts';
import { maySee } from './may-see.ts';
import type { Ports, Who } from './ports.ts';
import type { StoredCase } from './store.ts';

const MOST = 200;

function rowOf({ id, state }: StoredCase): PanelRow[] {
  const panel = state as Panel;
  if (panel.stage === 'none') return [];
  const { title, review, stage, firms, convenedOn } = panel;
  return [{ id, title, review, stage, count: firms.length, on: convenedOn }];
}

/** The expert reviews, newest first; an expert sees those on which he sits. */
export async function listPanels({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly PanelRow[]>> {
  const may = mayEnter(actor, 'panels');
  if (!may.ok) return may;
  const reads = store.in(programmeId);
  const found = mayEnter(actor, 'selections').ok
    ? await reads.listCasesOfKind('panel', MOST)
    : (await reads.listCasesNaming('panel', actor.personId)).filter(({ kind, state }) => maySee(actor, kind, state as Panel)).toReversed();
  return ok(found.flatMap(rowOf));
}
