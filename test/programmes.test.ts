import { beforeAll, describe, expect, it } from 'vitest';
import { makeOfficeFolder } from '../dev/county/office-folder.ts';
import { granted } from '../dev/seed/granted.ts';
import { importWhole } from '../dev/seed/import-whole.ts';
import { openFreshDemo } from '../dev/seed/seed-demo.ts';
import { demoSignIn } from '../src/app/demo-sign-in.ts';
import { findWho } from '../src/app/find-who.ts';
import type { Ports, Who } from '../src/app/ports.ts';
import type { Role } from '../src/cases/roles.ts';
import { COUNTY } from './office.ts';
import { openServer } from './server.ts';

const NEXT = 'pengyang-2027';
const nextOf = (ports: Ports): Ports => ({ ...ports, programmeId: NEXT });
const { app, ports } = await openServer({
  demo: true,
  fill: async (first) => {
    await openFreshDemo(first);
    await openFreshDemo(nextOf(first));
  },
});
const next = nextOf(ports);
let site = '';
beforeAll(async () => void (site = await app.listen({ port: 0, host: '127.0.0.1' })));

const tokenOf = async (at: Ports, role: Role): Promise<string> => granted(await demoSignIn(at, { role })).token;
const cookieHere = (token: string): string => `shuzhuan_session=${token}`;
const cookieThere = (token: string): string => `shuzhuan_session_${NEXT}=${token}`;
const JSON_BODY = { 'content-type': 'application/json' };
const whoOf = async (at: Ports, role: Role): Promise<Who> => {
  const found = await findWho(at, await tokenOf(at, role));
  if (!found) throw new Error(`no session for ${role}`);
  return found.who;
};
type Asking = { readonly method?: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> };
const ask = (path: string, cookie: string, { method = 'GET', body, headers }: Asking = {}): Promise<Response> =>
  fetch(`${site}${path}`, {
    method,
    redirect: 'manual',
    headers: { cookie, 'x-shuzhuan': '1', ...headers },
    ...(body !== undefined && { body }),
  });
const meAt = async (path: string, cookie: string): Promise<unknown> => (await ask(`${path}/api/v1/me`, cookie)).json();

