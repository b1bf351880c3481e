// The work list of a person for whom 10,000 items wait, at the server: the use case with its statements on the embedded PostgreSQL,
// the first 200 by urgency and the count of all. Floor: the same rows counted by one bare statement.
import { makeOfficeFolder } from '../dev/county/office-folder.ts';
import { granted } from '../dev/seed/granted.ts';
import { importWhole } from '../dev/seed/import-whole.ts';
import { listInbox } from '../src/app/list-inbox.ts';
import { openCountyDatabase } from './county-database.ts';
import type { Figure, Race } from './figure.ts';
import { gatherOfficer } from './gather-officer.ts';

const PROGRAMME = 'county';
const ITEMS = 10_000;
const ALL = { scope: { all: true }, limit: 1 } as const;

async function open(): Promise<Race> {
  const database = await openCountyDatabase();
  const ports = await database.openCounty(PROGRAMME);
  const officer = await gatherOfficer(ports);
  await importWhole(ports, officer, await makeOfficeFolder({ seed: 7, applicants: ITEMS, pilots: 10, untidy: false }));
  const { total } = granted(await listInbox(ports, officer));
  if (total < ITEMS) throw new Error(`only ${total} items wait`);
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };
  const ours = (): Promise<number> => timed(() => listInbox(ports, officer));
  const floor = (): Promise<number> => timed(() => ports.store.in(PROGRAMME).listProjects(ALL));
  return { ours, floor, close: database.close };
}

/** Shown in milliseconds, to be held against 50; the ratio says little. */
export const inboxFigure: Figure = {
  name: 'inbox: 10,000 items wait for one person, the 200 most urgent and the count, at most 50 ms; beside counting the cases',
  unit: 'ms',
  aim: { ratio: 'cost', atMost: null },
  open,
};
