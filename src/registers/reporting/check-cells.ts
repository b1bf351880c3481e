import { type Day, asDay, daysBetween } from '../../kernel/day.ts';
import type { Asked, CellRule, FilledCell, Filling, Limit } from './report-template.ts';

/** A cell that the sheet's own rules would not take, or of which only the spreadsheet can tell. */
export type CellFault = { readonly row: number; readonly column: number; readonly says: string };

/** Days as spreadsheets count them. */
const DAY_ONE = asDay('1899-12-30');
const serialOf = (day: Day): number => daysBetween(DAY_ONE, day);

const HOLDS: Readonly<Record<Limit, (value: number, first: number, second: number) => boolean>> = {
  between: (value, first, second) => value >= first && value <= second,
  notBetween: (value, first, second) => value < first || value > second,
  equal: (value, first) => value === first,
  notEqual: (value, first) => value !== first,
  greaterThan: (value, first) => value > first,
  lessThan: (value, first) => value < first,
  greaterThanOrEqual: (value, first) => value >= first,
  lessThanOrEqual: (value, first) => value <= first,
};

const KIND_WORDS = { whole: '整数', decimal: '数字', day: '日期', length: '规定的字数' } as const;

const textOf = (value: Filling): string => (typeof value === 'object' ? value.day : String(value));

function measureOf(kind: keyof typeof KIND_WORDS, value: Filling): number | null {
  if (kind === 'length') return [...textOf(value)].length;
  if (kind === 'day') return typeof value === 'object' ? serialOf(value.day) : null;
  return typeof value === 'number' && (kind === 'decimal' || Number.isInteger(value)) ? value : null;
}

/** What is wrong with the value, in words; null where it may stand. */
function wrongIn(asked: Asked, value: Filling): string | null {
  if (asked.kind === 'unchecked') return `模板的校验公式“${asked.formula}”这里算不了，请打开表格核对`;
  if (asked.kind === 'list')
    return asked.values.includes(textOf(value)) ? null : `“${textOf(value)}”不在模板的可选项里：${asked.values.join('、')}`;
  const measure = measureOf(asked.kind, value);
  if (measure === null) return `模板要求填${KIND_WORDS[asked.kind]}`;
  return HOLDS[asked.limit](measure, asked.first, asked.second) ? null : `超出模板允许的范围（${KIND_WORDS[asked.kind]}）`;
}

const covers = ({ ranges }: CellRule, row: number, column: number): boolean =>
  ranges.some((range) => row >= range.fromRow && row <= range.toRow && column >= range.fromColumn && column <= range.toColumn);

/** Every filled row against the sheet's own validations, as the spreadsheet itself would check them on typing; cells left empty too. */
export function checkCells(rules: readonly CellRule[], cells: readonly FilledCell[], columns: readonly number[]): readonly CellFault[] {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const filled = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
  return rows.flatMap((row) =>
    columns.flatMap((column) =>
      rules
        .filter((rule) => covers(rule, row, column))
        .flatMap(({ mayBeBlank, asked }): CellFault[] => {
          const value = filled.get(`${row} ${column}`);
          const says = value === undefined ? (mayBeBlank ? null : '模板要求必填，这里还没有数据') : wrongIn(asked, value);
          return says === null ? [] : [{ row, column, says }];
        }),
    ),
  );
}
