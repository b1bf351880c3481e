import type { Column } from '../../registers/register.ts';
import type { CellValue, Cells, KeptRegister } from '../../registers/kept/kept-register.ts';
import type { Actor } from '../act-rule.ts';
import type { Role } from '../roles.ts';

/** Whoever reads or writes: their roles, and the organisation they act for. */
type Someone = Pick<Actor, 'roles'> & { readonly organisation?: string | null };

export const holdsOne = (roles: readonly Role[], actor: Pick<Actor, 'roles'>): boolean => roles.some((role) => actor.roles.includes(role));

/** Whether somebody sends a row as one of the public: with the columns asked of them, and no others. */
export const isFromPublic = (register: KeptRegister, actor: Pick<Actor, 'roles'>): boolean =>
  !holdsOne(register.writers, actor) && register.fromPublic !== undefined && actor.roles.includes('public');

/** Whether a row is the matter of the organisation that somebody acts for, and has come so far that it is theirs to read. */
export const isPartyTo = ({ party }: KeptRegister, { roles, organisation }: Someone, cells: Cells): boolean =>
  party !== undefined &&
  typeof organisation === 'string' &&
  roles.includes(party.role) &&
  cells[party.column] === organisation &&
  party.from.values.includes(String(cells[party.from.column]));

/** The columns that somebody may fill in: of a new row, or of the one that holds these cells. */
export function columnsOpenTo(register: KeptRegister, actor: Someone, cells: Cells = {}): readonly Column[] {
  const { party, writers, columns, fromPublic } = register;
  if (isFromPublic(register, actor)) return columns.filter(({ key }) => fromPublic?.asks.includes(key));
  if (holdsOne(writers, actor)) return columns.filter((column) => column.writers === undefined || holdsOne(column.writers, actor));
  return isPartyTo(register, actor, cells) ? columns.filter(({ key }) => party?.writes.includes(key)) : [];
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
