import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import { granted } from '../dev/seed/granted.ts';
import { fold, initial } from '../src/cases/decide.ts';
import { actOnCase } from '../src/app/act-on-case.ts';
import { closeDays } from '../src/app/close-days.ts';
import { keepPolicyText } from '../src/app/keep-policy-text.ts';
import { proofOf, rootProved } from '../src/app/daily-tree.ts';
import { TEXTS } from '../src/app/text-chain.ts';
import { verifyProgramme } from '../src/app/verify/verify-programme.ts';
import { runExportEvidence } from '../src/cli/export-evidence.ts';
import { checkPack } from '../src/files/check-pack.ts';
import { runVerify } from '../src/cli/verify.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { readArchive, writeArchive } from '../src/files/archive.ts';
import { asDay } from '../src/kernel/day.ts';
import { openStore } from '../src/store/open-store.ts';
import { openDatabase } from './database.ts';
import { INVENTED_POLICY } from './invented-policy.ts';

const url = await openDatabase();
const store = await openStore({ connectionString: url });
const client = new Client({ connectionString: url });
await client.connect();
const before = process.env['DATABASE_URL'];
process.env['DATABASE_URL'] = url;
afterAll(async () => {
  await Promise.all([store.close(), client.end()]);
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
});
const ports = openPorts({ store, key: new Uint8Array(32).fill(1), programmeId: 'demo', clock: () => new Date('2026-11-22T02:00:00Z') });
await seedDemo(ports);
await closeDays(ports, 'demo');
const reads = store.in('demo');
const raw = async (statement: string) => (await client.query<Record<string, string>>(statement)).rows;

/** What a command said and how it ended. */
async function run(command: typeof runVerify, args: readonly string[]) {
  const said = { out: '', complaints: '' };
  const terminal = {
    input: (async function* () {})(),
    write: async (text: string) => void (said.out += text),
    complain: async (text: string) => void (said.complaints += text),
  };
  return { exit: await command(args, terminal), ...said };
}
const payment = (await raw(`select id from cases where stage = 'paid' order by id limit 1`))[0]?.['id'] ?? '';

describe('the roots of the days', () => {
  it('are kept for every day on which something happened and for yesterday, once', async () => {
    const roots = await reads.listDailyRoots();
    const days = (await raw(`select distinct on_day::text as day from events where on_day < '2027-04-03' order by 1`)).map(
      ({ day }) => day,
    );
    expect(roots.map(({ on }) => on)).toEqual([...new Set([...days, '2027-04-02'])]);
    await closeDays(ports, 'demo');
    expect(await reads.listDailyRoots()).toEqual(roots);
    const cases = Number((await raw('select count(*)::text as n from cases'))[0]?.['n']);
    // And one chain of the official texts.
    expect(roots.at(-1)?.treeSize).toBe(cases + 1);
  });

  it('prove the head of every case', async () => {
    const latest = (await reads.listDailyRoots()).at(-1);
    if (!latest) throw new Error('no root');
    const heads = await reads.listHeadsOn(latest.on);
    for (const head of heads) {
      const proof = proofOf(ports.hash, 'demo', latest.on, heads, head.caseId);
      expect(proof && rootProved(ports.hash, 'demo', latest.on, head, proof)).toBe(latest.root);
    }
  });

  it('can be neither changed nor taken back', async () => {
    await expect(raw(`update daily_roots set root = ''`)).rejects.toThrow('append-only');
    await expect(raw(`delete from daily_heads`)).rejects.toThrow('append-only');
  });

  const on = (today: string) => ({ ...ports, moment: async () => ({ today: asDay(today), at: `${today}T00:00:00.000Z` }) });

  it('are made once when many ask at the same time', async () => {
    const roots = await reads.listDailyRoots();
    const open = on('2027-04-05');
    await Promise.all([closeDays(open, 'demo'), closeDays(open, 'demo'), closeDays(open, 'demo')]);
    expect((await reads.listDailyRoots()).map(({ on }) => on)).toEqual([...roots.map(({ on }) => on), '2027-04-04']);
  });

  it('take in with the next day what was still being recorded when its own was closed', async () => {
    const [notice] = await reads.listCasesAt('notice', 'open', 1);
    if (!notice) throw new Error('no open notice');
    const actor = { personId: 'public', name: '社会公众', roles: ['public'], secondFactor: false } as const;
    const input = { text: '请核查', name: '某人（样例）', phone: '13900000000' };
    const command = { kind: 'notice', caseId: notice.id, act: 'raiseObjection', input, key: 'late-1' } as const;
    granted(await actOnCase(ports, { programmeId: 'demo', actor }, command));
    const before = await reads.listDailyRoots();
    await closeDays(on('2027-04-06'), 'demo');
    expect((await reads.listDailyRoots()).slice(0, -1)).toEqual(before);
    const late = { caseId: notice.id, version: notice.version + 1 };
    expect((await reads.listDailyHeads()).at(-1)).toMatchObject({ ...late, on: '2027-04-05' });
  });
});

