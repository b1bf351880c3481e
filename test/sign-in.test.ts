import { createHash } from 'node:crypto';
import { generateSync } from 'otplib';
import { afterAll, describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { acceptInvitation } from '../src/app/accept-invitation.ts';
import { createFirstInvitation } from '../src/app/create-first-invitation.ts';
import { demoSignIn } from '../src/app/demo-sign-in.ts';
import { beginEnrolment, finishEnrolment } from '../src/app/enrolment.ts';
import { findWho } from '../src/app/find-who.ts';
import { invite } from '../src/app/invite.ts';
import { listPeople } from '../src/app/list-people.ts';
import { moveDemoClock } from '../src/app/move-demo-clock.ts';
import { proveSecondFactor } from '../src/app/prove-second-factor.ts';
import { signIn } from '../src/app/sign-in.ts';
import { signOut } from '../src/app/sign-out.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { asDay } from '../src/kernel/day.ts';
import type { Result } from '../src/kernel/result.ts';
import { openStore } from '../src/store/open-store.ts';
import { openDatabase } from './database.ts';

const store = await openStore({ connectionString: await openDatabase(), connections: 4 });
afterAll(() => store.close());
const window = { from: asDay('2026-07-20'), to: asDay('2027-03-31') };
await store.createProgramme({ id: 'real', name: '样例县', policy: { line: 'pengyang-2026' }, window, demo: false, simulatedDay: null });
let now = Date.parse('2026-11-22T02:00:00Z');
const later = (minutes: number): void => void (now += minutes * 60_000);
const key = createHash('sha256').update('test').digest();
const ports = openPorts({ store, key, programmeId: 'real', clock: () => new Date(now) });
const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);
const PASSWORD = '样例密码-2026';

const token = async (account: string, password = PASSWORD, code?: string): Promise<string> =>
  granted(await signIn(ports, { account, password, code })).token;
const getWho = async (of: string) => {
  const found = await findWho(ports, of);
  if (!found) throw new Error('no session');
  return found;
};
const admin = async () => {
  const { who } = await getWho(await token('admin'));
  return { ...who, actor: { ...who.actor, secondFactor: true } };
};
const join = async (account: string, roles: Parameters<typeof invite>[2]['roles']): Promise<void> => {
  const { token: invitation } = granted(await invite(ports, await admin(), { account, name: '样例', roles }));
  granted(await acceptInvitation(ports, invitation, PASSWORD));
};

describe('an empty deployment', () => {
  it('invites its first administrator until one has come, and nobody after that', async () => {
    const unused = await createFirstInvitation(ports);
    const first = await createFirstInvitation(ports);
    expect(first).toMatchObject({ account: 'admin', expiresOn: '2026-11-29' });
    granted(await acceptInvitation(ports, first?.token ?? '', PASSWORD));
    expect(await createFirstInvitation(ports)).toBeUndefined();
    expect(unused?.token).not.toBe(first?.token);
  });

  it('takes an invitation once, and not after its week', async () => {
    const { token: invitation } = granted(await invite(ports, await admin(), { account: 'late', name: '样例', roles: ['officer'] }));
    later(8 * 24 * 60);
    // A made-up token must not cost the server a password's hash.
    const idle = { ...ports, vault: { ...ports.vault, hashPassword: () => Promise.reject(new Error('hashed a password')) } };
    expect(codeOf(await acceptInvitation(ports, invitation, PASSWORD))).toBe('not-found');
    for (const nonsense of ['', 'nonsense', 'nowhere.abc', 'real.abc'])
      expect(codeOf(await acceptInvitation(idle, nonsense, PASSWORD))).toBe('not-found');
  });

  it('knows no demonstration: neither its one-click sign-in nor its clock', async () => {
    expect(codeOf(await demoSignIn(ports, { role: 'admin' }))).toBe('not-permitted');
    expect(codeOf(await moveDemoClock(ports, asDay('2027-01-01')))).toBe('not-permitted');
  });
});

