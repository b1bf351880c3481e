import type { Township } from '../../policy/townships/index.ts';
import type { RowIn } from './office-folder.ts';
import { faultAt } from './read-rows.ts';
import type { Fault } from './table.ts';
import { readTownship, townshipIn } from './township.ts';

/** `proposed`: it only follows from the address, for somebody to look at. `fault`: what stands in its cell is none of the county's. */
export type Place = { readonly township?: Township; readonly proposed?: Fault; readonly fault?: Fault };

/** Where the firm of an application works, as far as its row says. A county whose townships nobody wrote down has none. */
export function placeOf(row: RowIn<'applications'>, townships: readonly Township[]): Place {
  const { township: cell, address, name = '' } = row.values;
  if (townships.length === 0) return {};
  if (cell !== undefined) {
    const reading = readTownship(cell, townships);
    if ('value' in reading) return { township: reading.value };
    return { fault: faultAt(row, 'township', `“所在乡镇”写的是“${cell}”：${reading.expected}`) };
  }
  const found = address === undefined ? undefined : townshipIn(address, townships);
  if (found === undefined) return {};
  return { township: found, proposed: faultAt(row, 'address', `${name}：地址“${address}”，算作${found.name}`) };
}
