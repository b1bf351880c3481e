import type { PersonRow } from '../contract/people-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

/** Everyone of the programme and their rights. */
export async function listPeople({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly PersonRow[]>> {
  const may = mayEnter(actor, 'people');
  return may.ok ? ok(await store.in(programmeId).listPeople()) : may;
}
