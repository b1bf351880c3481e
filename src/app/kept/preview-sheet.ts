import { cellsObstacle } from '../../cases/row/cells-obstacle.ts';
import { columnsOpenTo, initialCells } from '../../cases/row/columns.ts';
import type { SheetPreview } from '../../contract/row-views.ts';
import { ACT_INPUTS } from '../../contract/act-inputs.ts';
import { readKeptSheet } from '../../intake/index.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { keptRegisters } from '../../registers/kept/index.ts';
import type { Ports, Who } from '../ports.ts';
import type { UploadedFile } from '../store-imports.ts';
import { type Check, compareSheet } from './compare-sheet.ts';
import { whomRowsName } from './read-kept.ts';
import { findReadable } from './reads-register.ts';
import { rowsOf } from './rows-of.ts';

/**
 * Reads a sheet of this register that was edited elsewhere, and says what taking it would do, cell by cell. Nothing is kept.
 * Refuses whoever does not write here, and a file that cannot be read or is no sheet of this register.
 */
export async function previewSheet(
  { store, readTable }: Ports,
  { actor, programmeId }: Who,
  name: string,
  file: UploadedFile,
): Promise<Result<SheetPreview>> {
  const found = findReadable(actor, name);
  if (!found.ok) return found;
  const register = keptRegisters[found.value];
  if (columnsOpenTo(register, actor).length === 0) return refuse('not-permitted', `您的角色不能登记《${register.title}》`);
  const tables = await readTable(file.name, file.bytes);
  if (!tables.ok) return tables;
  const sheet = readKeptSheet(tables.value, register);
  if (!sheet.ok) return sheet;
  const reads = store.in(programmeId);
  const [filed, { firms, providers, people }] = [await rowsOf(reads, found.value), await whomRowsName(reads, found.value)];
  const codes = (some: readonly { readonly code: string }[]): readonly string[] => some.map(({ code }) => code);
  const named = { firms: codes(firms), providers: codes(providers), people };
  const check: Check = (before, cells) => {
    const read = ACT_INPUTS.enterRow.safeParse({ register: found.value, ...cells });
    if (!read.success) return read.error.issues[0]?.message ?? '内容有误，请核对';
    const move =
      before === undefined
        ? { before: initialCells(register), after: { ...initialCells(register), ...cells } }
        : { before: before.cells, after: cells };
    return cellsObstacle(register, actor, move, named)?.refusal.message ?? null;
  };
  return ok(compareSheet(register, filed, sheet.value, check));
}
