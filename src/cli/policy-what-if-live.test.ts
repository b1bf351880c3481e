import { Client } from 'pg';
import { afterAll, expect, it } from 'vitest';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { openDatabase } from '../../test/database.ts';
import { asDay } from '../kernel/day.ts';
import { openPorts } from '../deployment/open-ports.ts';
import { openStore } from '../store/open-store.ts';
import { keepPolicyText } from '../app/keep-policy-text.ts';
import { INVENTED_POLICY } from '../../test/invented-policy.ts';
import { runPolicy } from './policy.ts';

const url = await openDatabase();
const before = process.env['DATABASE_URL'];
process.env['DATABASE_URL'] = url;
afterAll(() => void (before === undefined ? delete process.env['DATABASE_URL'] : (process.env['DATABASE_URL'] = before)));

type Answer = {
  readonly counts: Readonly<Record<'gains' | 'losses' | 'otherwise' | 'unchanged', number>>;
  readonly losses: readonly {
    readonly name: string;
    readonly decision: string;
    readonly why: string;
    readonly onFile: { readonly id: string };
  }[];
  readonly gains: readonly { readonly decision: string }[];
};

async function suppose(...settings: readonly string[]): Promise<Answer> {
  let written = '';
  const exit = await runPolicy(['what-if', '--json', ...settings.flatMap((setting) => ['--set', setting])], {
    input: (async function* () {})(),
    write: async (text) => void (written += text),
    complain: async () => {},
  });
  expect(exit).toBe(0);
  return JSON.parse(written) as Answer;
}

/** Every row of every table with the transaction that wrote it: a row rewritten as it was would show too. The queues are set up anew whenever a database is opened. */
async function everythingIn(database: string): Promise<Readonly<Record<string, string>>> {
  const client = new Client({ connectionString: database });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'jobs')`,
    );
    const found: Record<string, string> = {};
    for (const { name } of tables.rows) {
      const rows = await client.query<{ digest: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t.xmin::text || t::text, ',' order by t.ctid)), '') as digest from ${name} t`,
      );
      found[name] = rows.rows[0]?.digest ?? '';
    }
    return found;
  } finally {
    await client.end();
  }
}

it('tries a change on the live cases of the demonstration county and leaves them as they are', async () => {
  const store = await openStore({ connectionString: url });
  await seedDemo(openPorts({ store, key: new Uint8Array(32).fill(1), programmeId: 'demo', clock: () => new Date('2026-11-22T02:00:00Z') }));
  await store.close();
  const stored = await everythingIn(url);
  expect(Object.keys(stored).length).toBeGreaterThan(5);
  const nothing = await suppose();
  expect(nothing.counts).toMatchObject({ gains: 0, losses: 0, otherwise: 0 });
  expect(nothing.counts.unchanged).toBeGreaterThan(50);

  const poorer = await suppose('subsidyRate=10');
  expect(poorer.counts.losses).toBeGreaterThan(0);
  expect(poorer.losses[0]).toMatchObject({ decision: 'subsidy', why: expect.stringContaining('条件不变，金额由') as string });
  expect(poorer.losses.every(({ name, onFile }) => /\p{Script=Han}/u.test(name) && onFile.id !== '')).toBe(true);

  const taxed = await suppose('deductibleTax=included');
  expect(new Set(taxed.gains.map(({ decision }) => decision))).toEqual(new Set(['expense', 'subsidy']));
  expect((await suppose()).counts).toEqual(nothing.counts);
  expect(await everythingIn(url)).toEqual(stored);
});

it('examines the policy along with the official text that the programme keeps', async () => {
  const store = await openStore({ connectionString: url });
  const ports = openPorts({ store, key: new Uint8Array(32).fill(1), programmeId: 'demo', clock: () => new Date('2026-11-22T02:00:00Z') });
  const officer = (await store.in('demo').listPeople()).find(({ roles }) => roles.includes('officer'));
  const actor = { personId: officer?.id ?? '', name: officer?.name ?? '', roles: ['officer'], secondFactor: false } as const;
  const who = { programmeId: 'demo', actor };
  const kept = await keepPolicyText(ports, who, [{ name: '样例.txt', bytes: new TextEncoder().encode(INVENTED_POLICY) }], {
    source: '样例发〔2026〕1号',
    dated: asDay('2026-07-01'),
  });
  await store.close();
  expect(kept.ok).toBe(true);
  let written = '';
  const exit = await runPolicy(['checkup'], {
    input: (async function* () {})(),
    write: async (text) => void (written += text),
    complain: async () => {},
  });
  expect([exit, /连正式文本 [1-9]\d* 条一起查/.test(written)]).toEqual([0, true]);
});
