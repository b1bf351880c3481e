import { describe, expect, it } from 'vitest';
import { cookieOf, openServer, send } from '../../test/server.ts';

const { app, ports } = await openServer({ demo: true });
const [officer, director] = [await cookieOf(ports, 'officer'), await cookieOf(ports, 'director')];
const kept = { list: 'projects', name: '待补充的', search: { stage: 'applied', outcome: 'unknown' } };
const listed = async (cookie: string) => (await send(app, 'GET', '/api/v1/saved-filters', undefined, cookie)).json<object[]>();
const save = (filter: object) => send(app, 'POST', '/api/v1/saved-filters', filter, officer);
const drop = (name: string) => send(app, 'POST', '/api/v1/saved-filters/drop', { list: 'projects', name }, officer);

describe('filters that somebody keeps', () => {
  it('are that person\u2019s own, one of a name in a list, and can be brought back after they were dropped', async () => {
    expect((await save(kept)).statusCode).toBe(200);
    expect((await save({ ...kept, search: { stage: 'pilot' } })).statusCode).toBe(200);
    expect(await listed(officer)).toEqual([{ ...kept, search: { stage: 'pilot' } }]);
    expect(await listed(director)).toEqual([]);
    expect((await drop(kept.name)).statusCode).toBe(200);
    expect((await drop(kept.name)).statusCode).toBe(404);
    expect((await save(kept)).statusCode).toBe(200);
    expect(await listed(officer)).toEqual([kept]);
  });

  it.each([
    ['of no list', { ...kept, list: '../people' }],
    ['without a name', { ...kept, name: '  ' }],
    ['with a name longer than a line', { ...kept, name: '长'.repeat(21) }],
    ['of what is no address', { ...kept, search: { '<script>': 'x' } }],
    ['of more than an address holds', { ...kept, search: { q: '长'.repeat(201) } }],
  ])('are refused %s', async (_why, filter) => {
    expect((await save(filter)).statusCode).toBe(422);
  });

  it('end at sixty', async () => {
    for (const no of Array.from({ length: 59 }).keys()) expect((await save({ ...kept, name: `第${no}个` })).statusCode).toBe(200);
    expect((await save({ ...kept, name: '再一个' })).statusCode).toBe(429);
    expect((await save({ ...kept, search: { stage: 'paid' } })).statusCode).toBe(200);
  });
});
