import { afterAll, expect, it } from 'vitest';
import { seedDemo } from '../../dev/seed/seed-demo.ts';
import { openDatabase } from '../../test/database.ts';
import { openPorts } from '../deployment/open-ports.ts';
import { openStore } from '../store/open-store.ts';
import { showReplay } from './policy-replay.ts';
import type { PolicyOrder } from './policy-order.ts';

const url = await openDatabase();
const before = process.env['DATABASE_URL'];
process.env['DATABASE_URL'] = url;
afterAll(() => void (before === undefined ? delete process.env['DATABASE_URL'] : (process.env['DATABASE_URL'] = before)));

const asked = async (order: Partial<PolicyOrder>) => {
  const said = { out: '', complaints: '' };
  const whole = { words: [], json: false, data: undefined, ...order } as PolicyOrder;
  const exit = await showReplay(whole, {
    input: (async function* () {})(),
    write: async (text) => void (said.out += text),
    complain: async (text) => void (said.complaints += text),
  });
  return { exit, ...said };
};

it('finds every verdict of the demonstration county as it was given', async () => {
  const store = await openStore({ connectionString: url });
  await seedDemo(openPorts({ store, key: new Uint8Array(32).fill(1), programmeId: 'demo', clock: () => new Date('2026-11-22T02:00:00Z') }));
  await store.close();
  const { exit, out } = await asked({});
  expect(out).toMatch(/^demo：\d{3,} 条经过，重算 \d{3,} 个结论，全部一致，用时 \d+\.\d 秒\n$/);
  expect(exit).toBe(0);
  expect(JSON.parse((await asked({ json: true })).out)).toMatchObject({ programmes: [{ programme: 'demo', differing: [] }] });
});

it('wants to be told which database, and a folder that has one', async () => {
  expect(await asked({ words: ['more'] })).toEqual({ exit: undefined, out: '', complaints: '' });
  expect(await asked({ data: '/nowhere' })).toEqual({ exit: 1, out: '', complaints: '/nowhere 不是数据目录：里面没有数据库\n' });
});
