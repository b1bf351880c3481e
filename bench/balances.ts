// The balances of a fund with ten million entries, as its page asks for them: the database carries them with every entry, so none
// is added up. The entries are put there by plain SQL with the triggers off and the balances added up from them once; that takes
// minutes, and is no part of the figure. Floor: the same statement by a bare client.
import { Client } from 'pg';
import { getPolicy } from '../policy/index.ts';
import { ACCOUNTS } from '../src/kernel/accounts.ts';
import { openCountyDatabase } from './county-database.ts';
import type { Figure, Opened, Race, Side } from './figure.ts';
import { bindMany } from './settle/many-awards.ts';

const PROGRAMME = 'county';
const ENTRIES = 10_000_000;
const CASES = 131_072;
const STATEMENT = 'select key, fen from balances where programme_id = $1 and key = any($2::text[])';

async function open(opened: Opened): Promise<Race> {
  const database = await openCountyDatabase(opened);
  await database.openCounty(PROGRAMME);
  await bindMany(database.url, PROGRAMME, ENTRIES, CASES, getPolicy('pengyang-2026').name);
  const bare = new Client({ connectionString: database.url });
  await bare.connect();
  opened.defer(() => bare.end());
  const timed =
    (ask: () => Promise<number>): Side =>
    async () => {
      const start = performance.now();
      if ((await ask()) < 4) throw new Error('balances are missing');
      return performance.now() - start;
    };
  return {
    ours: timed(async () => (await database.store.in(PROGRAMME).listBalances()).size),
    floor: timed(async () => (await bare.query(STATEMENT, [PROGRAMME, ACCOUNTS])).rows.length),
  };
}

export const balancesFigure: Figure = {
  name: 'ledger: balances of a fund with 10,000,000 entries, against the same statement by a bare client',
  unit: 'ms',
  aim: { ratio: 'cost', oursAtMost: 20 },
  heavy: true,
  open,
};
