import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../test/database.ts';
import { asDay } from '../kernel/day.ts';
import { ok, refuse } from '../kernel/result.ts';
import { openStore, type OpenStore } from './open-store.ts';
import { Client } from 'pg';

const url = await openDatabase();
const trouble: string[] = [];
const open = () => openStore({ connectionString: url, connections: 4, log: ({ message }) => trouble.push(message) });
const store = await open();
const window = { from: asDay('2026-07-20'), to: asDay('2027-03-31') };
for (const id of ['p', 'q'])
  await store.createProgramme({ id, name: '样例县', policy: { line: 'pengyang-2026' }, window, demo: true, simulatedDay: null });
const raw = async (text: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text);
  await client.end();
  return rows;
};
const ask = (programmeId: string, key: string, by: OpenStore = store) =>
  by.transact(programmeId, async (tx) => ok(await tx.enqueueJob('close-days', {}, { key })));
const waiting = () => raw(`select data ->> 'programmeId' as "of" from jobs.job where state = 'created' order by 1`);

describe('a job', () => {
  it('is asked for with the act or not at all, and once while it waits', async () => {
    await ask('p', 'one');
    await ask('p', 'one');
    await ask('q', 'one');
    await store.transact('p', async (tx) => {
      await tx.enqueueJob('close-days', {}, { key: 'two' });
      return refuse('bad-input', '样例');
    });
    expect(await waiting()).toEqual([{ of: 'p' }, { of: 'q' }]);
  });

  it('that waits for its hour is left alone', async () => {
    await store.transact('p', async (tx) =>
      ok(await tx.enqueueJob('close-days', {}, { key: 'later', startAfter: '2199-01-01T00:00:00Z' })),
    );
    expect(await waiting()).toHaveLength(3);
  });

  it('of two processes is done by one of them, one right behind the other', async () => {
    for (let n = 0; n < 20; n += 1) await ask('p', `more-${n}`);
    const other = await open();
    const done: string[] = [];
    const note = async (_name: string, programmeId: string): Promise<void> => void done.push(programmeId);
    await store.work(note, []);
    await other.work(note, []);
    await vi.waitFor(() => expect(done).toHaveLength(22), { timeout: 20_000 });
    await ask('q', 'last', other);
    await vi.waitFor(() => expect(done).toHaveLength(23), { timeout: 20_000 });
    await other.close();
    await store.close();
    expect(done.filter((of) => of === 'q')).toHaveLength(2);
    expect(await waiting()).toHaveLength(1);
  });
});

describe('a job that breaks', () => {
  it('is told, tried again, in the end kept with what it broke on, for its programme alone, and done once more when asked', async () => {
    const own = await open();
    await raw(`update jobs.queue set retry_limit = 1, retry_delay = 0, retry_backoff = false`);
    let attempts = 0;
    await own.work(async () => {
      attempts += 1;
      throw new Error('样例：磁盘已满');
    }, []);
    await ask('p', 'breaks', own);
    await vi.waitFor(async () => expect(await own.in('p').listFailedJobs(10)).toHaveLength(1), { timeout: 60_000 });
    expect(attempts).toBe(2);
    expect(await own.in('p').listFailedJobs(10)).toMatchObject([{ name: 'close-days', attempts: 2, error: '样例：磁盘已满' }]);
    expect(await own.in('q').listFailedJobs(10)).toEqual([]);
    const [failed] = await own.in('p').listFailedJobs(10);
    const retry = (programmeId: string, id: string) => own.transact(programmeId, async (tx) => ok(await tx.retryFailedJob(id)));
    expect(await retry('q', failed?.id ?? '')).toEqual(ok(false));
    expect(await retry('p', failed?.id ?? '')).toEqual(ok(true));
    await vi.waitFor(() => expect(attempts).toBe(3), { timeout: 60_000 });
    await vi.waitFor(async () => expect(await own.in('p').listFailedJobs(10)).toMatchObject([{ attempts: 3 }]), { timeout: 60_000 });
    expect(trouble.filter((line) => line.includes('没有完成'))).toHaveLength(3);
    await own.close();
  });
});

describe('a daily job', () => {
  it('is planned for every programme in Beijing time', async () => {
    const own = await open();
    await own.work(async () => undefined, ['p', 'q']);
    expect(await raw(`select key, cron, timezone from jobs.schedule where name = 'close-days' order by key`)).toEqual(
      ['p', 'q'].map((key) => ({ key, cron: '10 0 * * *', timezone: 'Asia/Shanghai' })),
    );
    await own.close();
  });
});
