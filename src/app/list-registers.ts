import type { RegisterSummary } from '../contract/people-views.ts';
import { ok, type Result } from '../kernel/result.ts';
import { registers } from '../registers/index.ts';
import { INVOICES } from './facts/register-rows.ts';
import { registerTitle } from './register-words.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';

/** Every book of the office and how many rows it has. */
export async function listRegisters({ store }: Ports, { actor, programmeId }: Who): Promise<Result<readonly RegisterSummary[]>> {
  const may = mayEnter(actor, 'registers');
  if (!may.ok) return may;
  const counts = await store.in(programmeId).countRegisters();
  return ok([...Object.keys(registers), INVOICES].map((name) => ({ name, title: registerTitle(name), rows: counts.get(name) ?? 0 })));
}
