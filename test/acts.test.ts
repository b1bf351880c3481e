import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { actOnCase } from '../src/app/act-on-case.ts';
import { listProjects } from '../src/app/list-projects.ts';
import { moveDemoClock } from '../src/app/move-demo-clock.ts';
import { readCase } from '../src/app/read-case.ts';
import { asDay } from '../src/kernel/day.ts';
import { codesOf, openOffice } from './office.ts';
import { REVIEWED } from './reviewed.ts';

const { ports, url, who, act, confirm, moveTo, importFolder, raw } = await openOffice();
const { pilots } = codesOf();
const [officer, second, approver] = [who('officer'), who('officer', '2'), who('approver')];
await moveTo('2026-06-30');
await importFolder('2026-06-30');
const { items } = granted(await listProjects(ports, officer, { limit: 200 }));
const idOf = (code: string | undefined): string => items.find(({ creditCode }) => creditCode === code)?.id ?? '';
const [first, other] = [idOf(pilots[0]), idOf(pilots[1])];
await confirm([first, other]);
const versionOf = async (id: string): Promise<number> => granted(await readCase(ports, officer, id)).version;
const codeOf = (result: Awaited<ReturnType<typeof act>>): string => (result.ok ? 'done' : result.refusal.code);

describe('the same key twice', () => {
  const submit = (title: string, as = officer) =>
    act(as, 'selection', 'submitSelection', { title, caseIds: [first], ...REVIEWED }, undefined, { key: 'double-click' });

  it('is one act, also when both clicks arrive at once', async () => {
    const both = await Promise.all([submit('名单（样例）'), submit('名单（样例）')]);
    expect(both.map(codeOf)).toEqual(['done', 'done']);
    expect(granted(both[0])).toEqual(granted(both[1]));
    expect(await raw(`select count(*)::int as n from cases where kind = 'selection'`)).toEqual([{ n: 1 }]);
    expect(granted(await submit('名单（样例）'))).toEqual(granted(both[0]));
  });

  it('is refused with other content, or from somebody else', async () => {
    expect(codeOf(await submit('另一份名单（样例）'))).toBe('already-done');
    expect(codeOf(await submit('名单（样例）', second))).toBe('already-done');
  });
});

describe('two people at once', () => {
  it('one wins; the other is told who did what since', async () => {
    const [list] = await raw(`select id from cases where kind = 'selection'`);
    const id = String(list?.['id']);
    const version = await versionOf(id);
    const others = ['1', '2', '3', '4'].map((hand) => who('approver', hand));
    const results = await Promise.all(others.map((each) => act(each, 'selection', 'returnSelection', { reason: '样例' }, id, { version })));
    expect(results.map(codeOf).sort()).toEqual(['done', 'stale', 'stale', 'stale']);
    const stale = results.find((each) => !each.ok);
    expect(stale?.ok === false && stale.refusal.message).toMatch(/样例approver\d于2026年6月30日办理了“退回名单”.*请刷新/);
    expect((await raw(`select version from events where case_id = '${id}' order by version`)).map(({ version: each }) => each)).toEqual([
      1, 2,
    ]);
  });

  it('who want the same firms in opposite order do not wait for each other for ever', async () => {
    const lists = Array.from({ length: 8 }, (_, n) => (n % 2 === 0 ? [first, other] : [other, first]));
    const results = await Promise.all(
      lists.map((caseIds, n) => act(officer, 'selection', 'submitSelection', { title: `第${n}份（样例）`, caseIds, ...REVIEWED })),
    );
    expect(results.map(codeOf).filter((code) => code === 'done')).toHaveLength(1);
    expect(new Set(results.map(codeOf))).toEqual(new Set(['done', 'wrong-stage']));
  });
});

describe('an act that does not come to its end', () => {
  const counts = () =>
    raw(
      `select (select count(*)::int from events) as events, (select count(*)::int from cases) as cases, (select count(*)::int from commands) as keys, (select count(*)::int from jobs.job) as jobs`,
    );

  it('leaves nothing behind when a consequence is refused', async () => {
    const before = await counts();
    expect(codeOf(await act(officer, 'selection', 'submitSelection', { title: '样例', caseIds: [first, other], ...REVIEWED }))).toBe(
      'wrong-stage',
    );
    expect(await counts()).toEqual(before);
  });

  it('leaves nothing behind when its connection is cut half-way, and succeeds when it is sent again', async () => {
    const [list] = await raw(`select id from cases where kind = 'selection' and stage = 'submitted'`);
    const id = String(list?.['id']);
    const before = await counts();
    // A lock on one of the listed firms holds the act after it has claimed its key; then its connection is cut.
    const holder = new Client({ connectionString: url });
    await holder.connect();
    await holder.query('begin');
    await holder.query('select 1 from cases where id = $1 for update', [first]);
    const cut = act(approver, 'selection', 'approveSelection', {}, id, { key: 'cut-half-way' }).catch((error: unknown) => error);
    const waiting = `select pid from pg_stat_activity where application_name = 'shuzhuan' and wait_event_type = 'Lock'`;
    while ((await raw(waiting)).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await raw(`select pg_terminate_backend(pid) from (${waiting}) as held`);
    expect(await cut).toBeInstanceOf(Error);
    await holder.query('rollback');
    await holder.end();
    expect(await counts()).toEqual(before);
    expect(codeOf(await act(approver, 'selection', 'approveSelection', {}, id, { key: 'cut-half-way' }))).toBe('done');
  });
});

describe('what is not for people to ask', () => {
  it('is refused: acts that only follow from others, acts of another kind, input out of shape', async () => {
    const send = (kind: 'project' | 'fund', name: string, input: unknown) =>
      act(officer, kind, name as 'confirmAward', input as never, first);
    expect(codeOf(await send('project', 'confirmPilot', { publicised: {} }))).toBe('bad-input');
    expect(codeOf(await send('fund', 'confirmAward', {}))).toBe('bad-input');
    expect(codeOf(await send('project', 'confirmAward', { amountFen: 1 }))).toBe('bad-input');
    expect(codeOf(await act(officer, 'project', 'confirmAward', {}, 'no-such-case'))).toBe('not-found');
  });
});

describe('a server’s clock that was set back', () => {
  it('lets no case go on before the day of its last act', async () => {
    const before = await raw(`select count(*)::int as n from events`);
    const command = {
      kind: 'project',
      caseId: other,
      act: 'disqualify',
      input: { opinion: '样例' },
      key: 'set-back-1',
    } as const;
    const back = { ...ports, moment: async () => ({ today: asDay('2026-06-29'), at: '2026-06-29T02:00:00.000Z' }) };
    const refused = await actOnCase(back, approver, command);
    expect(refused.ok ? '' : refused.refusal.message).toContain('系统日期倒退了：今天是2026年6月29日，而本案2026年6月30日已有办理');
    expect(await raw(`select count(*)::int as n from events`)).toEqual(before);
  });
});

describe('the clock of a demonstration', () => {
  it('never goes back, also when several move it at once', async () => {
    for (const month of ['2028-01', '2028-02', '2028-03', '2028-04']) {
      const moved = await Promise.all(['20', '10', '15', '05'].map((day) => moveDemoClock(ports, asDay(`${month}-${day}`))));
      expect(moved.some(({ ok }) => ok)).toBe(true);
      expect((await ports.moment('p')).today).toBe(`${month}-20`);
    }
    const back = await moveDemoClock(ports, asDay('2028-04-19'));
    expect(back.ok ? 'done' : back.refusal.message).toContain('现为2028年4月20日');
  });
});
