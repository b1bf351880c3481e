import type { ImportPreview } from '../contract/views.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { previewOf } from './import/build-preview.ts';
import { readUploaded } from './import/uploaded.ts';
import { readInForce } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

/** A preview looked at again, compared with the programme as it stands now. Refuses one that was imported or has expired. */
export async function readImport(ports: Ports, { actor, programmeId }: Who, id: string): Promise<Result<ImportPreview>> {
  const may = mayEnter(actor, 'imports');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const found = await reads.findImport(id);
  if (!found || found.accepted) return refuse('not-found', '没有这次导入，或已经导入、已过一天失效；请重新上传');
  const [programme, { today }] = [await reads.getProgramme(), await ports.moment(programmeId)];
  const { now: policy } = await readInForce(ports, reads, programme, today);
  const uploaded = await readUploaded(ports, reads, await reads.listStagedFiles(id), policy);
  return ok(await previewOf(reads, id, uploaded, { policy, today }));
}
