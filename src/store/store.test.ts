import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../test/database.ts';
import type { PartyRole } from '../cases/roles.ts';
import type { CaseChange, EntryRecord, Listing, NewEvent, StoredEvent } from '../app/store.ts';
import { asDay } from '../kernel/day.ts';
import type { Earmark } from '../kernel/earmark.ts';
import type { Account } from '../kernel/accounts.ts';
import { ok, refuse } from '../kernel/result.ts';
import { openStore } from './open-store.ts';
import { Client } from 'pg';

const url = await openDatabase();
const store = await openStore({ connectionString: url });
afterAll(() => store.close());
const today = asDay('2026-07-20');
const window = { from: today, to: asDay('2027-03-31') };
await store.createProgramme({ id: 'p', name: '样例县', policy: { line: 'pengyang-2026' }, window, demo: true, simulatedDay: null });
const here = store.in('p');

const listing = (title: string, rest: Partial<Listing> = {}): Listing => ({
  title,
  creditCode: null,
  industry: null,
  township: null,
  outcome: 'yes',
  failed: [],
  unknown: [],
  recognisedFen: 0,
  amountFen: null,
  dueOn: null,
  evaluator: null,
  accountant: null,
  digest: null,
  hands: {},
  members: [],
  ...rest,
});
const PAYLOAD = { type: 'application-received', 名: '样例' };
const event = (caseId: string, version: number): StoredEvent => ({
  caseId,
  version,
  type: 'application-received',
  payload: PAYLOAD,
  text: JSON.stringify(PAYLOAD),
  act: 'receiveApplication',
  actor: {
    personId: 'u',
    name: '样例',
  },
  on: today,
  at: '2026-07-20T01:02:03.004Z',
  prevHash: `h${version - 1}`,
  hash: `h${version}`,
});
const asNew = (stored: StoredEvent): NewEvent => ({ ...stored, reasons: [] });
const change = (id: string, title: string, rest: Partial<Listing> = {}): CaseChange => ({
  id,
  kind: 'project',
  before: 0,
  events: [asNew(event(id, 1))],
  state: { stage: 'applied' },
  listing: listing(title, rest),
  deadlines: [],
});
const record = (...changes: CaseChange[]) => store.transact('p', async (tx) => ok(await tx.record(changes)));
const raw = async (statement: string): Promise<unknown> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(statement);
  } finally {
    await client.end();
  }
};

