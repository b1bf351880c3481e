import { ok, refuse, type Result } from '../../kernel/result.ts';
import type { Day } from '../../kernel/day.ts';
import { type KeptName, keptRegisters } from '../../registers/kept/index.ts';
import { sayCell } from '../../cases/row/say-cell.ts';
import type { Ports } from '../ports.ts';
import { readReceiptCode } from './send-row.ts';
import { rowsOf } from './rows-of.ts';

export type FollowedRow = { readonly sentOn: Day; readonly lines: ReadonlyArray<readonly [header: string, says: string]> };

/** What has become of a row that somebody sent to one of these registers, by its receipt code: only what is meant for them. Refuses a code of no row. */
export async function followRow(
  { store, hash }: Ports,
  programmeId: string,
  names: readonly KeptName[],
  code: string,
): Promise<Result<FollowedRow>> {
  const receipt = hash(readReceiptCode(code));
  const filed = await Promise.all(names.map((name) => rowsOf(store.in(programmeId), name)));
  const found = filed.flat().find(({ state }) => state.receipt === receipt);
  if (found === undefined) return refuse('not-found', '没有找到这个回执码，请核对后重新输入');
  const { cells, enteredOn: sentOn, register: name } = found.state;
  const register = keptRegisters[name];
  const answers = register.columns.filter(({ key }) => register.fromPublic?.answers.includes(key));
  return ok({ sentOn, lines: answers.map(({ key, header }) => [header, sayCell(register, key, cells[key])]) });
}
