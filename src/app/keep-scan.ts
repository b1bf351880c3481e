import { readPaperType } from '../intake/paper-type.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Ports } from './ports.ts';
import type { UploadedFile } from './store-imports.ts';

export type KeptScan = { readonly digest: string; readonly name: string };

/** Keeps a photo or PDF by its digest, once: an act names it afterwards. Refuses a false type. */
export async function keepScan(ports: Ports, programmeId: string, { name: called, bytes }: UploadedFile): Promise<Result<KeptScan>> {
  const type = readPaperType(called, bytes);
  if (!type.ok) return type;
  const digest = ports.hash(bytes);
  return ports.store.transact(programmeId, async (tx) => {
    await tx.saveFiles([{ digest, ...type.value, bytes }]);
    return ok({ digest, name: type.value.name });
  });
}
