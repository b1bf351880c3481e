import { sayCell } from '../../cases/row/say-cell.ts';
import { asDay, type Day } from '../../kernel/day.ts';
import { KEPT_NAMES, type KeptName } from '../../registers/kept/index.ts';
import type { Ports } from '../ports.ts';
import { type Open, openOf, openRows, type PublishedRow, publishedRow } from './list-published.ts';

/** A published text to be read and forwarded. `on`: the day it bears; `kind`: what sort of text it is, in words. */
export type Article = PublishedRow & { readonly register: KeptName; readonly kind: string; readonly on: Day };

const ARTICLES = KEPT_NAMES.flatMap((name) => openOf(name) ?? []).filter(({ published: { article } }) => article !== undefined);

async function articlesOf({ store }: Ports, programmeId: string, open: Open): Promise<readonly Article[]> {
  const { name, register, published } = open;
  const { on = '', kind } = published.article ?? {};
  return (await openRows(store.in(programmeId), open)).map((row) => {
    const { cells } = row.state;
    const says = kind === undefined ? published.title : sayCell(register, kind, cells[kind]);
    return { ...publishedRow(open, row), register: name, kind: says, on: asDay(String(cells[on])) };
  });
}

/** All texts that were published for people to read, of whatever register, newest first. */
export async function listArticles(ports: Ports, programmeId: string): Promise<readonly Article[]> {
  const found = await Promise.all(ARTICLES.map((open) => articlesOf(ports, programmeId, open)));
  return found.flat().sort((a, b) => b.on.localeCompare(a.on));
}
