import type { DutiesView } from '../contract/people-views.ts';
import type { Day } from '../kernel/day.ts';
import { ok, type Result } from '../kernel/result.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

/** Who held which role from when until when, by whose word; with a day, those that counted on it. */
export async function listDuties({ store }: Ports, { actor, programmeId }: Who, on?: Day): Promise<Result<DutiesView>> {
  const may = mayEnter(actor, 'people');
  if (!may.ok) return may;
  const reads = store.in(programmeId);
  const [duties, resets] = await Promise.all([reads.listDuties(on), reads.listResets()]);
  return ok({ duties, resets });
}
