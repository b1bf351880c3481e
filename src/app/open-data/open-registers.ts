import { sayCell } from '../../cases/row/say-cell.ts';
import { ok } from '../../kernel/result.ts';
import { KEPT_NAMES } from '../../registers/kept/index.ts';
import type { Column } from '../../registers/register.ts';
import { type Open, openOf, openRows, publicColumns } from '../kept/list-published.ts';
import type { OpenKind, OpenList, OpenRow } from './open-list.ts';

const KINDS: { readonly [K in Column['kind']]?: OpenKind } = { day: 'day', month: 'text', count: 'count', percent: 'count', money: 'yuan' };

function listOf(open: Open): OpenList {
  const { name, register, published } = open;
  const columns = publicColumns(open).map(({ key, header, kind }) => ({ key, header, kind: KINDS[kind] ?? ('text' as const) }));
  return {
    title: published.title,
    page: `/published/${name}`,
    columns: [{ key: 'id', header: '编号', kind: 'text' }, ...columns],
    read: async ({ store }, programmeId) =>
      ok(
        (await openRows(store.in(programmeId), open)).map(({ id, state: { cells } }): OpenRow => {
          const values = columns.map(({ key, kind }) => {
            const value = cells[key];
            return [
              key,
              value === undefined ? null : kind === 'text' ? sayCell(register, key, value) : (value as string | number),
            ] as const;
          });
          return { id, ...Object.fromEntries(values) };
        }),
      ),
  };
}

/** What the registers show to anyone, by the register's name. */
export const openRegisters: Readonly<Record<string, OpenList>> = Object.fromEntries(
  KEPT_NAMES.flatMap((name) => openOf(name) ?? []).map((open) => [open.name, listOf(open)]),
);
