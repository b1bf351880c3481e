import type { RegisterView } from '../contract/views.ts';
import { maskNumbers } from '../kernel/bare-numbers.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { isRegister, maskedKeys } from '../registers/index.ts';
import { INVOICES } from './facts/register-rows.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import { registerColumns, registerTitle } from './register-words.ts';

/** Phones and accounts are compared, not read: whoever must call somebody finds the number on the case. */
const maskFields = (fields: Readonly<Record<string, string>>, masked: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, masked.includes(key) ? maskNumbers(text) : text]));

/** One book as the office brought it, row by row with its place in the file. */
export async function readRegister({ store }: Ports, { actor, programmeId }: Who, name: string): Promise<Result<RegisterView>> {
  const may = mayEnter(actor, 'registers');
  if (!may.ok) return may;
  if (name !== INVOICES && !isRegister(name)) return refuse('not-found', '没有这本台账，请从台账列表进入');
  const rows = await store.in(programmeId).listRegister(name);
  const masked = maskedKeys(name);
  const shown = rows.map(({ id, fields, source, goneOn }) => ({ id, fields: maskFields(fields, masked), source, goneOn }));
  return ok({ name, title: registerTitle(name), columns: registerColumns(name), rows: shown });
}
