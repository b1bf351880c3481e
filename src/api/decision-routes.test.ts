import { describe, expect, it } from 'vitest';
import { openServer, send } from '../../test/server.ts';

const { app } = await openServer({ demo: false });
const decide = (name: string, body: unknown) => send(app, 'POST', `/api/v1/decisions/${name}`, body);
const post = (payload: string, type: string) =>
  app.inject({ method: 'POST', url: '/api/v1/decisions/level-uplift', payload, headers: { 'content-type': type } });

describe('decisions over HTTP', () => {
  it('answers 200 with a verdict, without sign-in and without any header of ours', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/decisions/level-uplift', payload: { before: 1, after: 2 } });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ decision: 'level-uplift', outcome: 'yes', value: { required: 2 } });
  });

  it('answers 422 with all faults of a malformed document at once', async () => {
    const answer = await decide('level-uplift', { before: 5, after: '2', extra: 1 });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ faults: Array<{ path: string }> }>().faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['before', 'after']),
    );
  });

  it.each(['', '{', '[1,', 'undefined', '{"a":1}{"b":2}', '{"__proto__":{"admin":true}}', '\u0000'])(
    'answers 422 with the path "" to %j',
    async (text) => {
      const answer = await post(text, 'application/json');
      expect(answer.statusCode).toBe(422);
      expect(answer.json()).toMatchObject({ code: 'bad-input', faults: [{ path: '' }] });
    },
  );

  it.each(['null', '3', '"text"', '[]', 'true'])('answers 422 to %s, which is JSON but no document of facts', async (text) => {
    const answer = await post(text, 'application/json');
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ faults: unknown[] }>().faults.length).toBeGreaterThan(0);
  });

  it('reads the document whatever the sender called it', async () => {
    expect((await post('{"before":1,"after":2}', 'text/plain')).statusCode).toBe(200);
    expect((await post('{"before":1,"after":2}', 'application/x-www-form-urlencoded')).statusCode).toBe(200);
    expect((await post('before=1', 'text/xml')).statusCode).toBe(422);
  });

  it.each(['no-such', 'toString', '__proto__', 'Subsidy'])(
    'answers 404 to the unknown decision %s and names the known ones',
    async (name) => {
      const answer = await decide(name, {});
      expect(answer.statusCode).toBe(404);
      expect(answer.json<{ message: string }>().message).toContain('subsidy');
    },
  );

  it('answers 413 to more than a megabyte', async () => {
    const answer = await decide('level-uplift', { before: 1, after: 2, note: 'x'.repeat(1_100_000) });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: 'too-large' });
  });
});

describe('ways out over HTTP', () => {
  it('answers 200 with the verdict and what would turn each test that does not hold', async () => {
    const answer = await decide('level-uplift/ways-out', { before: 1, after: 1 });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      verdict: { decision: 'level-uplift', outcome: 'no' },
      ways: [
        { test: 'target', kind: 'changeable', change: { set: { after: 2 } } },
        { test: 'step-up', change: { set: { after: 2 } } },
      ],
    });
  });

  it('validates as the decision does, and knows the same names', async () => {
    const bad = await decide('level-uplift/ways-out', { before: 5, after: '2', extra: 1 });
    expect(bad.statusCode).toBe(422);
    expect(bad.json<{ faults: Array<{ path: string }> }>().faults).toHaveLength(3);
    expect((await decide('no-such/ways-out', {})).statusCode).toBe(404);
  });
});
