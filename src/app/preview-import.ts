import type { ImportPreview } from '../contract/views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { previewOf } from './import/build-preview.ts';
import { readInForce } from './in-force.ts';
import { readUploaded } from './import/uploaded.ts';
import type { Ports, Who } from './ports.ts';
import type { StagedImport, UploadedFile } from './store-imports.ts';

export type { UploadedFile } from './store-imports.ts';

const DAY_MS = 86_400_000;

/**
 * Reads a folder and says what importing it would do: faults by cell, what is new, the verdict of every applicant. Only the
 * files are kept, for a day, until somebody imports them. Refuses whoever may not import, and a folder without files.
 */
export async function previewImport(ports: Ports, who: Who, files: readonly UploadedFile[]): Promise<Result<ImportPreview>> {
  const { store, newId, moment } = ports;
  const { programmeId, actor } = who;
  if (!actor.roles.includes('officer')) return refuse('not-permitted', '导入由县工信商务局经办人员办理');
  if (files.length === 0) return refuse('bad-input', '没有收到文件，请选择文件夹或文件后再上传');
  const reads = store.in(programmeId);
  const [programme, { today, at }] = [await reads.getProgramme(), await moment(programmeId)];
  const { now } = await readInForce(ports, reads, programme, today);
  const staged = { id: newId(), by: actor.personId, at };
  // Kept while it is read: the one waits for the database, the other for the reader's thread.
  const [kept, uploaded] = await Promise.all([stage(ports, programmeId, staged, files), readUploaded(ports, reads, files, now)]);
  if (!kept.ok) return kept;
  return ok(await previewOf(reads, staged.id, uploaded, { policy: now, today }));
}

const stage = (
  { store }: Ports,
  programmeId: string,
  staged: Pick<StagedImport, 'id' | 'by' | 'at'>,
  files: readonly UploadedFile[],
): Promise<Result<null>> =>
  store.transact(programmeId, async (tx) => {
    await tx.dropStagedBefore(new Date(Date.parse(staged.at) - DAY_MS).toISOString());
    await tx.stageImport(staged, files);
    return ok(null);
  });
