import { describe, expect, it } from 'vitest';
import { cookieOf, openServer, send } from '../../test/server.ts';
import { formTokenOf } from './origin.ts';

const { app, ports } = await openServer({ demo: true });
const form = (url: string, payload: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } });

describe('every answer', () => {
  it.each([
    '/',
    '/office/',
    '/api/v1/me',
    '/no-such-page',
    '/api/v1/no-such',
    '/office/assets/main-abc123.js',
    '/%E0%A4%A',
    `/notices/${'x'.repeat(300)}`,
  ])('of %s carries a policy without inline script', async (url) => {
    const { headers } = await app.inject(url);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain(url.startsWith('/api/') ? "default-src 'none';" : "script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('gives the workbench a nonce of its own each time, the same in the header and in the page', async () => {
    const [first, second] = [await app.inject('/office/'), await app.inject('/office/projects/1')];
    const nonce = /property="csp-nonce" content="([\w-]+)"/.exec(first.body)?.[1];
    expect(nonce).toBeDefined();
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
    expect(second.body).not.toContain(String(nonce));
  });
});

describe('the workbench', () => {
  it('keeps hashed files for good and its page never', async () => {
    expect((await app.inject('/office/assets/main-abc123.js')).headers['cache-control']).toContain('immutable');
    expect((await app.inject('/office/')).headers['cache-control']).toBe('no-store');
  });

  it.each([
    '..%2f..%2fpackage.json',
    '%2e%2e/%2e%2e/etc/passwd',
    'assets/..%2f..%2fkey',
    'assets/%00',
    '....//etc/passwd',
    'assets/missing.js',
  ])('serves nothing outside its folder for %s', async (path) => {
    const answer = await app.inject(`/office/${path}`);
    expect(answer.body).not.toMatch(/"name": "shuzhuan"|root:/);
    expect([200, 404, 422]).toContain(answer.statusCode);
    if (answer.statusCode === 200) expect(answer.body).toContain('<title>办理台</title>');
  });

  it('sends files compressed to browsers that can read it', async () => {
    const answer = await app.inject({ url: '/office/assets/main-abc123.js', headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers['content-encoding']).toBe('br');
  });
});

describe('a request that changes something', () => {
  it('is refused without the header that other sites cannot send', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/session', payload: { account: 'a', password: 'b' } });
    expect(answer.statusCode).toBe(403);
  });

  it('is refused when the browser says that another site sent it', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { referer: 'https://evil.example/x' },
    ]) {
      expect((await form('/demo/sign-in', 'role=officer', headers as Record<string, string>)).statusCode).toBe(403);
    }
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: {},
      headers: { 'x-shuzhuan': '1', origin: 'https://evil.example' },
    });
    expect(answer.statusCode).toBe(403);
  });

  it('is refused as a plain form of a session without that session’s token', async () => {
    const cookie = await cookieOf(ports, 'firm');
    const leave = (payload: string) => form('/sign-out', payload, { cookie, origin: 'http://localhost:8425', host: 'localhost:8425' });
    expect((await leave('')).statusCode).toBe(403);
    expect((await leave('csrf=wrong')).statusCode).toBe(403);
    expect((await leave(`csrf=${formTokenOf(cookie.replace('shuzhuan_session=', ''))}`)).statusCode).toBe(303);
  });

  it('may still sign in with the cookie of a session that is over', async () => {
    expect((await form('/sign-in', 'account=', { cookie: 'shuzhuan_session=over' })).statusCode).toBe(422);
  });
});

