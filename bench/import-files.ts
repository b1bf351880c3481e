import { granted } from '../dev/seed/granted.ts';
import { commitImport } from '../src/app/commit-import.ts';
import type { Ports, Who } from '../src/app/ports.ts';
import { previewImport, type UploadedFile } from '../src/app/preview-import.ts';
import type { ImportDone } from '../src/contract/views.ts';

/** The officer of a county opened by `openCounty`. */
export async function gatherOfficer({ store, programmeId }: Ports): Promise<Who> {
  const person = await store.in(programmeId).findPersonByAccount('officer');
  if (!person) throw new Error('the county has no officer');
  return { actor: { personId: person.id, name: person.name, roles: person.roles, secondFactor: true }, programmeId };
}

/** Looks and imports, as the two clicks on the import page do. */
export async function importFiles(ports: Ports, officer: Who, files: readonly UploadedFile[]): Promise<ImportDone> {
  const { id } = granted(await previewImport(ports, officer, files));
  return granted(await commitImport(ports, officer, id, ports.newId()));
}
