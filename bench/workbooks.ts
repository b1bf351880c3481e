// A ledger of 100,000 rows to Excel, through the use case that the page calls: read from the database five hundred entries at a time,
// written and packed while it is read. Then as many rows as a workbook that somebody holds. Floor of the time: the rows as plain
// text by one statement of the database. Floor of the memory: the same process before.
import { Client } from 'pg';
import { getPolicy } from '../policy/index.ts';
import { once } from '../src/kernel/once.ts';
import { openCountyDatabase } from './county-database.ts';
import { closing, type Figure, type Opened } from './figure.ts';
import { answerOf, SMALL_HEAP, start } from './http/children.ts';
import { bindMany } from './settle/many-awards.ts';
import type { Told } from './workbook/tell.ts';

const ROWS = 100_000;
/** Every entry of `bindMany` is two postings. */
const ENTRIES = ROWS / 2;
const PROGRAMME = 'ledger';
/** No file that holds so many rows is smaller. */
const FEWEST_BYTES = 1_000_000;

const PLAIN = `select string_agg(concat_ws(',', e.on_day, e.says, p.account, p.fen, e.firm, e.clause, e.case_id, e.id), E'\\n')
  from ledger_entries e join postings p on p.programme_id = e.programme_id and p.entry_id = e.id where e.programme_id = $1`;

async function plainly(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const begun = performance.now();
  await client.query(PLAIN, [PROGRAMME]);
  const spent = performance.now() - begun;
  await client.end();
  return spent;
}

async function toldBy(opened: Opened, script: string, argument: string, url: string): Promise<Told> {
  const child = start(opened, script, [argument], { DATABASE_URL: url, NODE_OPTIONS: SMALL_HEAP });
  const told = (await answerOf(child.process)) as Told;
  if (told.bytes < FEWEST_BYTES) throw new Error(`only ${told.bytes} bytes`);
  return told;
}

type Ways = { readonly exported: Told; readonly held: Told; readonly plain: number };

/** Done once for all figures. */
const done = once(
  closing(async (opened): Promise<Ways> => {
    const { url, openCounty } = await openCountyDatabase(opened);
    await openCounty(PROGRAMME);
    await bindMany(url, PROGRAMME, ENTRIES, ENTRIES, getPolicy('pengyang-2026').name);
    const exported = await toldBy(opened, 'bench/workbook/export.ts', PROGRAMME, url);
    const held = await toldBy(opened, 'bench/workbook/hold.ts', String(ROWS), url);
    return { exported, held, plain: await plainly(url) };
  }),
);

const figures = (says: string, way: 'exported' | 'held'): readonly Figure[] => [
  {
    name: `workbook: ${says}, against the rows as plain text by one statement`,
    unit: 'ms',
    aim: { ratio: 'cost', oursAtMost: 8_000 },
    rounds: 1,
    open: () => ({ ours: async () => (await done())[way].milliseconds, floor: async () => (await done()).plain }),
  },
  {
    name: `workbook: memory held, ${says}, against the process before`,
    unit: 'MB',
    aim: { ratio: 'cost', oursAtMost: 300 },
    rounds: 1,
    open: () => ({ ours: async () => (await done())[way].held, floor: async () => (await done())[way].idle }),
  },
];

export const workbookFigures: readonly Figure[] = [
  ...figures('a ledger of 100,000 rows from the database to Excel', 'exported'),
  ...figures('as many rows that are held to Excel', 'held'),
];