describe('shuzhuan verify on a database', () => {
  it('finds the demonstration county whole', async () => {
    const { exit, out } = await run(runVerify, []);
    expect(out).toMatch(
      /^demo：案卷 \d+ 件、经过 \d+ 条、分录 \d+ 笔、文件 \d+ 份、正式文本 \d+ 份、每日的根 \d+ 个，全部相符\n {2}最近的根 2027-04-05 [0-9a-f]{64}/,
    );
    expect(exit).toBe(0);
  });

  /** One statement past the product, what verify then names, and back again. */
  const tampered = async (statement: string) => {
    await raw(`set session_replication_role = replica; begin; ${statement}; commit`);
    return (await verifyProgramme(ports, 'demo')).differences;
  };
  const kept = async (table: string, where: string, work: () => Promise<void>) => {
    await raw(`create temp table kept as select * from ${table} where ${where}`);
    try {
      await work();
    } finally {
      await raw(`delete from ${table} where ${where}; insert into ${table} overriding system value select * from kept; drop table kept;
        set session_replication_role = default`);
    }
    expect((await verifyProgramme(ports, 'demo')).differences).toEqual([]);
  };
  const ofCase = `case_id = '${payment}'`;

  it.each([
    ['actor_name', `actor_name = actor_name || '。'`, 'payload, act, actor, on, at'],
    ['payload', `payload = replace(payload::text, '"type"', '"typ"')::json`, 'payload, act, actor, on, at'],
    ['type', `type = type || 'x'`, 'type'],
    ['hash', `hash = repeat('0', 64)`, 'hash'],
    ['prev_hash', `prev_hash = repeat('0', 64)`, 'prev_hash'],
    ['at', `at = at + interval '1 millisecond'`, 'payload, act, actor, on, at'],
  ])('names case, version and column when %s of an event was changed', async (_, change, field) => {
    await kept('events', `${ofCase} and version = 3`, async () => {
      const differences = await tampered(`update events set ${change} where ${ofCase} and version = 3`);
      expect(differences[0]).toMatchObject({ where: 'event', at: payment, version: 3, field });
    });
  });

  it('names the event that is gone, in the middle and at the end', async () => {
    await kept('events', `${ofCase} and version = 3`, async () => {
      expect(await tampered(`delete from events where ${ofCase} and version = 3`)).toContainEqual(
        expect.objectContaining({ where: 'event', at: payment, version: 3, field: 'version' }),
      );
    });
    const last = Number((await raw(`select version::text from cases where id = '${payment}'`))[0]?.['version']);
    await kept('events', `${ofCase} and version = ${last}`, async () => {
      expect(await tampered(`delete from events where ${ofCase} and version = ${last}`)).toContainEqual(
        expect.objectContaining({ where: 'event', at: payment, version: last, field: 'head' }),
      );
    });
  });

  it('names the case that is gone with all its events', async () => {
    await kept('events', ofCase, () =>
      kept2(async () => {
        const found = await tampered(`delete from cases where id = '${payment}'; delete from events where ${ofCase}`);
        expect(found).toContainEqual(expect.objectContaining({ where: 'case', at: payment, field: 'id' }));
      }),
    );
  });
  const kept2 = async (work: () => Promise<void>) => {
    await raw(`create temp table kept_cases as select * from cases where id = '${payment}'`);
    try {
      await work();
    } finally {
      await raw(`insert into cases select * from kept_cases on conflict do nothing; drop table kept_cases`);
    }
  };

  it.each([
    ['state', `state = replace(state::text, '"amountFen":', '"amountFen":1')::json`, /^state\./],
    ['amount_fen', 'amount_fen = amount_fen + 1', /^amountFen$/],
    ['title', `title = title || '。'`, /^title$/],
    ['hands', `hands = '{}'`, /^hands\./],
  ])('names the property of a case that its events do not give: %s', async (_, change, field) => {
    await kept('cases', `id = '${payment}'`, async () => {
      const differences = await tampered(`update cases set ${change} where id = '${payment}'`);
      expect(differences.length).toBeGreaterThan(0);
      for (const each of differences)
        expect(each).toMatchObject({ where: 'case', at: payment, field: expect.stringMatching(field) as string });
    });
  });

  it('names an entry changed, one without an event, one that is missing, and a balance that is off', async () => {
    const entry = (await raw(`select id from ledger_entries where case_id = '${payment}' order by id limit 1`))[0]?.['id'] ?? '';
    await kept('ledger_entries', `id = '${entry}'`, async () => {
      const says = await tampered(`update ledger_entries set says = 'x' where id = '${entry}'`);
      expect(says).toEqual([expect.objectContaining({ where: 'entry', at: entry, field: 'says' })]);
      const renamed = await tampered(`update ledger_entries set id = 'other' where id = '${entry}'`);
      await raw(`delete from ledger_entries where id = 'other'`);
      expect(renamed).toContainEqual(expect.objectContaining({ where: 'entry', at: 'other', field: 'event' }));
      expect(renamed).toContainEqual(expect.objectContaining({ where: 'entry', at: entry, field: 'entry' }));
    });
    await kept('balances', `key = 'region/paid'`, async () => {
      const off = await tampered(`update balances set fen = fen + 1 where key = 'region/paid'`);
      expect(off).toEqual([expect.objectContaining({ where: 'balance', at: 'region/paid' })]);
    });
  });

  it('names a reason put otherwise, a file with other bytes, a root and a head that were changed', async () => {
    const [reason] = await raw(`select id from reasons order by id limit 1`);
    await kept('reasons', `id = '${reason?.['id']}'`, async () => {
      const found = await tampered(`update reasons set says = says || '。' where id = '${reason?.['id']}'`);
      expect(found[0]).toMatchObject({ where: 'reason', at: reason?.['id'] });
      expect(found[1]).toMatchObject({ where: 'event', field: 'payload' });
    });
    const [file] = await raw(`select digest from files order by digest limit 1`);
    await kept('files', `digest = '${file?.['digest']}'`, async () => {
      const found = await tampered(
        `update files set bytes = set_byte(bytes, 9, get_byte(bytes, 9) # 1) where digest = '${file?.['digest']}'`,
      );
      expect(found).toEqual([expect.objectContaining({ where: 'file', at: file?.['digest'] })]);
    });
    await kept('daily_roots', `on_day = '2027-04-02'`, async () => {
      const found = await tampered(`update daily_roots set root = repeat('0', 64) where on_day = '2027-04-02'`);
      expect(found).toEqual([expect.objectContaining({ where: 'root', at: '2027-04-02', field: 'root' })]);
    });
    await kept('daily_heads', `${ofCase}`, async () => {
      const found = await tampered(`update daily_heads set head = repeat('0', 64) where ${ofCase} and version = 1`);
      expect(found[0]).toMatchObject({ where: 'event', at: payment, version: 1, field: 'hash' });
    });
  });

  it('names the official text of which a byte was changed, the one that is gone, and a root that went out before', async () => {
    const [first] = await reads.listWrittenTexts();
    const of = { where: 'text', at: first?.id, version: 1 };
    for (const change of [
      `clauses = replace(clauses::text, '"text"', ' "text"')::json`,
      `source = source || '。'`,
      `dated = dated + 1`,
      `by_name = by_name || '。'`,
    ])
      await kept('policy_texts', `version = 1`, async () => {
        const [found] = await tampered(`update policy_texts set ${change} where version = 1`);
        expect(found).toMatchObject({ ...of, field: 'hash' });
      });
    await kept('policy_texts', 'true', async () => {
      const [found] = await tampered(`delete from policy_texts`);
      expect(found).toMatchObject({ where: 'text', version: 1 });
    });
    await kept('policy_texts', 'true', async () => {
      const [found] = await tampered(`update policy_texts set source = source || '。', hash = null`);
      expect(found?.says).toContain('公布之后改写');
    });
  });

  it('names the newest official text where it is gone before any root has gone out, and one that was slipped in', async () => {
    const published = (await reads.listDailyHeads()).filter(({ caseId }) => caseId === TEXTS).map(({ version }) => version);
    const officer = (await reads.listPeople()).find(({ roles }) => roles.includes('officer'));
    if (!officer) throw new Error('the county has no officer');
    const who = { programmeId: 'demo', actor: { personId: officer.id, name: officer.name, roles: officer.roles, secondFactor: false } };
    const files = [{ name: '样例.txt', bytes: new TextEncoder().encode(INVENTED_POLICY) }];
    granted(await keepPolicyText(ports, who, files, { source: '样例发〔2027〕9号', dated: asDay('2027-04-02') }));
    const version = (await reads.listWrittenTexts()).length;
    expect(published).not.toContain(version);
    await kept('policy_texts', `version = ${version}`, async () => {
      const found = await tampered(`delete from policy_texts where version = ${version}`);
      expect(found).toMatchObject([{ where: 'text', version, field: 'version', says: expect.stringContaining('导入之后被删') as string }]);
    });
    await kept('policy_text_heads', `version = ${version}`, async () => {
      const found = await tampered(`delete from policy_text_heads where version = ${version}`);
      expect(found).toMatchObject([{ where: 'text', version, field: 'hash', says: expect.stringContaining('不是照规矩导入') as string }]);
    });
  });

  it('names the ruling of which a byte was changed', async () => {
    const [ruling] = await raw(`select case_id as id from events where type = 'ruling-signed' limit 1`);
    const where = `case_id = '${ruling?.['id']}' and version = 2`;
    await kept('events', where, async () => {
      const found = await tampered(`update events set payload = replace(payload::text, '"number"', '"numbex"')::json where ${where}`);
      expect(found[0]).toMatchObject({ where: 'event', at: ruling?.['id'], version: 2 });
    });
  });

  it('finds it whole wherever a state was kept last, and every case reads the same', async () => {
    const ids = (await reads.listWholeCases('', 1_000)).map(({ id }) => id);
    const cases = await reads.listCases(ids);
    const histories = new Map(await Promise.all(ids.map(async (id) => [id, await reads.listEvents(id)] as const)));
    const keptAt = ({ id, kind, version }: (typeof cases)[number], part: number) => {
      const at = Math.round(part * version);
      return { id, at, state: at === 0 ? null : fold(kind, initial(kind), histories.get(id)?.slice(0, at) ?? []) };
    };
    const keep = (kept: readonly object[]) =>
      client.query(
        `update cases c set state = k.state, state_version = k.at from json_to_recordset($1) as k (id text, at int, state json) where c.id = k.id`,
        [JSON.stringify(kept)],
      );
    const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: cases.length, maxLength: cases.length });
    await fc.assert(
      fc.asyncProperty(parts, async (some) => {
        await keep(cases.map((each, at) => keptAt(each, some[at] ?? 0)));
        expect(await reads.listCases(ids)).toEqual(cases);
        expect((await verifyProgramme(ports, 'demo')).differences).toEqual([]);
      }),
      { numRuns: 3 },
    );
    await kept('cases', `id = '${payment}'`, async () => {
      const [of] = cases.filter(({ id }) => id === payment).map((each) => keptAt(each, 0.5));
      await keep([{ ...of, state: { ...of?.state, more: 1 } }]);
      expect(await tampered('select')).toEqual([expect.objectContaining({ where: 'case', at: payment, field: 'state.more' })]);
    });
    await keep(cases.map((each) => keptAt(each, 1)));
  });

  it('wants to be told which database', async () => {
    expect(await run(runVerify, ['--data', '/nowhere'])).toEqual({
      exit: 1,
      out: '',
      complaints: '/nowhere 不是数据目录：里面没有数据库\n',
    });
    expect(await run(runVerify, ['--bogus'])).toMatchObject({ exit: 2, out: '' });
    expect(await run(runVerify, ['a.zip', '--data', 'x'])).toMatchObject({ exit: 2 });
  });
});