describe('cases and events', () => {
  it('come back as they were written', async () => {
    await record(change('c1', '宁夏样例农产品有限公司', { creditCode: '91640425MA76ABCD1X', failed: ['sme', 'willing'] }));
    expect(await here.findCase('c1')).toEqual({ id: 'c1', kind: 'project', version: 1, head: 'h1', state: { stage: 'applied' } });
    expect(await here.listEvents('c1')).toEqual([event('c1', 1)]);
  });

  it('leave nothing behind when the work is refused or dies half-way', async () => {
    const refused = await store.transact('p', async (tx) => {
      await tx.record([change('gone', '样例')]);
      return refuse('busy', '样例');
    });
    expect(refused.ok).toBe(false);
    const dying = store.transact('p', async (tx) => {
      await tx.record([change('gone', '样例')]);
      throw new Error('killed');
    });
    await expect(dying).rejects.toThrow('killed');
    expect(await here.findCase('gone')).toBeUndefined();
    expect(await here.listEvents('gone')).toEqual([]);
  });

  it('cannot be recorded twice at one version', async () => {
    await expect(record(change('c1', '样例'))).rejects.toThrow(/events_pkey/);
  });

  it('are read with what another transaction left behind its kept state while they were waited for', async () => {
    const entered = { type: 'row-entered', register: 'providers', cells: {}, on: today };
    const told = (version: number, payload: object): NewEvent => ({
      ...asNew(event('waited', version)),
      payload,
      text: JSON.stringify(payload),
    });
    const row = (before: number, payload: object, state: CaseChange['state']): CaseChange => ({
      ...change('waited', '样例'),
      kind: 'row',
      before,
      events: [told(before + 1, payload)],
      state,
    });
    await record(row(0, entered, { stage: 'kept', hands: {}, cells: {} } as CaseChange['state']));
    const recorded = Promise.withResolvers<null>();
    const seen = Promise.withResolvers<null>();
    const first = store.transact('p', async (tx) => {
      await tx.lockCases(['waited']);
      await tx.recordMany([row(1, { type: 'row-retired', reason: '样例' }, { stage: 'retired' })]);
      recorded.resolve(null);
      return ok(await seen.promise);
    });
    await recorded.promise;
    const second = store.transact('p', async (tx) => ok(await tx.lockCases(['waited'])));
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await expect.poll(async () => ((await raw(waiting)) as { rowCount: number }).rowCount).toBe(1);
    seen.resolve(null);
    await first;
    const locked = await second;
    expect(locked.ok && locked.value).toMatchObject([{ version: 2, state: { stage: 'retired' } }]);
  });

  it('cannot be changed or deleted in the database, not even by its owner', async () => {
    await expect(raw(`update events set type = 'x'`)).rejects.toThrow('append-only');
    await expect(raw(`delete from events`)).rejects.toThrow('append-only');
    await expect(raw(`truncate events cascade`)).rejects.toThrow('append-only');
  });

  it('are found by two characters of a name, by the beginning of a code, and by nothing else', async () => {
    await record(change('c2', '彭阳县样例纺织有限公司', { creditCode: '91640425MA76ABCD2X' }));
    const search = async (text: string) => (await here.listProjects({ scope: { all: true }, text, limit: 10 })).items.map(({ id }) => id);
    expect(await search('纺织')).toEqual(['c2']);
    expect(await search('农产品')).toEqual(['c1']);
    expect(await search('91640425MA76ABCD2')).toEqual(['c2']);
    expect(await search('县有')).toEqual([]);
    expect(await search('%')).toEqual([]);
    expect(await search('pyxylf')).toEqual(['c2']);
    expect(await search('有限 纺织')).toEqual(['c2']);
    expect(await search('样例 农产品 纺织')).toEqual([]);
    await raw(`update cases set initials = null, pairs = '{}'`);
    expect(await search('纺织')).toEqual([]);
    await (await openStore({ connectionString: url })).close();
    expect(await search('纺织')).toEqual(['c2']);
    expect(await search('pyxylf')).toEqual(['c2']);
  });

  it('are listed page by page with the count of every stage', async () => {
    const first = await here.listProjects({ scope: { all: true }, limit: 1 });
    expect(first).toMatchObject({ total: 2, stages: { applied: 2 }, next: 'c1' });
    const second = await here.listProjects({ scope: { all: true }, limit: 1, after: 'c1' });
    expect(second.items.map(({ id, name, failed }) => ({ id, name, failed }))).toEqual([
      { id: 'c2', name: '彭阳县样例纺织有限公司', failed: [] },
    ]);
    expect(second.next).toBeNull();
    for (const stage of ['paid', '__proto__', 'constructor'])
      expect(await here.listProjects({ scope: { all: true }, limit: 1, stage })).toMatchObject({ items: [], total: 0 });
  });

  it('show a firm its own and nobody without a scope anything', async () => {
    const own = await here.listProjects({ scope: { organisation: '91640425MA76ABCD2X', as: ['firm'] }, limit: 10 });
    expect(own.items.map(({ id }) => id)).toEqual(['c2']);
    expect((await here.listProjects({ scope: { none: true }, limit: 10 })).items).toEqual([]);
  });

  it('show an organisation the cases of each of its roles, and those of no other', async () => {
    await record(change('c3', '样例丙', { members: ['PROVIDER'] }));
    const seen = async (as: readonly PartyRole[]) =>
      (await here.listProjects({ scope: { organisation: 'PROVIDER', as }, limit: 10 })).items.map(({ id }) => id);
    expect([await seen(['provider']), await seen(['firm', 'evaluator']), await seen(['firm', 'provider'])]).toEqual([['c3'], [], ['c3']]);
  });
});

describe('many new cases', () => {
  it('are copied in with every letter as it was, and their states come from their events', async () => {
    const title = '样例\t"引号"\\反斜杠\n换行\r,{}\u{1f600}';
    const caseId = 'copied';
    const payload = {
      ...PAYLOAD,
      application: { name: title, creditCode: 'X\\"', facts: {}, verdict: { because: [] } },
      policy: { line: 'pengyang-2026' },
    };
    const told = { ...event(caseId, 1), payload, text: JSON.stringify(payload) };
    const fresh = change(caseId, title, { failed: ['a"b', 'c\\d', 'e,f'], creditCode: null, dueOn: null });
    await store.transact('p', async (tx) => ok(await tx.recordNew([{ ...fresh, events: [asNew(told)] }])));
    expect(await here.listEvents(caseId)).toEqual([told]);
    expect((await here.findCase(caseId))?.state).toMatchObject({ stage: 'applied', application: { name: title, creditCode: 'X\\"' } });
    const { items } = await here.listProjects({ scope: { all: true }, text: '反斜杠', limit: 10 });
    expect(items).toMatchObject([{ name: title, failed: ['a"b', 'c\\d', 'e,f'] }]);
  });

  it('leave the connection sound when the server refuses the copy', async () => {
    const twice = change('copied-twice', '样例');
    await expect(store.transact('p', async (tx) => ok(await tx.recordNew([twice, twice])))).rejects.toThrow('events_pkey');
    expect(await here.findCase('copied-twice')).toBeUndefined();
    await store.transact('p', async (tx) => ok(await tx.recordNew([twice])));
    expect(await here.findCase('copied-twice')).toBeDefined();
  });
});

