import type { ImportProgress, OpenImport } from '../contract/views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

/** How far an accepted import has come. Refuses one that nobody accepted. */
export async function readImportProgress({ store }: Ports, { actor, programmeId }: Who, id: string): Promise<Result<ImportProgress>> {
  const may = mayEnter(actor, 'imports');
  if (!may.ok) return may;
  const progress = (await store.in(programmeId).findImport(id))?.progress;
  return progress ? ok(progress) : refuse('not-found', '没有这次导入，或还没有确认；请重新上传');
}

/** The import whose cases are still being opened, where there is one. */
export async function readOpenImport({ store }: Ports, { actor, programmeId }: Who): Promise<Result<OpenImport>> {
  const may = mayEnter(actor, 'imports');
  return may.ok ? ok({ open: (await store.in(programmeId).findOpenImport())?.progress ?? null }) : may;
}
