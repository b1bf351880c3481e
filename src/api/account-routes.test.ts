import { generateSync } from 'otplib';
import { describe, expect, it } from 'vitest';
import { openServer, send } from '../../test/server.ts';
import { createFirstInvitation } from '../app/create-first-invitation.ts';
import type { Enrolment, MyAccount, RecoveryCodes } from '../contract/people-views.ts';
import type { Me } from '../contract/views.ts';

const { app, ports, moveOn } = await openServer({ demo: false });
const PASSWORD = '马莲 荞麦 水窖 梯田';
const first = await createFirstInvitation(ports);
await send(app, 'POST', `/api/v1/invitations/${first?.token}`, { password: PASSWORD });
const signIn = (code?: string, cookie?: string) =>
  send(app, 'POST', '/api/v1/session', { account: 'admin', password: PASSWORD, ...(code && { code }) }, cookie);
const cookieFrom = (answer: Awaited<ReturnType<typeof signIn>>): string => String(answer.headers['set-cookie']).split(';')[0] ?? '';
const me = (cookie: string) => send(app, 'GET', '/api/v1/me', undefined, cookie);
const account = async (cookie: string): Promise<MyAccount> =>
  (await send(app, 'GET', '/api/v1/account', undefined, cookie)).json<MyAccount>();

const cookie = cookieFrom(await signIn());
const { secret } = (await send(app, 'POST', '/api/v1/session/enrolment', {}, cookie)).json<Enrolment>();
const codeNow = async (): Promise<string> => generateSync({ secret, epoch: Date.parse((await ports.moment(ports.programmeId)).at) / 1000 });
await send(app, 'POST', '/api/v1/session/enrolment/code', { code: await codeNow() }, cookie);
const makeCodes = async (by: string): Promise<readonly string[]> =>
  (await send(app, 'POST', '/api/v1/account/recovery-codes', {}, by)).json<RecoveryCodes>().codes;

describe('recovery codes', () => {
  it('are made by whoever has proved themselves, ten of them, and each signs in once', async () => {
    expect((await send(app, 'POST', '/api/v1/account/recovery-codes', {}, cookie)).statusCode).toBe(403);
    await send(app, 'POST', '/api/v1/session/second-factor', { code: await codeNow() }, cookie);
    const codes = await makeCodes(cookie);
    expect(new Set(codes).size).toBe(10);
    const [code = ''] = codes;
    const entered = await signIn(code.toLowerCase().replaceAll('-', ' '));
    expect(entered.statusCode).toBe(200);
    expect((await me(cookieFrom(entered))).json<Me>().secondFactor).toBe(true);
    expect((await signIn(code)).statusCode).toBe(401);
    expect((await account(cookie)).recoveryCodes).toBe(9);
  });

  it('no longer work once newer ones are made, and are nowhere in the clear', async () => {
    const [old = ''] = await makeCodes(cookie);
    const [code = ''] = await makeCodes(cookie);
    expect((await signIn(old)).statusCode).toBe(401);
    expect((await signIn(code)).statusCode).toBe(200);
    expect(JSON.stringify(await account(cookie))).not.toContain(code);
  });

  it('let a lost authenticator be replaced, and the old one works until the new one has shown a code', async () => {
    const [code = ''] = await makeCodes(cookie);
    const plain = cookieFrom(await signIn(code));
    const fresh = (await send(app, 'POST', '/api/v1/session/enrolment', {}, plain)).json<Enrolment>();
    moveOn(60_000);
    expect((await signIn(await codeNow())).statusCode).toBe(200);
    expect(fresh.secret).not.toBe(secret);
  });
});

describe('a code of the authenticator', () => {
  it('that was used is refused, also in another session', async () => {
    moveOn(60_000);
    const code = await codeNow();
    expect((await signIn(code)).statusCode).toBe(200);
    expect((await signIn(code)).statusCode).toBe(401);
    expect((await send(app, 'POST', '/api/v1/session/second-factor', { code }, cookie)).statusCode).toBe(403);
  });
});

describe('my sessions', () => {
  it('are listed with device and address, and one that is ended is over at once', async () => {
    const [code = ''] = await makeCodes(cookie);
    const other = cookieFrom(await signIn(code));
    const { sessions } = await account(cookie);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(sessions[0]).toMatchObject({ address: '127.0.0.1', device: 'lightMyRequest' });
    const mine = (await account(other)).sessions.find(({ current }) => current);
    expect((await send(app, 'DELETE', `/api/v1/account/sessions/${mine?.id}`, undefined, cookie)).statusCode).toBe(200);
    expect((await me(other)).statusCode).toBe(401);
    expect((await send(app, 'DELETE', `/api/v1/account/sessions/${mine?.id}`, undefined, cookie)).statusCode).toBe(404);
  });

  it('never are the one a stranger put into the browser before', async () => {
    const planted = `shuzhuan_session=${ports.programmeId}.${'A'.repeat(43)}`;
    const [code = ''] = await makeCodes(cookie);
    const entered = await signIn(code, planted);
    expect(cookieFrom(entered)).not.toBe(planted);
    expect((await me(planted)).statusCode).toBe(401);
  });

  it('are ended by no page of another site', async () => {
    const { sessions } = await account(cookie);
    const url = `/api/v1/account/sessions/${sessions[0]?.id}`;
    const foreign = { cookie, 'x-shuzhuan': '1', origin: 'https://elsewhere.example' };
    expect((await app.inject({ method: 'DELETE', url, headers: foreign })).statusCode).toBe(403);
    expect((await app.inject({ method: 'POST', url: '/api/v1/account/recovery-codes', headers: { cookie } })).statusCode).toBe(403);
  });

  it('end by themselves after two hours without a word, and go on as long as there are some', async () => {
    const [code = ''] = await makeCodes(cookie);
    const busy = cookieFrom(await signIn(code));
    for (let hour = 0; hour < 3; hour += 1) {
      moveOn(3_600_000);
      expect((await me(busy)).statusCode).toBe(200);
    }
    moveOn(2 * 3_600_000);
    expect((await me(busy)).statusCode).toBe(401);
  });
});

describe('a locked account', () => {
  it('says from when on to try again, whether there is such an account or not', async () => {
    const fail = (name: string) => send(app, 'POST', '/api/v1/session', { account: name, password: 'wrong password' });
    const say = async (name: string): Promise<string> => {
      for (let time = 0; time < 5; time += 1) await fail(name);
      return (await fail(name)).json<{ message: string }>().message;
    };
    const [known, unknown] = [await say('admin'), await say('nobody')];
    expect(known).toMatch(/请\d\d:\d\d以后再试/);
    expect(unknown).toBe(known);
  });
});
