// What our server adds to a read. Ours: the built server, a signed-in officer, the JSON API: session, role, validation, view.
// Floor: bare node:http with pg running the very statements ours sends for the same request, recorded beforehand (bench/http).
// Both are processes of their own on one PostgreSQL and one county of 200 firms; this process asks, sixteen at a time.
import { makeOfficeFolder } from '../dev/county/office-folder.ts';
import { importWhole } from '../dev/seed/import-whole.ts';
import { gatherOfficer } from './gather-officer.ts';
import { openCountyDatabase, type CountyDatabase } from './county-database.ts';
import type { Figure, Opened, Race } from './figure.ts';
import { answerOf, start, type Child } from './http/children.ts';
import type { Floor } from './http/floor.ts';
import { load, type Target } from './http/load.ts';
import type { Statement } from './http/record.ts';
import { startSignedIn } from './http/signed-in.ts';

const PROGRAMME = 'pengyang-2026';
const RECORD = './bench/http/record.ts';

/** Jobs that happen to run meanwhile ask the database as well: the shortest of several recordings is the request's own. */
const RECORDINGS = 9;

async function recordOnce(child: Child, ask: () => Promise<ArrayBuffer>): Promise<readonly Statement[]> {
  child.process.send('record');
  await ask();
  const told = answerOf(child.process);
  child.process.send('tell');
  return (await told) as Statement[];
}

/** What ours sends to PostgreSQL for one request, once it is warm. */
async function recordStatements(opened: Opened, database: CountyDatabase, paths: readonly string[]): Promise<Floor> {
  const { child, url, cookie } = await startSignedIn(opened, database, [RECORD]);
  const floor: Record<string, readonly Statement[]> = {};
  for (const path of paths) {
    const ask = async (): Promise<ArrayBuffer> => (await fetch(url + path, { headers: { cookie } })).arrayBuffer();
    await ask();
    const told: (readonly Statement[])[] = [];
    for (let time = 0; time < RECORDINGS; time++) told.push(await recordOnce(child, ask));
    floor[path] = told.toSorted((a, b) => a.length - b.length)[0] ?? [];
  }
  await child.stop();
  return floor;
}

async function openRace(opened: Opened, database: CountyDatabase, path: string): Promise<Race> {
  const floorStatements = await recordStatements(opened, database, [path]);
  if (floorStatements[path]?.length === 0) throw new Error(`ours asked nothing of the database for ${path}`);
  const ours = await startSignedIn(opened, database);
  const floor = start(opened, 'bench/http/floor.ts', [], { DATABASE_URL: database.url });
  const listening = answerOf(floor.process);
  floor.process.send(floorStatements);
  const bare: Target = { url: `http://127.0.0.1:${String(await listening)}${path}` };
  return { ours: () => load({ url: ours.url + path, cookie: ours.cookie }), floor: () => load(bare) };
}

/** A database with a county of 200 firms in it, and the race over the path that `pathOf` finds there. */
async function open(opened: Opened, pathOf: (projectId: string) => string): Promise<Race> {
  const database = await openCountyDatabase(opened);
  const ports = await database.openCounty(PROGRAMME);
  const officer = await gatherOfficer(ports);
  await importWhole(ports, officer, await makeOfficeFolder({ seed: 5, applicants: 200, pilots: 10, untidy: true }));
  const { items } = await ports.store.in(PROGRAMME).listProjects({ scope: { all: true }, limit: 1 });
  return openRace(opened, database, pathOf(items[0]?.id ?? ''));
}

const speed = { ratio: 'speed', atLeast: 0.7 } as const;
export const readFigures: readonly Figure[] = [
  {
    name: 'work list: authenticated page of 50 against the same query on bare node:http',
    unit: 'µs',
    aim: speed,
    open: (opened) => open(opened, () => '/api/v1/projects'),
  },
  {
    name: 'single case: authenticated read against the same queries on bare node:http',
    unit: 'µs',
    aim: speed,
    open: (opened) => open(opened, (id) => `/api/v1/cases/${id}`),
  },
];
