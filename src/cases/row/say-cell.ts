import { formatDay, isDay } from '../../kernel/day.ts';
import { formatYuan } from '../../kernel/fen.ts';
import type { Column, Register } from '../../registers/register.ts';
import type { CellValue, Cells, KeptRegister } from '../../registers/kept/kept-register.ts';

function say(column: Column, value: CellValue): string {
  if (column.kind === 'choice') return column.choices[String(value)]?.[0] ?? String(value);
  if (column.kind === 'money') return `${formatYuan(Number(value))}元`;
  if (column.kind === 'yesNo') return value === true ? '是' : '否';
  if (column.kind === 'file') return `文件 ${String(value).slice(0, 8)}`;
  const text = String(value);
  return column.kind === 'day' && isDay(text) ? formatDay(text) : text;
}

/** A cell in words; a dash where it is empty. */
export function sayCell({ columns }: Register, key: string, value: CellValue | null | undefined): string {
  const column = columns.find((each) => each.key === key);
  return value === undefined || value === null || column === undefined ? '—' : say(column, value);
}

/** The share of a row in whole percent, rounded down; a dash where there is nothing to share. */
export function sayShare({ share }: KeptRegister, cells: Cells): string {
  const [part, whole] = share === undefined ? [0, 0] : [Number(cells[share.part] ?? 0), Number(cells[share.whole] ?? 0)];
  return whole > 0 ? `${Math.floor((part * 100) / whole)}%` : '—';
}
