import type { Column } from '../../../registers/register.ts';
import type { CellValue, Cells, KeptRegister } from '../../../registers/kept/kept-register.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import type { KeptView } from '../../../contract/row-views.ts';
import type { Field } from '../../acts/act-forms.ts';
import type { TypedForm } from '../../acts/act-input.ts';
import type { Me } from '../../../contract/views.ts';
import { columnsOpenTo } from '../../../cases/row/columns.ts';

type Named = Pick<KeptView, 'name' | 'firms' | 'providers' | 'people'>;
type Asked = { readonly name: string; readonly label: string; readonly hint?: string; readonly optional?: true };

const coded = (some: Named['firms']) => some.map(({ code, name }) => ({ value: code, label: `${name}（${code}）` }));

function fieldOf(column: Column, named: Named, asked: Asked): Field {
  switch (column.kind) {
    case 'choice':
      return { ...asked, kind: 'choice', choices: Object.entries(column.choices).map(([value, [label = value]]) => ({ value, label })) };
    case 'firm':
      return { ...asked, kind: 'choice', choices: coded(named.firms) };
    case 'provider':
      return { ...asked, kind: 'choice', choices: coded(named.providers) };
    case 'person':
      return { ...asked, kind: 'choice', choices: named.people.map((value) => ({ value, label: value })) };
    case 'file':
      return { ...asked, kind: 'file', to: `/kept-registers/${named.name}/files` };
    case 'yesNo':
      return { ...asked, kind: 'yes-no' };
    case 'day':
    case 'money':
      return { ...asked, kind: column.kind };
    case 'count':
    case 'percent':
      return { ...asked, kind: 'count' };
    default:
      return { ...asked, kind: column.long ? 'text' : 'line' };
  }
}

/** What is asked of a new row, or of the one that holds these cells: its register's columns that this person may fill in. */
export const rowFields = (
  register: KeptRegister,
  named: Named,
  me: Pick<Me, 'roles' | 'organisation'>,
  cells: Cells = {},
): readonly Field[] =>
  columnsOpenTo(register, me, cells).map((column) => {
    const { key: name, header: label, hint, required } = column;
    return fieldOf(column, named, { name, label, ...(hint !== undefined && { hint }), ...(required ? {} : { optional: true as const }) });
  });

function textOf(kind: Column['kind'], value: CellValue): string {
  if (kind === 'money') return formatYuan(Number(value));
  if (kind === 'yesNo') return value === true ? 'yes' : 'no';
  return String(value);
}

/** The cells as they stand in the form when it opens. */
export const typedOf = ({ columns }: KeptRegister, cells: Cells): TypedForm =>
  Object.fromEntries(
    columns.flatMap(({ key, kind }) => {
      const value = cells[key];
      return value === undefined ? [] : [[key, { text: textOf(kind, value) }]];
    }),
  );

/** What of the whole form is sent: the cells that differ from those shown, and which were emptied. */
export const changesOnly =
  (register: KeptRegister, shown: Cells, open: readonly string[]) =>
  (input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    const keys = register.columns.map(({ key }) => key);
    const kept = Object.entries(input).filter(([key, value]) => !keys.includes(key) || value !== shown[key]);
    const emptied = open.filter((key) => shown[key] !== undefined && input[key] === undefined);
    return { ...Object.fromEntries(kept), ...(emptied.length > 0 && { emptied }) };
  };