describe('bad input', () => {
  it('names every fault with its path', async () => {
    const answer = await send(app, 'POST', '/api/v1/session', { account: '', extra: true });
    expect(answer.statusCode).toBe(422);
    const { faults } = answer.json<{ faults: Array<{ path: string; message: string }> }>();
    expect(faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['account', 'password', 'extra']));
    for (const { message } of faults) expect(message).toMatch(/[一-龥]/);
  });

  it('of another kind than JSON is refused in Chinese, naming the right one', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/session',
      payload: '<a/>',
      headers: { 'content-type': 'text/xml', 'x-shuzhuan': '1' },
    });
    expect(answer.statusCode).toBe(415);
    expect(answer.json<{ message: string }>().message).toContain('application/json');
  });

  it.each(['/api/v1/%', '/%E0%A4%A', '/notices/%00', '/notices/..%2f..%2f', `/notices/${'x'.repeat(300)}`])(
    '%s is refused, not an error',
    async (url) => {
      expect([404, 422]).toContain((await app.inject(url)).statusCode);
    },
  );

  it('with a NUL in it is refused before anything is asked of the database', async () => {
    const answer = await send(app, 'POST', '/api/v1/session', { account: 'a\0b', password: 'x' });
    expect(answer.statusCode).toBe(422);
  });

  it('with half a character in it, in a text or in a key, is refused before anything is asked of the database', async () => {
    for (const body of ['{"account":"a\\ud800","password":"x"}', '{"account":"a","password":"x","\\udc00":1}']) {
      const headers = { 'content-type': 'application/json', 'x-shuzhuan': '1' };
      const answer = await app.inject({ method: 'POST', url: '/api/v1/session', payload: body, headers });
      expect(answer.statusCode).toBe(422);
      expect(answer.json<{ message: string }>().message).toContain('控制字符');
    }
  });

  it.each([5_000, 200_000])('nested %i deep is refused, not an error', async (depth) => {
    const payload = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const headers = { 'content-type': 'application/json' };
    const answer = await app.inject({ method: 'POST', url: '/api/v1/decisions/subsidy', payload, headers });
    expect(answer.statusCode).toBe(422);
  });

  it('is an unknown address for programs as JSON, for people as a page that leads on', async () => {
    const [forPrograms, forPeople] = [await app.inject('/api/v1/no-such'), await app.inject('/no-such')];
    expect(forPrograms.json()).toMatchObject({ code: 'not-found' });
    expect(forPeople.statusCode).toBe(404);
    expect(forPeople.body).toContain('href="/notices"');
  });
});

describe('behind a proxy that ends TLS', async () => {
  const proxied = await openServer({ demo: true, behindProxy: true });
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'shuzhuan.example', origin: 'https://shuzhuan.example' };

  it('cookies travel over https only, and browsers are told to stay there', async () => {
    const payload = { role: 'officer' };
    const answer = await proxied.app.inject({
      method: 'POST',
      url: '/api/v1/demo/session',
      payload,
      headers: { ...headers, 'x-shuzhuan': '1' },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['set-cookie']).toContain('Secure');
    expect(answer.headers['strict-transport-security']).toBeDefined();
  });

  it('but nobody is believed where there is no proxy', async () => {
    const answer = await app.inject({ url: '/', headers });
    expect(answer.headers['strict-transport-security']).toBeUndefined();
  });
});

describe('a defect', async () => {
  const broken = await openServer({ demo: false });
  broken.ports.store.in('pengyang-2026').findSession = () =>
    Promise.reject(Object.assign(new Error('the database is gone'), { detail: 'phone 13900000000', where: '…"phone":"13900000000"' }));

  it('shows a number to ask about and nothing else; the log knows the rest, without secrets', async () => {
    const answer = await send(broken.app, 'GET', '/api/v1/me', undefined, 'shuzhuan_session=pengyang-2026.secret-token');
    expect(answer.statusCode).toBe(500);
    const { code, message } = answer.json<{ code: string; message: string }>();
    expect(code).toBe('defect');
    expect(message).not.toContain('gone');
    const [line = ''] = broken.log;
    expect(line).toContain('the database is gone');
    expect(message).toContain((JSON.parse(line) as { reqId: string }).reqId);
    expect(line).not.toMatch(/secret-token|13900000000/);
  });

  it('is a page for people, even when nothing can be read', async () => {
    const answer = await broken.app.inject({ url: '/home', headers: { cookie: 'shuzhuan_session=pengyang-2026.secret-token' } });
    expect(answer.statusCode).toBe(500);
    expect(answer.body).toContain('系统出现错误');
  });
});
