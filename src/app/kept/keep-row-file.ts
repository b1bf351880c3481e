import { columnsOpenTo } from '../../cases/row/columns.ts';
import { readPaperType } from '../../intake/paper-type.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { keptRegisters } from '../../registers/kept/index.ts';
import type { Ports, Who } from '../ports.ts';
import type { UploadedFile } from '../store-imports.ts';
import { findReadable } from './reads-register.ts';

/** Keeps a photo or PDF for a row of this register, by digest, once. Refuses whoever does not write here, and a false type. */
export async function keepRowFile(
  ports: Ports,
  { actor, programmeId }: Who,
  name: string,
  { name: called, bytes }: UploadedFile,
): Promise<Result<{ readonly digest: string; readonly name: string }>> {
  const found = findReadable(actor, name);
  if (!found.ok) return found;
  const register = keptRegisters[found.value];
  if (columnsOpenTo(register, actor).length === 0) return refuse('not-permitted', `您的角色不能登记《${register.title}》`);
  const type = readPaperType(called, bytes);
  if (!type.ok) return type;
  const digest = ports.hash(bytes);
  return ports.store.transact(programmeId, async (tx) => {
    await tx.saveFiles([{ digest, ...type.value, bytes }]);
    return ok({ digest, name: type.value.name });
  });
}