describe('an evidence pack', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'evidence-')), '证据.zip');

  it('is exported and checks without a database', async () => {
    const exported = await run(runExportEvidence, [payment, '--out', file]);
    expect(exported).toMatchObject({ exit: 0, complaints: '' });
    const root = /([0-9a-f]{64})\n$/.exec(exported.out)?.[1] ?? '';
    const { exit, out } = await run(runVerify, [file, '--root', root]);
    expect(out).toMatch(/条经过全部相符/);
    expect(exit).toBe(0);
    expect((await run(runVerify, [file, '--root', '0'.repeat(64)])).exit).toBe(1);
  });

  it('is the same bytes whenever it is exported', async () => {
    const first = await readFile(file);
    await run(runExportEvidence, [payment, '--out', file]);
    expect(first.equals(await readFile(file))).toBe(true);
  });

  it('shows a byte changed in any entry, and in which, also when the archive was packed anew', async () => {
    const { entries } = readArchive(await readFile(file));
    const flips = fc.record({ entry: fc.nat(entries.length - 1), at: fc.nat(), bit: fc.nat(7) });
    fc.assert(
      fc.property(flips, ({ entry, at, bit }) => {
        const target = entries[entry];
        if (!target || target.bytes.length === 0) return;
        const bytes = Uint8Array.from(target.bytes);
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
        const { findings } = checkPack(ports.hash, writeArchive(entries.with(entry, { name: target.name, bytes })), undefined);
        expect(findings.map((each) => each.entry)).toEqual([target.name]);
      }),
      { numRuns: 300 },
    );
  });

  it('of an earlier version, worded otherwise, is held against its own list, in which every byte counts', async () => {
    const { entries } = readArchive(await readFile(file));
    const kept = entries
      .filter(({ name }) => name !== 'index.html' && name !== 'sha256.txt')
      .map((entry) => (entry.name === '说明.txt' ? { ...entry, bytes: Buffer.from('从前的说明\n') } : entry));
    const list = kept.map(({ name, bytes }) => `${ports.hash(bytes)}  ${name}\n`).join('');
    const found = (readme: string, listed: string) =>
      checkPack(
        ports.hash,
        writeArchive([
          ...kept.map((entry) => (entry.name === '说明.txt' ? { ...entry, bytes: Buffer.from(readme) } : entry)),
          { name: 'sha256.txt', bytes: Buffer.from(listed) },
        ]),
        undefined,
      ).findings.map(({ entry }) => entry);
    expect(found('从前的说明\n', list)).toEqual([]);
    expect(found('改过的说明\n', list)).toEqual(['说明.txt']);
    expect(found('从前的说明\n', `${list}# 多出一行\n`)).toEqual(['sha256.txt']);
    expect(found('从前的说明\n', `# 格式 2999-01\n${list}`)).toEqual(['sha256.txt']);
  });

  it('shows a byte changed anywhere in the archive itself', async () => {
    const whole = await readFile(file);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(7), (at, bit) => {
        const bytes = Uint8Array.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(checkPack(ports.hash, bytes, undefined).findings).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows entries taken out, added and exchanged, and a file cut short', async () => {
    const whole = await readFile(file);
    const { entries } = readArchive(whole);
    for (const [at, { name }] of entries.entries()) {
      expect(checkPack(ports.hash, writeArchive(entries.toSpliced(at, 1)), undefined).findings).toEqual([
        { entry: name, says: '缺少这个文件' },
      ]);
    }
    const added = [...entries, { name: 'more.txt', bytes: new Uint8Array(1) }];
    expect(checkPack(ports.hash, writeArchive(added), undefined).findings[0]?.entry).toBe('more.txt');
    expect(checkPack(ports.hash, whole.subarray(0, -30), undefined).findings).not.toEqual([]);
    expect(checkPack(ports.hash, new Uint8Array(), undefined).findings).not.toEqual([]);
    await writeFile(file, 'no archive');
    expect((await run(runVerify, [file])).exit).toBe(1);
  });

  it('is not made of a case that there is not, and not to a folder that there is not', async () => {
    expect(await run(runExportEvidence, ['nobody', '--out', file])).toMatchObject({ exit: 1, complaints: '没有案卷 nobody\n' });
    expect(await run(runExportEvidence, [payment, '--out', '/no/such/folder/x.zip'])).toMatchObject({ exit: 1 });
    expect(await run(runExportEvidence, [payment])).toMatchObject({ exit: 2 });
  });
});