describe('an invitation', () => {
  it('comes from an administrator, to an account of its own, with rights that go together', async () => {
    const who = await admin();
    const ask = (rest: object, by = who) => invite(ports, by, { account: 'x', name: '样例', roles: ['officer'], ...rest });
    expect(codeOf(await ask({}, { ...who, actor: { ...who.actor, roles: ['officer'] } }))).toBe('not-permitted');
    expect(codeOf(await ask({}, { ...who, actor: { ...who.actor, secondFactor: false } }))).toBe('second-factor-needed');
    expect(codeOf(await ask({ account: 'admin' }))).toBe('already-done');
    for (const roles of [['public'], ['auditor', 'finance'], ['admin', 'officer'], ['firm'], ['evaluator'], ['bank']])
      expect(codeOf(await ask({ roles }))).toBe('bad-input');
    expect(codeOf(await ask({ roles: ['firm'], organisation: '91640425MA76BANK05' }))).toBe('bad-input');
    expect(granted(await listPeople(ports, who)).map(({ account, pending }) => ({ account, pending }))).toEqual([
      { account: 'admin', pending: false },
      { account: 'late', pending: true },
    ]);
  });
});

describe('a session', () => {
  it('says who somebody is, ends at sign-out at once, and after twelve hours by itself', async () => {
    await join('officer', ['officer']);
    const [one, two] = [await token('officer'), await token('officer')];
    const { who, me } = await getWho(one);
    expect(who.actor).toMatchObject({ name: '样例', roles: ['officer'], secondFactor: false });
    expect(me).toMatchObject({ today: '2026-11-30', clock: 'real', demo: false, mustEnrol: false });
    await signOut(ports, one);
    expect(await findWho(ports, one)).toBeNull();
    expect(await findWho(ports, two)).not.toBeNull();
    later(12 * 60);
    expect(await findWho(ports, two)).toBeNull();
    for (const nonsense of ['', 'abc', 'real.', 'nowhere.abc', '.', `real.${one}`]) expect(await findWho(ports, nonsense)).toBeNull();
  });

  it('is not in the database: only its hash is', async () => {
    const one = await token('officer');
    const { session } = (await store.in('real').findSession(ports.hash(one))) ?? {};
    expect(JSON.stringify(session)).not.toContain(one.split('.')[1]);
  });
});

describe('a wrong password', () => {
  it('reads the same for an account that is there and one that is not, and locks after five for a quarter of an hour', async () => {
    const wrong = (account: string) => signIn(ports, { account, password: 'wrong' });
    expect(await wrong('officer')).toEqual(await wrong('nobody'));
    for (let n = 0; n < 4; n += 1) expect(codeOf(await wrong('officer'))).toBe('not-signed-in');
    expect(codeOf(await wrong('officer'))).toBe('too-many');
    expect(codeOf(await signIn(ports, { account: 'officer', password: PASSWORD }))).toBe('too-many');
    later(16);
    expect(codeOf(await signIn(ports, { account: 'officer', password: PASSWORD }))).toBe('done');
  });

  it('cannot be tried faster by asking many times at once', async () => {
    await join('target', ['officer']);
    const many = await Promise.all(Array.from({ length: 8 }, () => signIn(ports, { account: 'target', password: 'wrong' })));
    expect(many.map(codeOf).filter((code) => code === 'too-many')).toHaveLength(3);
  });
});

describe('a second factor', () => {
  const codeFor = (secret: string): string => generateSync({ secret, epoch: Math.floor(now / 1000) });
  let secret = '';

  it('is asked for where somebody approves or pays, and set up with a first code', async () => {
    await join('payer', ['finance']);
    const session = await token('payer');
    const { who, me } = await getWho(session);
    expect(me).toMatchObject({ mustEnrol: true, secondFactor: false });
    expect(codeOf(await proveSecondFactor(ports, session, '123456'))).toBe('second-factor-needed');
    ({ secret } = granted(await beginEnrolment(ports, who)));
    expect(codeOf(await finishEnrolment(ports, who, '000000'))).toBe('bad-input');
    granted(await finishEnrolment(ports, who, codeFor(secret)));
    granted(await proveSecondFactor(ports, session, codeFor(secret)));
    expect((await getWho(session)).me).toMatchObject({ mustEnrol: false, secondFactor: true });
    expect(codeOf(await beginEnrolment(ports, who))).toBe('second-factor-needed');
  });

  it('is asked at sign-in from then on, and no code counts twice', async () => {
    expect(codeOf(await signIn(ports, { account: 'payer', password: PASSWORD }))).toBe('second-factor-needed');
    expect(codeOf(await signIn(ports, { account: 'payer', password: PASSWORD, code: codeFor(secret) }))).toBe('not-signed-in');
    later(1);
    const session = await token('payer', PASSWORD, codeFor(secret));
    expect((await getWho(session)).who.actor.secondFactor).toBe(true);
    expect(codeOf(await signIn(ports, { account: 'payer', password: PASSWORD, code: codeFor(secret) }))).toBe('not-signed-in');
  });
});
