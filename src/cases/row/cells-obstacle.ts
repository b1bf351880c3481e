import { refuse, type Refused } from '../../kernel/result.ts';
import type { Cells, KeptRegister, Step } from '../../registers/kept/kept-register.ts';
import type { Actor } from '../act-rule.ts';
import { ROLE_WORDS } from '../roles.ts';
import { columnsOpenTo, holdsOne } from './columns.ts';
import { sayCell } from './say-cell.ts';

/** Whom the programme knows of those that a row names. */
export type Named = { readonly firms: readonly string[]; readonly providers: readonly string[]; readonly people: readonly string[] };
type Move = { readonly before: Cells; readonly after: Cells };

const headerOf = ({ columns }: KeptRegister, key: string): string => columns.find((column) => column.key === key)?.header ?? key;

/** Whether the row comes to stand at one of the step's values by this very change. */
const isTaken = ({ column, values }: Step, { before, after }: Move): boolean =>
  before[column] !== after[column] && values.includes(String(after[column]));

function closedColumn(register: KeptRegister, actor: Actor, { before, after }: Move): Refused | null {
  const open = columnsOpenTo(register, actor, before);
  const closed = register.columns.find((column) => !open.includes(column) && before[column.key] !== after[column.key]);
  return closed === undefined ? null : refuse('not-permitted', `您的角色不能填写《${register.title}》的“${closed.header}”`);
}

function missing(register: KeptRegister, { after }: Move): Refused | null {
  const empty = register.columns.filter(({ key, required }) => required === true && after[key] === undefined);
  if (empty.length === 0) return null;
  return refuse('bad-input', `请填写${empty.map(({ header }) => `“${header}”`).join('、')}`);
}

function notReady(register: KeptRegister, actor: Actor, move: Move): Refused | null {
  for (const step of register.steps ?? []) {
    const { column, values, needs, by } = step;
    if (!values.includes(String(move.after[column]))) continue;
    const to = `“${headerOf(register, column)}”填“${sayCell(register, column, move.after[column])}”`;
    if (by !== undefined && isTaken(step, move) && !holdsOne(by, actor))
      return refuse('not-permitted', `${to}由${by.map((role) => ROLE_WORDS[role]).join('或')}办理`, { clause: register.clause });
    const empty = needs.filter((key) => move.after[key] === undefined);
    if (empty.length > 0)
      return refuse('facts-missing', `${to}，须先填好${empty.map((key) => `“${headerOf(register, key)}”`).join('、')}`, {
        clause: register.clause,
      });
  }
  return null;
}

const UNKNOWN = { firm: '没有这家企业的申报', provider: '服务商资源池里没有这一家', person: '没有这个人的账号' } as const;

function unknownName({ columns }: KeptRegister, { before, after }: Move, { firms, providers, people }: Named): Refused | null {
  const known = { firm: firms, provider: providers, person: people };
  for (const { kind, key, header } of columns) {
    if (kind !== 'firm' && kind !== 'provider' && kind !== 'person') continue;
    const value = after[key];
    if (value === undefined || value === before[key] || known[kind].includes(String(value))) continue;
    return refuse('bad-input', `“${header}”写的是“${value}”：${UNKNOWN[kind]}，请核对`);
  }
  return null;
}

/** Why a row may not come to hold these cells by this hand; null where nothing stands in the way. */
export const cellsObstacle = (register: KeptRegister, actor: Actor, move: Move, named: Named): Refused | null =>
  closedColumn(register, actor, move) ?? missing(register, move) ?? notReady(register, actor, move) ?? unknownName(register, move, named);
