import { Readable } from 'node:stream';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../test/database.ts';
import { asDay } from '../kernel/day.ts';
import { openStore } from '../store/open-store.ts';
import { runProgramme } from './programme.ts';

const [real, invented, empty] = [await openDatabase(), await openDatabase(), await openDatabase()];
const store = await openStore({ connectionString: real, connections: 2 });
const demo = await openStore({ connectionString: invented, connections: 2 });
afterAll(() => Promise.all([store.close(), demo.close()]));
const FIRST = {
  id: 'pengyang-2026',
  name: '样例县',
  policy: { line: 'pengyang-2026' },
  window: { from: asDay('2026-07-20'), to: asDay('2027-03-31') },
  demo: false,
  simulatedDay: null,
};
await store.createProgramme(FIRST);
await demo.createProgramme({ ...FIRST, demo: true });

afterEach(() => vi.unstubAllEnvs());
async function programme(url: string, ...args: readonly string[]) {
  vi.stubEnv('DATABASE_URL', url);
  const lines: string[] = [];
  const write = async (text: string): Promise<void> => void lines.push(text);
  const status = await runProgramme(args, { input: Readable.from([]), write, complain: write });
  return { status, said: lines.join('') };
}
const DAYS = ['--from', '2027-07-20', '--to', '2028-03-31'];
const NAMED = ['--name', '样例县2027年度', ...DAYS];

describe('shuzhuan programme', () => {
  it.each([
    ['an id that is no county and year', 1, ['open', 'Office', ...NAMED], '不能作项目编号'],
    ['no name', 1, ['open', 'pengyang-2027', ...DAYS], '--name'],
    ['the name of another', 1, ['open', 'pengyang-2027', '--name', '样例县', ...DAYS], '已有项目“样例县”'],
    ['the id of another', 1, ['open', 'pengyang-2026', ...NAMED], '已有项目“样例县”'],
    ['a policy that is not there', 1, ['open', 'pengyang-2027', ...NAMED, '--policy', 'nowhere'], '现有 pengyang-2026'],
    ['days the wrong way round', 1, ['open', 'pengyang-2027', '--name', '甲', '--from', '2028-03-31', '--to', '2027-07-20'], '晚于'],
    ['no days', 2, ['open', 'pengyang-2027', '--name', '甲'], '--from'],
    ['no id', 2, ['open'], '没有写项目编号'],
    ['another verb', 2, ['close', 'pengyang-2026'], '用法'],
  ])('opens none for %s, and says what to do', async (_, status, args, says) => {
    const refused = await programme(real, ...args);
    expect([refused.status, refused.said]).toEqual([status, expect.stringContaining(says)]);
  });

  it('opens none beside a demonstration, nor before there is a first', async () => {
    expect(await programme(invented, 'open', 'pengyang-2027', ...NAMED)).toMatchObject({
      status: 1,
      said: expect.stringContaining('演示数据') as string,
    });
    expect(await programme(empty, 'open', 'pengyang-2027', ...NAMED)).toMatchObject({
      status: 1,
      said: expect.stringContaining('--empty') as string,
    });
  });

  it('opens the next year’s and lists both', async () => {
    expect(await programme(real, 'open', 'pengyang-2027', ...NAMED)).toMatchObject({
      status: 0,
      said: expect.stringContaining('/pengyang-2027/') as string,
    });
    expect((await programme(real)).said.match(/^pengyang-202[67] /gm)).toHaveLength(2);
    expect((await store.listProgrammes())[1]).toMatchObject({ id: 'pengyang-2027', demo: false, window: { from: '2027-07-20' } });
  });
});