it('takes nothing for a programme that nobody opened, and keeps those that are', async () => {
  const elsewhere = (work: 'record' | 'recordNew') =>
    store.transact('nowhere', async (tx) => ok(await tx[work]([change(`nowhere-${work}`, '样例')])));
  await expect(elsewhere('record')).rejects.toThrow('no programme nowhere');
  await expect(elsewhere('recordNew')).rejects.toThrow('no programme nowhere');
  await expect(raw(`delete from programmes`)).rejects.toThrow('append-only');
});

const LIMITS: readonly Earmark[] = [
  { id: 'share', kind: 'share', uses: ['training', 'publicity'], most: 10, clause: 'measures/4', says: '样例' },
  { id: 'cap', kind: 'total', uses: ['training', 'publicity'], most: 60, clause: 'measures/7.3', says: '样例' },
  { id: 'ceiling', kind: 'firm', uses: ['transformation'], most: 300, clause: 'measures/7.1', says: '样例' },
];

describe('the ledger', () => {
  const entry = (id: string, version: number, ...postings: [Account, bigint][]) => ({
    id,
    on: today,
    says: '样例',
    clause: 'measures/2' as const,
    beneficiary: {
      caseId: 'c1',
      firm: 'F',
    },
    event: {
      caseId: 'c1',
      version,
    },
    postings: postings.map(([account, fen]) => ({
      account,
      fen,
    })),
  });
  const post = (...args: Parameters<typeof entry>) => store.transact('p', async (tx) => ok(await tx.post([entry(...args)], 'v1')));

  it('carries balances and takes an event into the books once', async () => {
    await post('e1', 1, ['region/external', -500n], ['region/unallocated', 500n]);
    expect(Object.fromEntries(await here.listBalances())).toEqual({
      'region/external': -500n,
      'region/unallocated': 500n,
      'county/unallocated': 0n,
    });
    await expect(post('e1', 1, ['region/external', -1n], ['region/unallocated', 1n])).rejects.toThrow('ledger_entries_pkey');
  });

  it('refuses in the database what does not sum to zero, overdraws, changes or disappears', async () => {
    await store.transact('p', async (tx) =>
      ok(await tx.record([{ ...change('c1', '宁夏样例农产品有限公司'), before: 1, events: [asNew(event('c1', 2))] }])),
    );
    await expect(post('e3', 2, ['region/external', -5n], ['region/unallocated', 4n])).rejects.toThrow('does not sum to zero');
    await expect(post('e3', 2, ['region/unallocated', -1n], ['region/allocated', 1n])).rejects.toThrow('has no earmarks');
    await store.transact('p', async (tx) => ok(await tx.keepEarmarks('v1', LIMITS)));
    await expect(post('e3', 2, ['region/unallocated', -501n], ['region/allocated', 501n])).rejects.toThrow('no_overdraft');
    const welfare = 'region/paid/welfare' as Account;
    await expect(post('e3', 2, ['region/unallocated', -1n], [welfare, 1n])).rejects.toThrow('known_account');
    await expect(post('e3', 2, ['region/unallocated', -1n], ['county/committed', 1n])).rejects.toThrow('mixes sources');
    await expect(raw(`update postings set fen = 1`)).rejects.toThrow('append-only');
    await expect(raw(`delete from ledger_entries`)).rejects.toThrow('append-only');
    expect((await here.listEntries({ limit: 10 })).entries).toEqual([
      entry('e1', 1, ['region/external', -500n], ['region/unallocated', 500n]),
    ]);
  });
});

