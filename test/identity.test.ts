import { generateSync } from 'otplib';
import { afterAll, describe, expect, it } from 'vitest';
import { createFirstInvitation } from '../src/app/create-first-invitation.ts';
import { goToIdentityService } from '../src/app/use-identity.ts';
import type { Enrolment, Invitation, MyAccount, PersonRow } from '../src/contract/people-views.ts';
import type { Me } from '../src/contract/views.ts';
import { formTokenOf } from '../src/api/origin.ts';
import { openIdentityService } from '../src/deployment/identity-service.ts';
import { type Citizen, CLIENT, openIdentityProvider } from './identity-provider.ts';
import { openServer, send } from './server.ts';

const NAME = '样例统一身份认证';
const provider = await openIdentityProvider('http://localhost/sign-in/identity/back');
afterAll(provider.close);
const complaints: string[] = [];
const settings = { name: NAME, issuer: provider.issuer, authentication: 'basic', ...CLIENT } as const;
const identityService = openIdentityService(settings, (says) => complaints.push(says));
const { app, ports, moveOn } = await openServer({ demo: false, identityService });
const plain = await openServer({ demo: false });

const PASSWORD = '马莲 荞麦 水窖 梯田';
const LI: Citizen = { sub: '640425199001010011', name: '样例李四', email: 'li@example.cn' };
const WANG: Citizen = { sub: '640425199002020022', name: '样例王五', email: 'wang@example.cn' };

const cookiesOf = (answer: { headers: Record<string, unknown> }): string[] => [answer.headers['set-cookie'] ?? []].flat().map(String);
const cookieNamed = (name: string, answer: { headers: Record<string, unknown> }): string =>
  cookiesOf(answer)
    .find((each) => each.startsWith(`${name}=`))
    ?.split(';')[0] ?? '';
const sessionIn = (answer: { headers: Record<string, unknown> }): string => cookieNamed('shuzhuan_session', answer);
const get = (url: string, cookie = '') => app.inject({ url, headers: { cookie } });
const post = (url: string, cookie: string, fields: Readonly<Record<string, string>> = {}) =>
  app.inject({
    method: 'POST',
    url,
    payload: new URLSearchParams({ csrf: formTokenOf(cookie.replace('shuzhuan_session=', '')), ...fields }).toString(),
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
  });
const pathOf = (address: string): string => address.slice(new URL(address).origin.length);
const textOf = (body: string): string => body.replaceAll(/<[^>]+>/g, '');
const me = async (cookie: string): Promise<Me> => (await send(app, 'GET', '/api/v1/me', undefined, cookie)).json<Me>();

/** As a browser: to the service, and back with the cookies it had. */
async function signInAs(citizen: Citizen | null) {
  const gone = await get('/sign-in/identity');
  const back = await provider.walk(String(gone.headers.location), citizen);
  return get(pathOf(back), cookieNamed('shuzhuan_identity', gone));
}

const first = await createFirstInvitation(ports);
await send(app, 'POST', `/api/v1/invitations/${first?.token}`, { password: PASSWORD });
const byPassword = async (account: string, code?: string): Promise<string> =>
  sessionIn(await send(app, 'POST', '/api/v1/session', { account, password: PASSWORD, ...(code && { code }) }));
const admin = await byPassword('admin');
const { secret } = (await send(app, 'POST', '/api/v1/session/enrolment', {}, admin)).json<Enrolment>();
async function codeNow(): Promise<string> {
  moveOn(60_000);
  return generateSync({ secret, epoch: Date.parse((await ports.moment(ports.programmeId)).at) / 1000 });
}
await send(app, 'POST', '/api/v1/session/enrolment/code', { code: await codeNow() }, admin);
await send(app, 'POST', '/api/v1/session/second-factor', { code: await codeNow() }, admin);
const invite = async (account: string, name: string, roles: readonly string[]): Promise<Invitation> =>
  (await send(app, 'POST', '/api/v1/people', { account, name, roles }, admin)).json<Invitation>();
const join = async (account: string, name: string, roles: readonly string[]): Promise<string> => {
  const { token } = await invite(account, name, roles);
  await send(app, 'POST', `/api/v1/invitations/${token}`, { password: PASSWORD });
  return byPassword(account);
};
const li = await join('li-si', LI.name, ['officer']);

/** From the account page to the service and back, with the same session. */
async function bind(cookie: string, citizen: Citizen) {
  const page = await post('/account/identity', cookie);
  const address = /href="(http:[^"]+)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const back = await provider.walk(address, citizen);
  return get(pathOf(back), `${cookie}; ${cookieNamed('shuzhuan_identity', page)}`);
}

