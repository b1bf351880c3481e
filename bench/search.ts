// The box that finds everything, among 100,000 firms, as the desk asks it: the built server's API with an officer signed in, one word
// after another. The slowest of some words that few, many and all of their names hold (two characters, initials, beginnings of codes, a
// telephone number, which finds nothing), in milliseconds, held against 50 by itself. 10,000 firms come through the import; their rows
// are copied nine times in the database, with codes and names of their own. Floor: the cases counted by one bare statement.
import { Client } from 'pg';
import { makeOfficeFolder } from '../dev/county/office-folder.ts';
import { importWhole } from '../dev/seed/import-whole.ts';
import type { FoundView } from '../src/contract/search-views.ts';
import { openCountyDatabase } from './county-database.ts';
import type { Figure, Opened, Race } from './figure.ts';
import { gatherOfficer } from './gather-officer.ts';
import { startSignedIn } from './http/signed-in.ts';

const PROGRAMME = 'pengyang-2026';
const IMPORTED = 10_000;
const COPIES = 9;
const WORDS = ['针织', '面粉', '有限公司', '晨丰 针织', '彭', 'cfzz', 'yxgs', '91640425', '不在此处', 'zzzz', '13900000001'];

const COLUMNS = `programme_id, kind, stage, stage_since, version, head, state, industry, outcome, failed, unknown, recognised_fen, amount_fen,
  due_on, evaluator, hands, digest, members, updated_on, pairs, initials`;
const COPY = `insert into cases (id, title, credit_code, ${COLUMNS})
  select id || '-' || n, title || n, credit_code || n, ${COLUMNS} from cases, generate_series(1, ${COPIES}) as n where kind = 'project'`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function open(opened: Opened): Promise<Race> {
  const database = await openCountyDatabase(opened);
  const ports = await database.openCounty(PROGRAMME);
  const officer = await gatherOfficer(ports);
  await importWhole(ports, officer, await makeOfficeFolder({ seed: 7, applicants: IMPORTED, pilots: 10, untidy: false }));
  const bare = new Client({ connectionString: database.url });
  await bare.connect();
  opened.defer(() => bare.end());
  await bare.query(COPY);
  await bare.query('vacuum analyze cases');
  const { url, cookie } = await startSignedIn(opened, database);
  const find = async (word: string): Promise<FoundView> => {
    const answer = await fetch(`${url}/api/v1/search?q=${encodeURIComponent(word)}`, { headers: { cookie } });
    if (!answer.ok) throw new Error(`“${word}” answered ${answer.status}`);
    return (await answer.json()) as FoundView;
  };
  const slowest = async (): Promise<number> => {
    let most = 0;
    for (const word of WORDS) most = Math.max(most, await timed(() => find(word)));
    return most;
  };
  return { ours: slowest, floor: () => timed(() => bare.query('select count(*) from cases')) };
}

export const searchFigures: readonly Figure[] = [
  {
    name: 'search: the slowest of eleven words among 100,000 firms through the API, beside counting the cases',
    unit: 'ms',
    aim: { ratio: 'cost', oursAtMost: 50 },
    open,
  },
];
