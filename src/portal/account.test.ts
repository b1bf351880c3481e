import { generateSync } from 'otplib';
import { describe, expect, it } from 'vitest';
import { granted } from '../../dev/seed/granted.ts';
import { openServer, send } from '../../test/server.ts';
import { formTokenOf } from '../api/origin.ts';
import { createFirstInvitation } from '../app/create-first-invitation.ts';
import { acceptInvitation } from '../app/accept-invitation.ts';
import { signIn } from '../app/sign-in.ts';
import type { Me } from '../contract/views.ts';

const { app, ports, moveOn } = await openServer({ demo: false });
const [OLD, NEW] = ['马莲 荞麦 水窖 梯田', '窑洞 山桃 苜蓿 土豆'];
granted(await acceptInvitation(ports, (await createFirstInvitation(ports))?.token ?? '', OLD));
const enter = async (password: string, code?: string) => granted(await signIn(ports, { account: 'admin', password, code })).token;
const cookie = (token: string): string => `shuzhuan_session=${token}`;
const get = async (token: string, query = '') => (await app.inject({ url: `/account${query}`, headers: { cookie: cookie(token) } })).body;
const post = (token: string, path: string, fields: Readonly<Record<string, string>> = {}) =>
  app.inject({
    method: 'POST',
    url: `/account/${path}`,
    payload: new URLSearchParams({ csrf: formTokenOf(token), ...fields }).toString(),
    headers: { cookie: cookie(token), 'content-type': 'application/x-www-form-urlencoded' },
  });
const codeOf = async (secret: string): Promise<string> => {
  moveOn(60_000);
  return generateSync({ secret, epoch: Date.parse((await ports.moment(ports.programmeId)).at) / 1000 });
};
const isProved = async (token: string): Promise<boolean> =>
  (await send(app, 'GET', '/api/v1/me', undefined, cookie(token))).json<Me>().secondFactor;

let token = await enter(OLD);
let secret = '';

describe('my account without script', () => {
  it('shows all of it as plain forms', async () => {
    const body = await get(token);
    for (const part of ['本次登录的身份验证', '密码', '身份验证器', '恢复码', '通行密钥', '登录中的设备'])
      expect(body).toContain(`${part}</h2>`);
    expect(body).not.toMatch(/<script|\son\w+=|style="/);
    expect(body).toContain('您的岗位须先绑定身份验证器');
  });

  it('sets up an authenticator: the secret once, the first code proves it and this session', async () => {
    const begun = (await post(token, 'authenticator')).body;
    secret = (/<code>([A-Z2-7 ]+)<\/code>/.exec(begun)?.[1] ?? '').replaceAll(' ', '');
    expect(begun).toContain('href="otpauth://totp/');
    const wrong = await post(token, 'authenticator/code', { code: '000000' });
    expect([wrong.statusCode, wrong.body.includes('验证码不正确')]).toEqual([422, true]);
    expect(wrong.body).not.toContain(secret);
    const done = await post(token, 'authenticator/code', { code: ` ${await codeOf(secret)} ` });
    expect(done.headers.location).toBe('/account?done=enrolled');
    expect(await isProved(token)).toBe(true);
    expect(await get(token, '?done=enrolled')).toContain('绑定完成');
  });

  it('makes recovery codes, shown in the answer only, and one of them proves a session', async () => {
    const codes = (await post(token, 'recovery-codes')).body.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/g) ?? [];
    expect(new Set(codes).size).toBe(10);
    expect(await get(token)).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
    expect(await get(token)).toContain('还有 10 个可用');
    const other = await enter(OLD, codes[0]);
    expect(await isProved(other)).toBe(true);
    const wrong = await post(token, 'proof', { proof: '123' });
    expect([wrong.statusCode, wrong.body.includes('请输入6位动态验证码')]).toEqual([422, true]);
    expect((await post(token, 'proof', { proof: codes[1] ?? '' })).headers.location).toBe('/account?done=proved');
  });

  it('ends a session elsewhere', async () => {
    const other = await enter(OLD, await codeOf(secret));
    const ids = [...(await get(other)).matchAll(/name="id" value="(\w+)"/g)].map(([, id = '']) => id);
    for (const id of ids) expect((await post(other, 'sessions/end', { id })).headers.location).toBe('/account?done=ended');
    expect((await app.inject({ url: '/account', headers: { cookie: cookie(token) } })).statusCode).toBe(303);
    token = other;
  });

  it('does nothing for a form of another session', async () => {
    expect((await post(token, 'recovery-codes', { csrf: formTokenOf('other') })).statusCode).toBe(403);
  });
});

describe('a change of password', () => {
  it.each([
    ['a wrong one', { old: 'wrong', password: NEW, again: NEW }, '现在的密码不正确'],
    ['a short one', { old: OLD, password: 'short', again: 'short' }, '密码至少10位'],
    ['two different ones', { old: OLD, password: NEW, again: OLD }, '两次输入的密码不一致'],
  ])('is refused with %s, in words beside the form', async (_, fields, says) => {
    const refused = await post(token, 'password', fields);
    expect([refused.statusCode, refused.body.includes(says)]).toEqual([422, true]);
    expect(refused.body).not.toContain(OLD);
  });

  it('ends every session, and from then on only the new one signs in', async () => {
    const elsewhere = await enter(OLD, await codeOf(secret));
    const done = await post(token, 'password', { old: OLD, password: NEW, again: NEW });
    expect([done.statusCode, done.body.includes('密码已更改')]).toEqual([200, true]);
    for (const each of [token, elsewhere])
      expect((await app.inject({ url: '/account', headers: { cookie: cookie(each) } })).statusCode).toBe(303);
    expect((await signIn(ports, { account: 'admin', password: OLD })).ok).toBe(false);
    token = await enter(NEW, await codeOf(secret));
  });

  it('counts wrong ones towards the lock of the account', async () => {
    for (let n = 0; n < 5; n += 1) await post(token, 'password', { old: `wrong ${n}`, password: NEW, again: NEW });
    const locked = await post(token, 'password', { old: NEW, password: OLD, again: OLD });
    expect([locked.statusCode, locked.body.includes('账号已锁定')]).toEqual([429, true]);
  });
});