describe('the sign-in page', () => {
  it('shows the identity service only where one is configured; elsewhere its address leads nowhere', async () => {
    expect(textOf((await get('/sign-in?next=/firm')).body)).toContain(`用${NAME}登录`);
    expect((await plain.app.inject('/sign-in')).body).not.toContain('/sign-in/identity');
    const nowhere = await plain.app.inject('/sign-in/identity');
    expect([nowhere.statusCode, nowhere.body.includes('没有接入统一身份认证')]).toEqual([404, true]);
  });

  it('sends the browser away with PKCE, a state and a nonce, and with a cookie out of reach of scripts', async () => {
    const gone = await get('/sign-in/identity');
    const asked = new URL(String(gone.headers.location)).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)?.length).toBeGreaterThan(20);
    expect(cookiesOf(gone).join()).toMatch(/shuzhuan_identity=.*HttpOnly; SameSite=Lax/);
  });
});

describe('an identity that nobody has bound', () => {
  it('opens no account, not even one of the same name', async () => {
    const refused = await signInAs(LI);
    expect(refused.statusCode).toBe(403);
    expect(refused.body).toContain('还没有绑定本系统的账号');
    expect(sessionIn(refused)).toBe('');
  });
});

describe('binding', () => {
  it('is done by the person while signed in; from then on the identity opens the account, and no other', async () => {
    const bound = await bind(li, LI);
    expect([bound.statusCode, bound.headers.location]).toEqual([303, '/account?done=bound']);
    const entered = await signInAs(LI);
    expect([entered.statusCode, entered.headers.location]).toEqual([303, '/home']);
    expect(await me(sessionIn(entered))).toMatchObject({ name: LI.name, secondFactor: false });
    expect((await signInAs(WANG)).statusCode).toBe(403);
  });

  it('is refused for an identity that opens another account, and changes nothing', async () => {
    const wang = await join('wang', WANG.name, ['officer']);
    const refused = await bind(wang, LI);
    expect([refused.statusCode, refused.body.includes('已经绑定了另一个账号')]).toEqual([409, true]);
    expect(await me(sessionIn(await signInAs(LI)))).toMatchObject({ name: LI.name });
  });

  it('counts only for whoever began it and is still signed in', async () => {
    const [zhao, qian] = [await join('zhao', '样例赵六', ['officer']), await join('qian', '样例钱七', ['officer'])];
    const page = await post('/account/identity', zhao);
    const address = /href="(http:[^"]+)"/.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const back = pathOf(await provider.walk(address, WANG));
    const refused = await get(back, `${qian}; ${cookieNamed('shuzhuan_identity', page)}`);
    expect([refused.statusCode, refused.body.includes('没有绑定')]).toEqual([401, true]);
    expect((await signInAs(WANG)).statusCode).toBe(403);
  });

  it('needs the form of the session, and the second factor of whoever has one', async () => {
    expect((await post('/account/identity', li, { csrf: 'x' })).statusCode).toBe(403);
    const session = sessionIn(await send(app, 'POST', '/api/v1/session', { account: 'admin', password: PASSWORD, code: await codeNow() }));
    expect((await bind(session, { ...WANG, sub: 'the-administrator' })).statusCode).toBe(303);
    const entered = await signInAs({ ...WANG, sub: 'the-administrator' });
    expect(entered.headers.location).toBe('/account#proof-of-me');
    const unproved = sessionIn(entered);
    expect((await send(app, 'POST', '/api/v1/people', { account: 'x', name: 'x', roles: ['officer'] }, unproved)).statusCode).not.toBe(200);
    expect((await post('/account/identity', unproved)).statusCode).toBe(403);
    await send(app, 'POST', '/api/v1/session/second-factor', { code: await codeNow() }, unproved);
    expect((await me(unproved)).secondFactor).toBe(true);
  });

  it('is taken off again by the person, and the identity opens nothing any more', async () => {
    expect((await post('/account/identity/removal', li)).headers.location).toBe('/account?done=unbound');
    expect((await signInAs(LI)).statusCode).toBe(403);
    await bind(li, LI);
  });

  it('keeps nothing of what the service calls the person', async () => {
    expect(JSON.stringify((await send(app, 'GET', '/api/v1/account', undefined, li)).json<MyAccount>())).not.toContain(LI.sub);
    expect(JSON.stringify(await ports.store.in(ports.programmeId).findBinding((await me(li)).personId))).not.toContain(LI.sub);
  });
});

