import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { acceptInvitation } from '../src/app/accept-invitation.ts';
import { changeRights, confirmRight } from '../src/app/change-rights.ts';
import { createFirstInvitation } from '../src/app/create-first-invitation.ts';
import { findWho } from '../src/app/find-who.ts';
import { invite, inviteAgain } from '../src/app/invite.ts';
import { listDuties } from '../src/app/list-duties.ts';
import type { Who } from '../src/app/ports.ts';
import { askReset, decideReset } from '../src/app/reset-factor.ts';
import { signIn } from '../src/app/sign-in.ts';
import type { Role } from '../src/cases/roles.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { asDay } from '../src/kernel/day.ts';
import type { Result } from '../src/kernel/result.ts';
import { openStore } from '../src/store/open-store.ts';
import { openDatabase } from './database.ts';

const url = await openDatabase();
const store = await openStore({ connectionString: url, connections: 4 });
afterAll(() => store.close());
const window = { from: asDay('2026-07-20'), to: asDay('2027-03-31') };
await store.createProgramme({ id: 'real', name: '样例县', policy: { line: 'pengyang-2026' }, window, demo: false, simulatedDay: null });
let now = Date.parse('2026-11-22T02:00:00Z');
const nextDay = (): void => void (now += 86_400_000);
const key = createHash('sha256').update('test').digest();
const ports = openPorts({ store, key, programmeId: 'real', clock: () => new Date(now) });
const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);
const PASSWORD = '样例密码-2026';

const session = async (account: string): Promise<string> => granted(await signIn(ports, { account, password: PASSWORD })).token;
const as = async (account: string): Promise<Who> => {
  const found = await findWho(ports, await session(account));
  if (!found) throw new Error('no session');
  return { ...found.who, actor: { ...found.who.actor, secondFactor: true } };
};
const join = async (account: string, roles: readonly Role[], by = 'admin'): Promise<string> => {
  const invitation = granted(await invite(ports, await as(by), { account, name: `样例${account}`, roles }));
  granted(await acceptInvitation(ports, invitation.token, PASSWORD));
  return (await store.in('real').findPersonByAccount(account))?.id ?? '';
};
const rolesOf = async (account: string) => (await store.in('real').findPersonByAccount(account))?.roles;
const waiting = async () => granted(await listDuties(ports, await as('admin'))).duties.filter(({ state }) => state === 'waiting');

granted(await acceptInvitation(ports, (await createFirstInvitation(ports))?.token ?? '', PASSWORD));
const director = await join('director', ['director']);
const officer = await join('officer', ['officer']);

describe('a role that approves or pays', () => {
  it('waits for a second person once there is one, and counts from then on', async () => {
    expect(await rolesOf('director')).toEqual(['director']);
    const payer = await join('payer', ['finance', 'science']);
    expect(await rolesOf('payer')).toEqual(['science']);
    const [duty] = await waiting();
    expect(duty).toMatchObject({ personId: payer, role: 'finance', state: 'waiting', grantedBy: '系统管理员' });
    expect(codeOf(await confirmRight(ports, await as('admin'), duty?.id ?? '', true))).toBe('same-person');
    expect(codeOf(await confirmRight(ports, await as('officer'), duty?.id ?? '', true))).toBe('not-permitted');
    const careless = await as('director');
    expect(
      codeOf(await confirmRight(ports, { ...careless, actor: { ...careless.actor, secondFactor: false } }, duty?.id ?? '', true)),
    ).toBe('second-factor-needed');
    granted(await confirmRight(ports, careless, duty?.id ?? '', true));
    expect(await rolesOf('payer')).toEqual(['finance', 'science']);
    expect(codeOf(await confirmRight(ports, careless, duty?.id ?? '', true))).toBe('not-found');
  });

  it('never counts where the second person does not agree, and that stays on record', async () => {
    const puppet = await join('puppet', ['approver']);
    const [duty] = await waiting();
    granted(await confirmRight(ports, await as('director'), duty?.id ?? '', false));
    expect(await rolesOf('puppet')).toEqual([]);
    const { duties } = granted(await listDuties(ports, await as('director')));
    expect(duties.find(({ personId }) => personId === puppet)).toMatchObject({ state: 'declined', endedBy: '样例director' });
    expect(codeOf(await signIn(ports, { account: 'puppet', password: PASSWORD }))).toBe('not-permitted');
  });

  it('is not confirmed by the one it is for, nor given to oneself', async () => {
    granted(await changeRights(ports, await as('admin'), { personId: director, roles: ['director', 'approver'], reason: '样例缘由' }));
    const [duty] = await waiting();
    expect(duty).toBeUndefined(); // nobody else could confirm: given alone, and to be seen as such
    const other = await join('admin2', ['admin']);
    granted(await confirmRight(ports, await as('director'), (await waiting())[0]?.id ?? '', true));
    granted(await changeRights(ports, await as('admin'), { personId: director, roles: ['director', 'city'], reason: '样例缘由' }));
    expect(codeOf(await confirmRight(ports, await as('director'), (await waiting())[0]?.id ?? '', true))).toBe('same-person');
    granted(await confirmRight(ports, await as('admin2'), (await waiting())[0]?.id ?? '', false));
    expect(codeOf(await changeRights(ports, await as('admin2'), { personId: other, roles: ['admin'], reason: '样例' }))).toBe(
      'same-person',
    );
  });
});