it('knows how much of an account is for one case, and what a firm was granted', async () => {
  await store.transact('p', async (tx) => {
    const postings = [
      { account: 'region/unallocated', fen: -200n },
      { account: 'region/committed', fen: 200n },
    ] as const;
    await tx.post(
      [
        {
          id: 'e4',
          on: today,
          says: '样例',
          clause: 'measures/2',
          beneficiary: { caseId: 'c1', firm: 'F' },
          event: { caseId: 'c1', version: 2 },
          postings,
        },
      ],
      'v1',
    );
    const locked = await tx.lockBalances(['region/committed#c1', 'firm:F', 'region/paid#c1']);
    expect(Object.fromEntries(locked)).toEqual({ 'firm:F': 200n, 'region/committed#c1': 200n, 'region/paid#c1': 0n });
    expect(await tx.sumsOfFirms(['F', 'nobody'], ['region/committed'])).toEqual(new Map([['F', 200n]]));
    return ok(null);
  });
});

describe('the database by itself', () => {
  type Line = [string, bigint];
  let number = 0;
  const post = (lines: readonly Line[], firm?: string, reverses?: string, policy = 'v1') => {
    number += 1;
    const entry: EntryRecord = {
      id: `d${number}`,
      on: today,
      says: '样例',
      clause: 'measures/2',
      beneficiary: firm === undefined ? null : { caseId: `case-${firm}`, firm },
      event: { caseId: 'c1', version: 1 },
      postings: lines.map(([account, fen]) => ({ account: account as Account, fen })),
      ...(reverses === undefined ? {} : { reverses }),
    };
    return store.transact('q', async (tx) => ok(await tx.post([entry], policy)));
  };
  const between = (from: string, to: string, fen: bigint): Line[] => [
    [from, -fen],
    [to, fen],
  ];

  it('keeps the limits written with the policy, whoever asks', async () => {
    await store.createProgramme({ id: 'q', name: '样例县', policy: { line: 'pengyang-2026' }, window, demo: true, simulatedDay: null });
    await store.transact('q', async (tx) => {
      await tx.record([change('c1', '样例')]);
      await tx.keepEarmarks('v1', LIMITS);
      return ok(
        await tx.keepEarmarks(
          'v1',
          LIMITS.map((each) => ({ ...each, most: 1_000_000 })),
        ),
      );
    });
    for (const source of ['region', 'county']) await post(between(`${source}/external`, `${source}/unallocated`, 500n));
    await expect(post(between('region/unallocated', 'region/allocated/training', 51n))).rejects.toThrow('breaks the earmark share');
    await post(between('region/unallocated', 'region/allocated/training', 50n));
    await expect(post(between('county/unallocated', 'county/allocated/publicity', 11n))).rejects.toThrow('breaks the earmark cap');
    await post(between('county/unallocated', 'county/allocated/publicity', 10n));
    await expect(post(between('region/unallocated', 'region/allocated', 1n), undefined, undefined, 'v2')).rejects.toThrow(
      'has no earmarks',
    );
    await post(between('region/unallocated', 'region/allocated', 400n));
    await expect(post(between('region/unallocated', 'region/external', 1n))).rejects.toThrow('breaks the earmark share');
    await post(between('region/allocated', 'region/committed', 300n), 'F');
    await expect(post(between('region/allocated', 'region/committed', 1n), 'F')).rejects.toThrow('breaks the earmark ceiling');
    await post(between('region/allocated', 'region/committed', 1n), 'G');
    await post(between('region/committed', 'region/paid', 300n), 'F');
    await expect(post(between('region/allocated', 'region/committed', 1n), 'F')).rejects.toThrow('breaks the earmark ceiling');
  });

  it('lets bound money change neither its use nor its case, and a reversal take back the whole', async () => {
    await expect(post(between('region/allocated', 'region/committed/training', 1n), 'G')).rejects.toThrow('changes the use');
    await expect(post(between('region/paid', 'region/recovered/training', 1n), 'F')).rejects.toThrow('changes the use');
    await expect(post(between('region/committed', 'region/paid', 1n), 'F')).rejects.toThrow('no_overdraft');
    await expect(post(between('region/committed', 'region/allocated', 2n), 'G', 'd12')).rejects.toThrow('does not take back');
    await expect(raw(`update earmarks set most = 1000`)).rejects.toThrow('append-only');
    await expect(raw(`delete from earmarks`)).rejects.toThrow('append-only');
  });

  it('takes nothing into the books that hangs in the air', async () => {
    const head = (programme: string, id: string, version: number, reverses: string): string =>
      `insert into ledger_entries (programme_id, id, on_day, says, clause, reverses, event_case_id, event_version)
       values ('${programme}', '${id}', '2026-08-01', '样例', 'measures/2', ${reverses}, 'c1', ${version})`;
    await expect(raw(head('q', 'x', 99, 'null'))).rejects.toThrow('follows from no event');
    await expect(raw(head('q', 'x', 1, `'nothing'`))).rejects.toThrow('takes back what is not there');
    await expect(raw(head('nowhere', 'x', 1, 'null'))).rejects.toThrow('ledger entry x follows from no event');
    const lines = `insert into postings (programme_id, entry_id, line, account, fen) values
      ('q', 'x', 0, 'region/external', -1), ('q', 'x', 1, 'region/unallocated', 1)`;
    await expect(raw(lines)).rejects.toThrow('ledger entry x is not there');
    await expect(raw(`insert into balances (programme_id, key, fen) values ('nowhere', 'region/paid', 0)`)).rejects.toThrow('no programme');
  });
});

