import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { formTokenOf } from '../src/api/origin.ts';
import { acceptInvitation } from '../src/app/accept-invitation.ts';
import { changeRights, type ChangedRights } from '../src/app/change-rights.ts';
import { createFirstInvitation } from '../src/app/create-first-invitation.ts';
import { findWho } from '../src/app/find-who.ts';
import { invite } from '../src/app/invite.ts';
import { listDuties } from '../src/app/list-duties.ts';
import type { Who } from '../src/app/ports.ts';
import { signIn } from '../src/app/sign-in.ts';
import type { Role } from '../src/cases/roles.ts';
import type { Result } from '../src/kernel/result.ts';
import { codesOf } from './office.ts';
import { openServer } from './server.ts';

const { app, ports } = await openServer({ demo: false });
const PASSWORD = '样例密码-2026';
const { evaluator, pilots } = codesOf();
const [firm = '', other = ''] = pilots;
const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);
granted(await acceptInvitation(ports, (await createFirstInvitation(ports))?.token ?? '', PASSWORD));

const enter = async (account: string): Promise<string> => granted(await signIn(ports, { account, password: PASSWORD })).token;
const whoOf = async (token: string): Promise<Who> => {
  const found = await findWho(ports, token);
  if (!found) throw new Error('no session');
  return found.who;
};
const admin = async (): Promise<Who> => {
  const who = await whoOf(await enter('admin'));
  return { ...who, actor: { ...who.actor, secondFactor: true } };
};
const join = async (account: string, roles: readonly Role[], organisation?: string): Promise<string> => {
  const invited = { account, name: `样例${account}`, roles, ...(organisation !== undefined && { organisation }) };
  granted(await acceptInvitation(ports, granted(await invite(ports, await admin(), invited)).token, PASSWORD));
  return (await ports.store.in(ports.programmeId).findPersonByAccount(account))?.id ?? '';
};
const change = async (asked: Omit<ChangedRights, 'reason'>) => changeRights(ports, await admin(), { ...asked, reason: '样例缘由' });
const cookie = (token: string): string => `shuzhuan_session=${token}`;
const choose = (token: string, organisation: string) =>
  app.inject({
    method: 'POST',
    url: '/account/organisation',
    payload: new URLSearchParams({ csrf: formTokenOf(token), organisation }).toString(),
    headers: { cookie: cookie(token), 'content-type': 'application/x-www-form-urlencoded' },
  });
const status = async (token: string, url: string): Promise<number> =>
  (await app.inject({ url, headers: { cookie: cookie(token) } })).statusCode;
const actingAs = async (token: string) => {
  const { roles, organisation } = (await whoOf(token)).actor;
  return { roles, organisation };
};

const person = await join('double', ['firm'], firm);

describe('one account for several organisations', () => {
  it('acts for its own until another is chosen, and never with the rights of both', async () => {
    granted(await change({ personId: person, organisation: other, roles: ['provider'] }));
    const token = await enter('double');
    expect(await actingAs(token)).toEqual({ roles: ['firm'], organisation: firm });
    expect([await status(token, '/firm'), await status(token, '/provider')]).toEqual([200, 403]);
    expect((await app.inject({ url: '/account', headers: { cookie: cookie(token) } })).body).toContain('以哪个单位办理');
    expect((await choose(token, other)).headers.location).toBe('/home');
    expect(await actingAs(token)).toEqual({ roles: ['provider'], organisation: other });
    expect([await status(token, '/firm'), await status(token, '/provider')]).toEqual([403, 200]);
    expect((await choose(token, firm)).headers.location).toBe('/home');
    expect(await actingAs(token)).toEqual({ roles: ['firm'], organisation: firm });
  });

  it('chooses none where it holds nothing, and nothing by a form of elsewhere', async () => {
    const token = await enter('double');
    const refused = await choose(token, evaluator);
    expect([refused.statusCode, refused.body.includes('没有岗位')]).toEqual([403, true]);
    const foreign = await app.inject({
      method: 'POST',
      url: '/account/organisation',
      payload: `organisation=${other}`,
      headers: { cookie: cookie(token), 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(foreign.statusCode).toBe(403);
    expect(await actingAs(token)).toEqual({ roles: ['firm'], organisation: firm });
  });

  it('another session of the same person goes on as it was', async () => {
    const [here, there] = [await enter('double'), await enter('double')];
    await choose(here, other);
    expect((await actingAs(there)).organisation).toBe(firm);
  });

  it('leaves one of them: that one’s rights and the sessions end, the other’s and the record stay', async () => {
    const token = await enter('double');
    await choose(token, other);
    granted(await change({ personId: person, organisation: other, roles: [] }));
    expect(await findWho(ports, token)).toBeNull();
    const again = await enter('double');
    expect(await actingAs(again)).toEqual({ roles: ['firm'], organisation: firm });
    expect((await choose(again, other)).statusCode).toBe(403);
    const { duties } = granted(await listDuties(ports, await admin()));
    expect(
      duties.filter(({ personId }) => personId === person).map(({ role, organisation, state }) => [role, organisation, state]),
    ).toEqual([
      ['provider', other, 'ended'],
      ['firm', null, 'held'],
    ]);
  });

  it('that has left its own goes on for the other', async () => {
    granted(await change({ personId: person, organisation: other, roles: ['provider'] }));
    granted(await change({ personId: person, roles: [] }));
    expect(await actingAs(await enter('double'))).toEqual({ roles: ['provider'], organisation: other });
    granted(await change({ personId: person, organisation: other, roles: [] }));
    expect(codeOf(await signIn(ports, { account: 'double', password: PASSWORD }))).toBe('not-permitted');
  });
});

describe('roles at another organisation', () => {
  it('are only those of organisations, at a valid code, and never beside an auditor or administrator', async () => {
    const [officer, auditor] = [await join('officer', ['officer']), await join('auditor', ['auditor'])];
    expect(codeOf(await change({ personId: officer, organisation: other, roles: ['park'] }))).toBe('bad-input');
    expect(codeOf(await change({ personId: officer, organisation: '123', roles: ['provider'] }))).toBe('bad-input');
    expect(codeOf(await change({ personId: auditor, organisation: other, roles: ['provider'] }))).toBe('bad-input');
    expect(codeOf(await change({ personId: officer, organisation: other, roles: ['provider'] }))).toBe('done');
    expect(codeOf(await change({ personId: officer, roles: ['admin'] }))).toBe('bad-input');
  });

  it('count at once, for none of them approves, pays or gives out rights', async () => {
    const third = await join('third', ['firm'], firm);
    granted(await change({ personId: third, organisation: evaluator, roles: ['evaluator'] }));
    const duty = granted(await listDuties(ports, await admin())).duties.find(({ personId }) => personId === third);
    expect(duty).toMatchObject({ role: 'evaluator', organisation: evaluator, state: 'held' });
  });
});