describe('two programmes behind one door', () => {
  it('each answers under its own address, and every address on its pages is its own', async () => {
    const page = await (await ask(`/${NEXT}/`, '')).text();
    const addresses = [...page.matchAll(/ (?:href|action|src)="([^"#]+)/g)].flatMap(([, address]) => address ?? []);
    expect(addresses.filter((address) => address.startsWith('/')).length).toBeGreaterThan(10);
    expect(addresses.filter((address) => address.startsWith('/') && !address.startsWith(`/${NEXT}/`))).toEqual([]);
    expect(await (await ask('/', '')).text()).not.toContain(NEXT);
    expect((await ask(`/${NEXT}`, '')).status).toBe(200);
    expect((await ask(`/${NEXT}?x=1`, '')).status).toBe(200);
    expect((await ask(`/${NEXT}x/`, '')).status).toBe(404);
    expect((await ask('/pengyang-2026/', '')).status).toBe(404);
  });

  it('leads whoever must sign in to its own sign-in page, and back', async () => {
    const away = await ask(`/${NEXT}/account`, '');
    expect(away.headers.get('location')).toBe(`/${NEXT}/sign-in?next=%2Faccount`);
    const entered = await ask(`/${NEXT}/demo/sign-in`, '', {
      method: 'POST',
      body: 'role=officer&next=/account',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, `/${NEXT}/account`]);
    expect(entered.headers.get('set-cookie')).toMatch(new RegExp(`^shuzhuan_session_${NEXT}=${NEXT}\\.\\S+; Max-Age=\\d+; Path=/${NEXT};`));
  });

  it('one browser may be signed in to both, each with the rights held there', async () => {
    const both = `${cookieHere(await tokenOf(ports, 'officer'))}; ${cookieThere(await tokenOf(next, 'finance'))}`;
    expect(await meAt('', both)).toMatchObject({ roles: ['officer'], programme: { id: 'pengyang-2026' } });
    expect(await meAt(`/${NEXT}`, both)).toMatchObject({ roles: ['finance'], programme: { id: NEXT } });
  });

  it('describes its interface under its own address', async () => {
    const document = (await (await ask(`/${NEXT}/api/v1/openapi.json`, '')).json()) as Record<string, unknown>;
    expect(document).toMatchObject({
      servers: [{ url: `/${NEXT}/` }],
      components: { securitySchemes: { session: { name: `shuzhuan_session_${NEXT}` } } },
    });
  });
});

describe('nothing of one programme opens anything of the other', () => {
  it('no route of either knows a session of the other, under whichever name it comes', async () => {
    const closed = app.declaredRoutes.filter(({ method, access }) => access !== 'anyone' && method !== 'HEAD');
    expect(closed.length).toBeGreaterThan(100);
    for (const [base, foreign] of [
      ['', await tokenOf(next, 'officer')],
      [`/${NEXT}`, await tokenOf(ports, 'officer')],
    ] as const) {
      const cookie = `${cookieHere(foreign)}; ${cookieThere(foreign)}`;
      const open: string[] = [];
      for (const { method, url } of closed) {
        const { status, headers } = await ask(`${base}${url.replace(/:\w+/g, 'x')}`, cookie, { method });
        const isShut = status === 401 || (headers.get('location') ?? '').startsWith(`${base}/sign-in`);
        if (!isShut) open.push(`${method} ${base}${url}: ${status}`);
      }
      expect(open).toEqual([]);
    }
    expect(await findWho(ports, await tokenOf(next, 'officer'))).toBeNull();
  }, 120_000);

  it('a case, a file and an import of the other are not there', async () => {
    const { id } = await importWhole(next, await whoOf(next, 'officer'), await makeOfficeFolder(COUNTY));
    const [project] = await next.store.in(NEXT).listCasesOfKind('project', 1);
    const [row] = await next.store.in(NEXT).listRegister('applications');
    const [here, there] = [cookieHere(await tokenOf(ports, 'officer')), cookieThere(await tokenOf(next, 'officer'))];
    for (const path of [`/api/v1/cases/${project?.id}`, `/api/v1/files/${row?.source.digest}`, `/api/v1/imports/${id}/progress`]) {
      expect([path, (await ask(`/${NEXT}${path}`, there)).status]).toEqual([path, 200]);
      expect([path, (await ask(path, here)).status]).toEqual([path, 404]);
    }
  }, 120_000);

  it('an invitation of the other sets no password here', async () => {
    const admin = await tokenOf(next, 'admin');
    const body = JSON.stringify({ account: 'lihua', name: '样例李', roles: ['park'] });
    const invited = await ask(`/${NEXT}/api/v1/people`, cookieThere(admin), { method: 'POST', body, headers: JSON_BODY });
    const { token } = (await invited.json()) as { token: string };
    const password = JSON.stringify({ password: '样例的密码-2026' });
    const accept = (base: string) => ask(`${base}/api/v1/invitations/${token}`, '', { method: 'POST', body: password, headers: JSON_BODY });
    expect((await accept('')).status).toBe(404);
    expect((await accept(`/${NEXT}`)).status).toBe(200);
  });
});

describe('what runs by itself', () => {
  it('runs for each programme, on that one’s day', async () => {
    const rootsOf = async ({ store, programmeId }: Ports) => (await store.in(programmeId).listDailyRoots()).length;
    await importWhole(ports, await whoOf(ports, 'officer'), await makeOfficeFolder(COUNTY));
    for (const [base, of, cookie] of [
      ['', ports, cookieHere(await tokenOf(ports, 'officer'))],
      [`/${NEXT}`, next, cookieThere(await tokenOf(next, 'officer'))],
    ] as const) {
      expect(await rootsOf(of)).toBe(0);
      const moved = await ask(`${base}/api/v1/demo/clock`, cookie, { method: 'POST', body: '{"today":"2026-07-03"}', headers: JSON_BODY });
      expect(moved.status).toBe(200);
      await expect.poll(() => rootsOf(of), { timeout: 60_000 }).toBeGreaterThan(0);
    }
  }, 120_000);
});
