import type { Inspection } from '../cases/inspection/state.ts';
import type { InspectionRow } from '../contract/views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { StoredCase } from './store.ts';

const MOST = 200;

function rowOf({ id, state }: StoredCase): InspectionRow[] {
  const inspection = state as Inspection;
  if (inspection.stage === 'none') return [];
  const { title, round, stage, listed, size, announcedOn } = inspection;
  return [{ id, title, round, stage, listed: listed.length, size, on: announcedOn }];
}

/** The rounds of inspections, newest first. */
export async function listInspections({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly InspectionRow[]>> {
  const may = mayEnter(actor, 'inspections');
  return may.ok ? ok((await store.in(programmeId).listCasesOfKind('inspection', MOST)).flatMap(rowOf)) : may;
}
