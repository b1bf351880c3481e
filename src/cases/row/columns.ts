import type { Column } from '../../registers/register.ts';
import type { CellValue, Cells, KeptRegister } from '../../registers/kept/kept-register.ts';
import type { Actor } from '../act-rule.ts';
import type { Role } from '../roles.ts';

export const holdsOne = (roles: readonly Role[], actor: Pick<Actor, 'roles'>): boolean => roles.some((role) => actor.roles.includes(role));

/** Whether somebody sends a row as one of the public: with the columns asked of them, and no others. */
export const isFromPublic = (register: KeptRegister, actor: Pick<Actor, 'roles'>): boolean =>
  !holdsOne(register.writers, actor) && register.fromPublic !== undefined && actor.roles.includes('public');

/** The columns that somebody may fill in. */
export function columnsOpenTo(register: KeptRegister, actor: Pick<Actor, 'roles'>): readonly Column[] {
  if (isFromPublic(register, actor)) return register.columns.filter(({ key }) => register.fromPublic?.asks.includes(key));
  if (!holdsOne(register.writers, actor)) return [];
  return register.columns.filter(({ writers }) => writers === undefined || holdsOne(writers, actor));
}

const initialOf = (column: Column): CellValue | undefined => (column.kind === 'choice' ? column.initial : undefined);

/** What a new row holds where nothing is said. */
export const initialCells = ({ columns }: KeptRegister): Cells =>
  Object.fromEntries(
    columns.flatMap((column): [string, CellValue][] => {
      const value = initialOf(column);
      return value === undefined ? [] : [[column.key, value]];
    }),
  );

/** What differs between two states of a row: the value from now on, null where it is emptied. */
export function changesOf(before: Cells, after: Cells): Readonly<Record<string, CellValue | null>> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(keys.filter((key) => before[key] !== after[key]).map((key) => [key, after[key] ?? null]));
}
