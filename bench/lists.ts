// The lists of a person with 10,000 open items, at the server: the use cases with their statements on the embedded PostgreSQL.
// Of the inbox the first 200 by urgency and the count of all; of the projects a page of 50 and the count at every stage. Shown in
// milliseconds and held against 50 by themselves. Floor: the cases counted by one bare statement.
import { Client } from 'pg';
import { makeOfficeFolder } from '../dev/county/office-folder.ts';
import { granted } from '../dev/seed/granted.ts';
import { importWhole } from '../dev/seed/import-whole.ts';
import { listInbox } from '../src/app/list-inbox.ts';
import { listProjects } from '../src/app/list-projects.ts';
import type { Ports, Who } from '../src/app/ports.ts';
import { openCountyDatabase } from './county-database.ts';
import type { Figure, Opened, Race, Side } from './figure.ts';
import { gatherOfficer } from './gather-officer.ts';

const PROGRAMME = 'county';
const ITEMS = 10_000;

const timed =
  (work: () => Promise<unknown>): Side =>
  async () => {
    const start = performance.now();
    await work();
    return performance.now() - start;
  };

/** Asks once and gives the number of all items. */
type Ask = (ports: Ports, officer: Who) => Promise<number>;
const askInbox: Ask = async (ports, officer) => granted(await listInbox(ports, officer)).total;
const askProjects: Ask = async (ports, officer) => granted(await listProjects(ports, officer, {})).total;

const race =
  (ask: Ask) =>
  async (opened: Opened): Promise<Race> => {
    const database = await openCountyDatabase(opened);
    const ports = await database.openCounty(PROGRAMME);
    const officer = await gatherOfficer(ports);
    await importWhole(ports, officer, await makeOfficeFolder({ seed: 7, applicants: ITEMS, pilots: 10, untidy: false }));
    const total = await ask(ports, officer);
    if (total < ITEMS) throw new Error(`only ${total} items`);
    const bare = new Client({ connectionString: database.url });
    await bare.connect();
    opened.defer(() => bare.end());
    return { ours: timed(() => ask(ports, officer)), floor: timed(() => bare.query('select count(*) from cases')) };
  };

const aim = { ratio: 'cost', oursAtMost: 50 } as const;
export const listFigures: readonly Figure[] = [
  {
    name: 'inbox: the 200 most urgent of 10,000 open items and their count, beside counting the cases',
    unit: 'ms',
    aim,
    open: race(askInbox),
  },
  {
    name: 'work list: a page of 10,000 projects and the count at every stage, beside counting the cases',
    unit: 'ms',
    aim,
    open: race(askProjects),
  },
];
