import { generateSync } from 'otplib';
import { describe, expect, it } from 'vitest';
import { openServer, send } from '../../test/server.ts';
import { createFirstInvitation } from '../app/create-first-invitation.ts';
import type { Enrolment, Invitation, PersonRow } from '../contract/people-views.ts';
import type { Me } from '../contract/views.ts';

const { app, ports } = await openServer({ demo: false });
const PASSWORD = '马莲 荞麦 水窖 梯田';
const first = await createFirstInvitation(ports);
if (first === undefined) throw new Error('nobody is on file, so there is a first invitation');
const accept = (token: string, password = PASSWORD) => send(app, 'POST', `/api/v1/invitations/${token}`, { password });
const signIn = (account: string, password = PASSWORD) => send(app, 'POST', '/api/v1/session', { account, password });
const cookieFrom = (answer: Awaited<ReturnType<typeof signIn>>): string => String(answer.headers['set-cookie']).split(';')[0] ?? '';

/** Sets up a second factor for this session's person and proves it. */
async function setUp(cookie: string): Promise<void> {
  const { secret } = (await send(app, 'POST', '/api/v1/session/enrolment', {}, cookie)).json<Enrolment>();
  const code = generateSync({ secret, epoch: Date.parse('2026-07-21T02:00:00Z') / 1000 });
  expect((await send(app, 'POST', '/api/v1/session/enrolment/code', { code }, cookie)).statusCode).toBe(200);
  expect((await send(app, 'POST', '/api/v1/session/second-factor', { code }, cookie)).statusCode).toBe(200);
}
let officer = '';

describe('people of a real deployment', () => {
  it('come in by an invitation that works once', async () => {
    expect((await accept(first.token, 'short')).statusCode).toBe(422);
    expect((await accept(first.token)).statusCode).toBe(200);
    expect((await accept(first.token)).statusCode).toBe(404);
  });

  it('sign in into a cookie no script can read and no other site sends along', async () => {
    const answer = await signIn(first.account);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['set-cookie']).toMatch(/^shuzhuan_session=\S+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await send(app, 'GET', '/api/v1/me', undefined, cookieFrom(answer))).json<Me>()).toMatchObject({
      roles: ['admin'],
      demo: false,
      clock: 'real',
    });
  });

  it('are told the same whether the account or the password is wrong', async () => {
    const [one, other] = [await signIn('nobody'), await signIn(first.account, 'wrong password')];
    expect([one.statusCode, other.statusCode]).toEqual([401, 401]);
    expect(one.json<{ message: string }>().message).toBe(other.json<{ message: string }>().message);
  });

  it('invite others, who set up a second factor and prove it', async () => {
    const admin = cookieFrom(await signIn(first.account));
    const ask = () => send(app, 'GET', '/api/v1/people', undefined, admin);
    expect((await ask()).json<{ code: string }>().code).toBe('second-factor-needed');
    await setUp(admin);
    const invited = await send(app, 'POST', '/api/v1/people', { account: 'approver', name: '样例审批', roles: ['approver'] }, admin);
    await accept(invited.json<Invitation>().token);
    expect((await send(app, 'GET', '/api/v1/people', undefined, admin)).json<PersonRow[]>()).toHaveLength(2);
    const cookie = cookieFrom(await signIn('approver'));
    const me = async () => (await send(app, 'GET', '/api/v1/me', undefined, cookie)).json<Me>();
    expect(await me()).toMatchObject({ mustEnrol: true, secondFactor: false });
    await setUp(cookie);
    expect(await me()).toMatchObject({ mustEnrol: false, secondFactor: true });
    const other = await send(app, 'POST', '/api/v1/people', { account: 'officer', name: '样例经办', roles: ['officer'] }, admin);
    await accept(other.json<Invitation>().token);
    officer = cookieFrom(await signIn('officer'));
  });

  it('sign out for good', async () => {
    const cookie = officer;
    const answer = await send(app, 'DELETE', '/api/v1/session', undefined, cookie);
    expect(answer.statusCode).toBe(200);
    expect(String(answer.headers['set-cookie'])).toContain('Expires=Thu, 01 Jan 1970');
    expect((await send(app, 'GET', '/api/v1/me', undefined, cookie)).statusCode).toBe(401);
  });
});

describe('many sign-ins at once from one address', async () => {
  const crowded = await openServer({ demo: false });

  it('are let through thirty at a time, also when nobody has failed yet', async () => {
    const asked = Array.from({ length: 35 }, (_, index) =>
      send(crowded.app, 'POST', '/api/v1/session', { account: `nobody${index}`, password: PASSWORD }),
    );
    const statuses = (await Promise.all(asked)).map(({ statusCode }) => statusCode);
    expect([401, 429].map((status) => statuses.filter((each) => each === status).length)).toEqual([30, 5]);
  });
});
