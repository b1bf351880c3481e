import { commitImport } from '../../src/app/commit-import.ts';
import { openImportedCases } from '../../src/app/open-imported-cases.ts';
import type { Ports, Who } from '../../src/app/ports.ts';
import { previewImport, type UploadedFile } from '../../src/app/preview-import.ts';
import { readImportProgress } from '../../src/app/read-import-progress.ts';
import type { ImportProgress } from '../../src/contract/views.ts';
import { granted } from './granted.ts';

/** Looks, accepts and waits until the last case stands: does itself what the job would, and leaves the job nothing to do. */
export async function importWhole(ports: Ports, officer: Who, files: readonly UploadedFile[]): Promise<ImportProgress> {
  const { id } = granted(await previewImport(ports, officer, files));
  granted(await commitImport(ports, officer, id));
  await openImportedCases(ports, officer.programmeId, { importId: id });
  return granted(await readImportProgress(ports, officer, id));
}
