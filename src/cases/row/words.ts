import { type KeptName, keptRegisters } from '../../registers/kept/index.ts';
import type { CellValue } from '../../registers/kept/kept-register.ts';
import type { RowEvent } from './acts.ts';
import { sayCell } from './say-cell.ts';

/** One sentence for people on what happened. Which cells changed to what stands beside it, in the columns' own words. */
export function rowSentence(event: RowEvent): string {
  switch (event.type) {
    case 'row-entered':
      return `登记入《${keptRegisters[event.register].title}》`;
    case 'row-changed':
      return `更改：${event.reason}`;
    case 'row-retired':
      return `停用：${event.reason}`;
  }
}

/** What a change did to the cells, in the columns' own words. */
export const changesSay = (name: KeptName, changes: Readonly<Record<string, CellValue | null>>): string =>
  Object.entries(changes)
    .map(([key, to]) => {
      const register = keptRegisters[name];
      const header = register.columns.find((column) => column.key === key)?.header ?? key;
      return to === null ? `清空“${header}”` : `“${header}”改为“${sayCell(register, key, to)}”`;
    })
    .join('，');
