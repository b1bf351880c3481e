import { columnsOpenTo } from '../../cases/row/columns.ts';
import { refuse, type Result } from '../../kernel/result.ts';
import { keptRegisters } from '../../registers/kept/index.ts';
import { keepScan, type KeptScan } from '../keep-scan.ts';
import type { Ports, Who } from '../ports.ts';
import type { UploadedFile } from '../store-imports.ts';
import { findReadable } from './reads-register.ts';

/** Keeps a photo or PDF for a row of this register. Refuses whoever does not write here, and a false type. */
export async function keepRowFile(ports: Ports, { actor, programmeId }: Who, name: string, file: UploadedFile): Promise<Result<KeptScan>> {
  const found = findReadable(actor, name);
  if (!found.ok) return found;
  const register = keptRegisters[found.value];
  if (columnsOpenTo(register, actor).length === 0) return refuse('not-permitted', `您的角色不能登记《${register.title}》`);
  return keepScan(ports, programmeId, file);
}