describe('files', () => {
  it('are kept once by digest, byte for byte, and stay', async () => {
    const file = { digest: 'd', name: '样例.xml', mime: 'application/xml', bytes: new Uint8Array([0, 1, 92, 255]) };
    await store.transact('p', async (tx) => ok(await tx.saveFiles([file, { ...file, digest: 'd2' }])));
    await store.transact('p', async (tx) => ok(await tx.saveFiles([{ ...file, name: 'other' }])));
    const kept = await here.findFile('d');
    expect([...(kept?.bytes ?? [])]).toEqual([0, 1, 92, 255]);
    expect(kept?.name).toBe('样例.xml');
    await expect(raw(`update files set name = 'x'`)).rejects.toThrow('append-only');
  });
});

describe('official texts', () => {
  it('are kept in the order in which they came, need their paper among the files, and stay', async () => {
    const text = {
      id: 't1',
      source: '样例县政府',
      dated: asDay('2026-06-01'),
      digest: 'd',
      clauses: [{ id: 'measures/1' as const, title: '目的', text: '样例' }],
      doubts: [],
      by: { personId: 'o', name: '样例经办' },
      on: asDay('2026-06-02'),
      at: '2026-06-02T01:00:00.000Z',
    };
    const later = { ...text, id: 't0', digest: 'd2', at: '2026-06-03T01:00:00.000Z' };
    const written = (each: typeof text, version: number) => ({
      ...each,
      version,
      clauses: JSON.stringify(each.clauses),
      doubts: JSON.stringify(each.doubts),
      hash: 'h'.repeat(64),
    });
    const add = (each: typeof text, version: number) =>
      store.transact('p', async (tx) => ok(await tx.addPolicyText(written(each, version))));
    await add(text, 1);
    await add(later, 2);
    expect(await here.listWrittenTexts()).toEqual([written(text, 1), written(later, 2)]);
    expect(await here.listPolicyTexts()).toEqual([text, later]);
    expect(await here.listTextHeads()).toEqual([1, 2].map((version) => ({ version, head: 'h'.repeat(64) })));
    await expect(add({ ...text, id: 't2', digest: 'none' }, 3)).rejects.toThrow();
    await expect(add({ ...text, id: 't3' }, 2)).rejects.toThrow();
    for (const change of [
      `update policy_texts set dated = '2027-01-01'`,
      `delete from policy_texts`,
      `truncate policy_texts cascade`,
      `delete from policy_text_heads`,
    ])
      await expect(raw(change)).rejects.toThrow('append-only');
  });
});

describe('a key', () => {
  it('answers the second claim with the first result, and refuses other content', async () => {
    const claim = (digest: string) =>
      store.transact('p', async (tx) => {
        const claimed = await tx.claimKey('k', digest);
        if (claimed.state === 'fresh') await tx.keepResult('k', { n: 1 });
        return ok(claimed);
      });
    const both = await Promise.all([claim('a'), claim('a')]);
    expect(new Set(both.map((each) => each.ok && each.value.state))).toEqual(new Set(['fresh', 'known']));
    expect(await claim('a')).toEqual(ok({ state: 'known', result: { n: 1 } }));
    expect(await claim('b')).toEqual(ok({ state: 'other-content' }));
  });
});

it('migrating again changes nothing, and a newer database is not opened by an older programme', async () => {
  const again = await openStore({ connectionString: url });
  await again.close();
  await raw(`insert into migrations (name) values ('9999-later')`);
  await expect(openStore({ connectionString: url })).rejects.toThrow('数据库比程序新');
  await raw(`delete from migrations where name = '9999-later'`);
});