describe('whoever leaves', () => {
  it('loses rights and sessions at once, while who held what on a past day is still known', async () => {
    const token = await session('officer');
    nextDay();
    granted(await changeRights(ports, await as('admin'), { personId: officer, roles: [], reason: '调离' }));
    expect(await findWho(ports, token)).toBeNull();
    expect(codeOf(await signIn(ports, { account: 'officer', password: PASSWORD }))).toBe('not-permitted');
    nextDay();
    const held = async (day: string) =>
      granted(await listDuties(ports, await as('admin'), asDay(day)))
        .duties.filter(({ personId }) => personId === officer)
        .map(({ role, until, endReason }) => [role, until, endReason]);
    expect(await held('2026-11-22')).toEqual([['officer', '2026-11-23', '调离']]);
    expect([await held('2026-11-21'), await held('2026-11-24')]).toEqual([[], []]);
  });

  it('may come back under the same name, with a record of both times', async () => {
    granted(await changeRights(ports, await as('admin'), { personId: officer, roles: ['park'], reason: '调回' }));
    const { duties } = granted(await listDuties(ports, await as('admin')));
    expect(duties.filter(({ personId }) => personId === officer).map(({ role, state }) => [role, state])).toEqual([
      ['park', 'held'],
      ['officer', 'ended'],
    ]);
    expect(codeOf(await signIn(ports, { account: 'officer', password: PASSWORD }))).toBe('done');
  });

  it('cannot be written out of the record, not even by the owner of the database', async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    const raw = (statement: string) => client.query(statement);
    await expect(raw(`delete from memberships`)).rejects.toThrow('append-only');
    await expect(raw(`update memberships set role = 'officer' where role = 'park'`)).rejects.toThrow('append-only');
    await expect(raw(`update memberships set ended_at = null, until_day = null where ended_at is not null`)).rejects.toThrow('append-only');
    await expect(raw(`delete from factor_resets`)).rejects.toThrow('append-only');
    await client.end();
  });
});

describe('a lost second factor', () => {
  it('is taken off by two people, and every session ends', async () => {
    const token = await session('payer');
    const payer = (await store.in('real').findPersonByAccount('payer'))?.id ?? '';
    expect(granted(await askReset(ports, await as('admin'), { personId: payer, reason: '手机遗失' }))).toEqual({ waits: true });
    expect(codeOf(await askReset(ports, await as('admin2'), { personId: payer, reason: '手机遗失' }))).toBe('already-done');
    const [reset] = granted(await listDuties(ports, await as('director'))).resets;
    expect(codeOf(await decideReset(ports, await as('admin'), reset?.id ?? '', true))).toBe('same-person');
    expect(await findWho(ports, token)).not.toBeNull();
    granted(await decideReset(ports, await as('director'), reset?.id ?? '', true));
    expect(await findWho(ports, token)).toBeNull();
    expect(granted(await listDuties(ports, await as('director'))).resets[0]).toMatchObject({ done: true, decidedBy: '样例director' });
  });

  it('is not one’s own to ask for', async () => {
    const me = await as('admin');
    expect(codeOf(await askReset(ports, me, { personId: me.actor.personId, reason: '手机遗失' }))).toBe('same-person');
    expect(codeOf(await inviteAgain(ports, await as('director'), me.actor.personId))).toBe('not-permitted');
  });
});
