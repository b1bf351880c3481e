import type { KnownRow, Row } from '../../cases/row/state.ts';
import type { KeptName } from '../../registers/kept/index.ts';
import type { Reads } from '../store.ts';

export type FiledRow = { readonly id: string; readonly version: number; readonly state: KnownRow };

/** The rows of a register, oldest first, those out of use among them. */
export async function rowsOf(reads: Pick<Reads, 'listCasesNaming'>, name: KeptName): Promise<readonly FiledRow[]> {
  const found = await reads.listCasesNaming('row', name);
  return found.flatMap(({ id, version, state }) => {
    const row = state as Row;
    return row.stage === 'none' ? [] : [{ id, version, state: row }];
  });
}