describe('an invitation', () => {
  it('can be taken up with the identity instead of a password, once', async () => {
    const { token } = await invite('sun-ba', '样例孙八', ['finance']);
    const citizen = { sub: 'sun-8', name: '样例孙八', email: '' };
    const takeUp = async () => {
      const gone = await get(`/invitations/${token}/identity`);
      const back = await provider.walk(String(gone.headers.location), citizen);
      return get(pathOf(back), cookieNamed('shuzhuan_identity', gone));
    };
    expect((await get(`/invitations/${token}`)).body).toContain(`/invitations/${token}/identity`);
    const taken = await takeUp();
    expect([taken.statusCode, taken.body.includes('账号已绑定统一身份')]).toEqual([200, true]);
    expect((await takeUp()).statusCode).toBe(404);
    const people = (await send(app, 'GET', '/api/v1/people', undefined, admin)).json<PersonRow[]>();
    expect(people.find(({ account }) => account === 'sun-ba')?.pending).toBe(false);
    // Finance pays: until a second factor is set up, the account opens nothing but itself.
    const entered = sessionIn(await signInAs(citizen));
    expect(await me(entered)).toMatchObject({ mustEnrol: true, secondFactor: false });
    const refused = await send(app, 'GET', '/api/v1/ledger', undefined, entered);
    expect([refused.statusCode, refused.body.includes('须先绑定身份验证方式')]).toEqual([403, true]);
    expect((await post('/account/identity/removal', entered)).statusCode).toBe(403);
  });
});

describe('the way back', () => {
  const begin = async () => {
    const gone = await get('/sign-in/identity');
    return {
      back: pathOf(await provider.walk(String(gone.headers.location), LI)),
      cookie: cookieNamed('shuzhuan_identity', gone),
    };
  };

  it('leads nowhere from another browser, a second time, or after ten minutes', async () => {
    const { back, cookie } = await begin();
    expect((await get(back)).statusCode).toBe(401);
    expect((await get(back, 'shuzhuan_identity=made.up')).statusCode).toBe(401);
    expect((await get(back, cookie)).statusCode).toBe(303);
    expect((await get(back, cookie)).statusCode).toBe(401);
    const slow = await begin();
    moveOn(10 * 60_000);
    const late = await get(slow.back, slow.cookie);
    expect([late.statusCode, late.body.includes('超过10分钟')]).toEqual([401, true]);
  });

  it('leads nowhere with a state or a code of another journey', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    expect((await get(theirs.back, mine.cookie)).statusCode).toBe(401);
    const [code] = /code=[^&]+/.exec(theirs.back) ?? [''];
    const [third, fourth] = [await begin(), await begin()];
    expect((await get(third.back.replace(/code=[^&]+/, code), third.cookie)).statusCode).toBe(401);
    expect((await get(fourth.back.replace(/state=[^&]+/, 'state=x'), fourth.cookie)).statusCode).toBe(401);
    expect(complaints.length).toBeGreaterThan(2);
  });

  it('says so when the person turned back at the service', async () => {
    const refused = await signInAs(null);
    expect([refused.statusCode, refused.body.includes('没有认证成功')]).toEqual([401, true]);
  });

  it('ends for whoever has left', async () => {
    const people = (await send(app, 'GET', '/api/v1/people', undefined, admin)).json<PersonRow[]>();
    const id = people.find(({ account }) => account === 'li-si')?.id;
    const fresh = sessionIn(await send(app, 'POST', '/api/v1/session', { account: 'admin', password: PASSWORD, code: await codeNow() }));
    expect((await send(app, 'POST', `/api/v1/people/${id}/roles`, { roles: [], reason: '调离' }, fresh)).statusCode).toBe(200);
    const refused = await signInAs(LI);
    expect([refused.statusCode, refused.body.includes('没有任何岗位')]).toEqual([403, true]);
  });
});

describe('a service that cannot be reached', () => {
  it('is said to be so, with the other way in', async () => {
    const gone = openIdentityService({ ...settings, issuer: 'http://127.0.0.1:1' }, () => undefined);
    const going = { purpose: 'sign-in', back: 'http://localhost/sign-in/identity/back', next: null } as const;
    const refused = await goToIdentityService({ ...ports, identityService: gone }, going);
    expect(refused.ok ? '' : refused.refusal.message).toContain('暂时联系不上');
  });
});
