import { sayCell } from '../../cases/row/say-cell.ts';
import { ok, refuse, type Result } from '../../kernel/result.ts';
import { isKeptName, keptRegisters } from '../../registers/kept/index.ts';
import type { Ports } from '../ports.ts';
import { rowsOf } from './rows-of.ts';

export type Published = {
  readonly title: string;
  readonly rows: ReadonlyArray<{ readonly id: string; readonly title: string; readonly lines: ReadonlyArray<readonly [string, string]> }>;
};

/** What a register shows to anyone: the rows that were published, newest first, with the columns meant for the public. */
export async function listPublished({ store }: Ports, programmeId: string, name: string): Promise<Result<Published>> {
  const register = isKeptName(name) ? keptRegisters[name] : undefined;
  if (!isKeptName(name) || register?.published === undefined) return refuse('not-found', '没有这个公开页面，请从首页进入');
  const { column, values, shows } = register.published;
  const [first = register.subject.name, ...rest] = shows;
  const rows = (await rowsOf(store.in(programmeId), name)).filter(
    ({ state: { stage, cells } }) => stage === 'kept' && values.includes(String(cells[column])),
  );
  const headerOf = (key: string): string => register.columns.find((each) => each.key === key)?.header ?? key;
  return ok({
    title: register.published.title,
    rows: rows.toReversed().map(({ id, state: { cells } }) => ({
      id,
      title: sayCell(register, first, cells[first]),
      lines: rest.map((key) => [headerOf(key), sayCell(register, key, cells[key])] as const),
    })),
  });
}
