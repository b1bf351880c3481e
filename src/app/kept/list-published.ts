import { sayCell } from '../../cases/row/say-cell.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { isKeptName, type KeptName, keptRegisters } from '../../registers/kept/index.ts';
import type { KeptRegister } from '../../registers/kept/kept-register.ts';
import type { Column } from '../../registers/register.ts';
import type { Ports } from '../ports.ts';
import type { Reads } from '../store.ts';
import { type FiledRow, rowsOf } from './rows-of.ts';

export type PublishedRow = {
  readonly id: string;
  readonly title: string;
  /** What is meant for the public beside the title; `isLong`: of several lines. */
  readonly lines: ReadonlyArray<{ readonly header: string; readonly says: string; readonly isLong: boolean }>;
};
export type Open = { readonly name: KeptName; readonly register: KeptRegister; readonly published: NonNullable<KeptRegister['published']> };

const NOT_PUBLIC = refuse('not-found', '没有这个公开页面，请从首页进入');
export const openOf = (name: string): Open | undefined => {
  const register = isKeptName(name) ? keptRegisters[name] : undefined;
  return isKeptName(name) && register?.published !== undefined ? { name, register, published: register.published } : undefined;
};

/** The columns of a register that anyone sees, in the order in which they are shown. */
export const publicColumns = ({ register: { columns }, published: { shows } }: Pick<Open, 'register' | 'published'>): readonly Column[] =>
  shows.flatMap((key) => columns.find((each) => each.key === key) ?? []);

/** The rows that anyone sees, the last entered first; articles by their day, what runs a course from its first to its last. */
export async function openRows(reads: Reads, { name, published: { column, values, article, course } }: Open): Promise<readonly FiledRow[]> {
  const rows = (await rowsOf(reads, name)).filter(
    ({ state: { stage, cells } }) => stage === 'kept' && values.includes(String(cells[column])),
  );
  const cellOf = (key: string, { state: { cells } }: FiledRow): string => String(cells[key] ?? '');
  const by = (key: string) => (a: FiledRow, b: FiledRow) => cellOf(key, a).localeCompare(cellOf(key, b));
  return course === undefined ? rows.toSorted(by(article?.on ?? '')).toReversed() : rows.toSorted(by(course));
}

export function publishedRow(open: Open, { id, state: { cells } }: FiledRow): PublishedRow {
  const [first, ...rest] = publicColumns(open);
  const say = ({ key }: Column): string => sayCell(open.register, key, cells[key]);
  return {
    id,
    title: first === undefined ? '' : say(first),
    lines: rest.map((column) => ({ header: column.header, says: say(column), isLong: column.long === true })),
  };
}

export type Published = { readonly title: string; readonly areArticles: boolean; readonly rows: readonly PublishedRow[] };

/** What a register shows to anyone: the rows that were published, in the order of `openRows`, with the columns meant for the public. */
export async function listPublished({ store }: Ports, programmeId: string, name: string): Promise<Result<Published>> {
  const open = openOf(name);
  if (open === undefined) return NOT_PUBLIC;
  const rows = await openRows(store.in(programmeId), open);
  const { title, article } = open.published;
  return ok({ title, areArticles: article !== undefined, rows: rows.map((row) => publishedRow(open, row)) });
}

/** One published row. Refuses what is not published, or no longer. */
export async function readPublished(ports: Ports, programmeId: string, name: string, id: string): Promise<Result<PublishedRow>> {
  const listed = await listPublished(ports, programmeId, name);
  if (!listed.ok) return listed;
  const found = listed.value.rows.find((row) => row.id === id);
  return found === undefined ? refuse('not-found', '没有这一篇，或已经撤下，请从指南页重新进入') : ok(found);
}
