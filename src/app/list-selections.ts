import type { Selection } from '../cases/selection/state.ts';
import type { SelectionRow } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { StoredCase } from './store.ts';

const MOST = 200;

function rowOf({ id, state }: StoredCase): SelectionRow[] {
  const selection = state as Selection;
  if (selection.stage === 'none') return [];
  const { title, stage, items, submittedOn } = selection;
  return [{ id, title, stage, count: items.length, on: submittedOn }];
}

/** The pilot lists, newest first. */
export async function listSelections({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly SelectionRow[]>> {
  const may = mayEnter(actor, 'selections');
  if (!may.ok) return may;
  return ok((await store.in(programmeId).listCasesOfKind('selection', MOST)).flatMap(rowOf));
}
