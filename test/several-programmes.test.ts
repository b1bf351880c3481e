import { generateSync } from 'otplib';
import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { acceptInvitation } from '../src/app/accept-invitation.ts';
import { bindAccount } from '../src/app/bind-account.ts';
import { changePassword } from '../src/app/change-password.ts';
import { changeRights } from '../src/app/change-rights.ts';
import { createFirstInvitation } from '../src/app/create-first-invitation.ts';
import { beginEnrolment, finishEnrolment } from '../src/app/enrolment.ts';
import { findWho } from '../src/app/find-who.ts';
import { invite, inviteAgain } from '../src/app/invite.ts';
import { listPeople } from '../src/app/list-people.ts';
import { endMySession, makeRecoveryCodes, readMyAccount } from '../src/app/my-account.ts';
import { chooseProgramme, listMyProgrammes } from '../src/app/my-programmes.ts';
import type { Ports, Who } from '../src/app/ports.ts';
import { proveSecondFactor } from '../src/app/prove-second-factor.ts';
import { askReset, decideReset } from '../src/app/reset-factor.ts';
import { signIn } from '../src/app/sign-in.ts';
import { signOut } from '../src/app/sign-out.ts';
import type { Role } from '../src/cases/roles.ts';
import { asDay } from '../src/kernel/day.ts';
import { ok, type Result } from '../src/kernel/result.ts';
import { openServer } from './server.ts';

const PASSWORD = '样例的密码-2026';
const NEXT = 'pengyang-2027';
const { ports: here, moveOn } = await openServer({
  demo: false,
  fill: async ({ store, programmeId }) => {
    const window = { from: asDay('2026-07-20'), to: asDay('2028-03-31') };
    for (const [id, name] of [
      [programmeId, '样例县2026'],
      [NEXT, '样例县2027'],
    ] as const)
      await store.createProgramme({ id, name, policy: { line: 'pengyang-2026' }, window, demo: false, simulatedDay: null });
  },
});
const there: Ports = { ...here, programmeId: NEXT };
const FIRST = here.programmeId;

const codeOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.code);
const saysOf = (result: Result<unknown>): string => (result.ok ? 'done' : result.refusal.message);
const now = async (): Promise<number> => Date.parse((await here.moment(FIRST)).at) / 1000;
const enter = async (at: Ports, account: string, code?: string, password = PASSWORD): Promise<string> =>
  granted(await signIn(at, { account, password, ...(code && { code }) })).token;
async function whoOf(at: Ports, token: string): Promise<Who> {
  const found = await findWho(at, token);
  if (!found) throw new Error('no session');
  return found.who;
}
async function adminOf(at: Ports): Promise<Who> {
  const invitation = await createFirstInvitation(at);
  if (invitation) granted(await acceptInvitation(at, invitation.token, PASSWORD));
  const { actor, programmeId } = await whoOf(at, await enter(at, 'admin'));
  return { programmeId, actor: { ...actor, secondFactor: true } };
}
const [adminHere, adminThere] = [await adminOf(here), await adminOf(there)];
const inviteTo = async (at: Ports, account: string, roles: readonly Role[]): Promise<string> =>
  granted(await invite(at, at === here ? adminHere : adminThere, { account, name: `样例${account}`, roles })).token;
const join = async (at: Ports, account: string, roles: readonly Role[]): Promise<void> =>
  void granted(await acceptInvitation(at, await inviteTo(at, account, roles), PASSWORD));
const idOf = async (at: Ports, account: string): Promise<string> =>
  (await at.store.in(at.programmeId).findPersonByAccount(account))?.id ?? '';
const bind = (token: string, account: string, code?: string, password = PASSWORD) =>
  bindAccount(there, token, { programme: FIRST, account, password, ...(code && { code }) });
/** An authenticator for whoever this session is; answers how its next code is made. */
async function enrol(at: Ports, token: string): Promise<() => Promise<string>> {
  const who = await whoOf(at, token);
  const { secret } = granted(await beginEnrolment(at, who));
  const code = async (): Promise<string> => generateSync({ secret, epoch: await now() });
  granted(await finishEnrolment(at, who, await code()));
  granted(await proveSecondFactor(at, token, await code()));
  return code;
}
const rolesIn = async (at: Ports, token: string): Promise<readonly Role[]> => (await whoOf(at, token)).actor.roles;

describe('an invitation taken up with the account of another programme', () => {
  it('is refused for a wrong password, an account that is not there, another programme and no programme', async () => {
    await join(here, 'wang', ['park']);
    const token = await inviteTo(there, 'wang-2', ['science']);
    expect(codeOf(await bind(token, 'wang', undefined, 'wrong'))).toBe('not-signed-in');
    expect(saysOf(await bind(token, 'nobody'))).toBe(saysOf(await bind(token, 'wang', undefined, 'wrong')));
    for (const programme of [NEXT, 'nowhere', ''])
      expect(codeOf(await bindAccount(there, token, { programme, account: 'wang', password: PASSWORD }))).toBe('bad-input');
    expect(codeOf(await bindAccount(here, token, { programme: NEXT, account: 'wang', password: PASSWORD }))).toBe('not-found');
    expect(codeOf(await bind(`${NEXT}.made-up`, 'wang'))).toBe('not-found');
    expect(codeOf(await signIn(there, { account: 'wang-2', password: PASSWORD }))).toBe('not-signed-in');
  });

  it('binds once, opens both by one account, and is recorded with its day', async () => {
    const token = await inviteTo(there, 'wang-3', ['science']);
    expect(granted(await bind(token, 'wang'))).toEqual({ account: 'wang', programme: '样例县2026' });
    expect(codeOf(await bind(token, 'wang'))).toBe('not-found');
    expect(await rolesIn(there, await enter(there, 'wang'))).toEqual(['science']);
    expect(await rolesIn(here, await enter(here, 'wang'))).toEqual(['park']);
    const row = granted(await listPeople(there, adminThere)).find(({ account }) => account === 'wang');
    expect(row).toMatchObject({ pending: false, accountAt: '样例县2026', roles: ['science'] });
    const found = await there.store.in(NEXT).findPersonByAccount('wang');
    expect(found?.home).toEqual({ programmeId: FIRST, personId: await idOf(here, 'wang') });
  });

  it('is refused for a second person of the same account, and never for the sake of a name', async () => {
    expect(codeOf(await bind(await inviteTo(there, 'wang-4', ['park']), 'wang'))).toBe('already-done');
    await join(here, 'zhao', ['park']);
    await join(there, 'zhao', ['park']);
    const again = granted(await inviteAgain(there, adminThere, await idOf(there, 'zhao')));
    expect(codeOf(await bind(again.token, 'zhao'))).toBe('already-done');
    const programmes = await listMyProgrammes(there, await whoOf(there, await enter(there, 'zhao')));
    expect(programmes.map(({ id }) => id)).toEqual([NEXT]);
  });

  it('is one person’s alone, also when two take up their invitations at once', async () => {
    await join(here, 'twice', ['park']);
    await Promise.all([inviteTo(there, 'twice-1', ['park']), inviteTo(there, 'twice-2', ['science'])]);
    const home = { programmeId: FIRST, personId: await idOf(here, 'twice') };
    const moment = await there.moment(NEXT);
    const bound = async (account: string, meanwhile: () => Promise<unknown>): Promise<boolean> => {
      const personId = await idOf(there, account);
      return granted(
        await there.store.transact(NEXT, async (tx) => {
          const done = await tx.bindHome(personId, home, moment);
          await meanwhile();
          return ok(done);
        }),
      );
    };
    let second: Promise<boolean> | undefined;
    const first = await bound('twice-1', async () => {
      second = bound('twice-2', () => Promise.resolve());
      for (let round = 0; round < 20; round += 1) await there.store.listProgrammes();
    });
    expect([first, await second]).toEqual([true, false]);
  });

  it('is refused while the account is locked, and what fails here locks it there', async () => {
    await join(here, 'locked', ['park']);
    const token = await inviteTo(there, 'locked', ['park']);
    for (let n = 0; n < 5; n += 1) await bind(token, 'locked', undefined, 'wrong');
    expect(codeOf(await bind(token, 'locked'))).toBe('too-many');
    expect(codeOf(await signIn(here, { account: 'locked', password: PASSWORD }))).toBe('too-many');
    moveOn(16 * 60_000);
    granted(await bind(token, 'locked'));
    for (let n = 0; n < 5; n += 1) await signIn(there, { account: 'locked', password: 'wrong' });
    expect(codeOf(await signIn(here, { account: 'locked', password: PASSWORD }))).toBe('too-many');
    moveOn(16 * 60_000);
  });

  it('asks for the second factor where one is set up, and takes a recovery code once', async () => {
    await join(here, 'payer', ['finance']);
    const session = await enter(here, 'payer');
    const code = await enrol(here, session);
    const { codes } = granted(await makeRecoveryCodes(here, await whoOf(here, session)));
    const token = await inviteTo(there, 'payer', ['finance']);
    expect(codeOf(await bind(token, 'payer'))).toBe('second-factor-needed');
    expect(codeOf(await bind(token, 'payer', '000000'))).toBe('not-signed-in');
    granted(await bind(token, 'payer', codes[0]));
    expect(codeOf(await signIn(there, { account: 'payer', password: PASSWORD }))).toBe('second-factor-needed');
    expect(codeOf(await signIn(there, { account: 'payer', password: PASSWORD, code: codes[0] }))).toBe('not-signed-in');
    expect(codeOf(await signIn(there, { account: 'payer', password: PASSWORD, code: codes[1] }))).toBe('done');
    moveOn(60_000);
    expect(codeOf(await signIn(there, { account: 'payer', password: PASSWORD, code: await code() }))).toBe('done');
    expect(codeOf(await signIn(here, { account: 'payer', password: PASSWORD, code: await code() }))).toBe('not-signed-in');
  });

  it('is refused where an administrator or auditor would do something else as well, now or later', async () => {
    await join(here, 'audit', ['auditor']);
    await join(here, 'clerk', ['park']);
    expect(codeOf(await bind(await inviteTo(there, 'audit', ['park']), 'audit'))).toBe('bad-input');
    expect(codeOf(await bind(await inviteTo(there, 'clerk-1', ['auditor']), 'clerk'))).toBe('bad-input');
    expect(codeOf(await bind(await inviteTo(there, 'clerk-2', ['admin']), 'clerk'))).toBe('bad-input');
    granted(await bind(await inviteTo(there, 'audit-2', ['auditor']), 'audit'));
    granted(await bind(await inviteTo(there, 'clerk-3', ['science']), 'clerk'));
    const toAuditor = { personId: await idOf(there, 'clerk'), roles: ['auditor'] as const, reason: '样例缘由' };
    expect(saysOf(await changeRights(there, adminThere, toAuditor))).toContain('各个项目里都只担任这一种角色');
  });
});

describe('somebody with one account in two programmes', () => {
  it('goes on in the other with the rights held there, and proves the second factor anew', async () => {
    moveOn(60_000);
    await join(here, 'both', ['finance']);
    const first = await enter(here, 'both');
    const code = await enrol(here, first);
    moveOn(60_000);
    granted(await bind(await inviteTo(there, 'both', ['park']), 'both', await code()));
    const who = await whoOf(here, first);
    expect((await listMyProgrammes(here, who)).map(({ name, roles, isHere }) => [name, roles, isHere])).toEqual([
      ['样例县2026', ['finance'], true],
      ['样例县2027', ['park'], false],
    ]);
    const { token } = granted(await chooseProgramme(here, who, { token: first, id: NEXT, from: {} }));
    const moved = await whoOf(there, token);
    expect(moved.actor).toMatchObject({ roles: ['park'], secondFactor: false });
    expect(await findWho(here, token)).toBeNull();
    expect(codeOf(await chooseProgramme(here, who, { token: first, id: 'nowhere', from: {} }))).toBe('not-permitted');
    moveOn(60_000);
    granted(await proveSecondFactor(there, token, await code()));
    expect((await whoOf(there, token)).actor.secondFactor).toBe(true);
    const back = granted(await chooseProgramme(there, moved, { token, id: FIRST, from: {} })).token;
    expect((await whoOf(here, back)).actor).toMatchObject({ personId: who.actor.personId, secondFactor: false });
    expect(await findWho(here, first)).toBeNull();
  });

  it('sees all sessions in one place, ends any of them, and with a sign-out all that began with one sign-in', async () => {
    const phone = await enter(here, 'clerk');
    const desk = await enter(there, 'clerk');
    const deskHere = granted(await chooseProgramme(there, await whoOf(there, desk), { token: desk, id: FIRST, from: {} })).token;
    const listed = granted(await readMyAccount(there, await whoOf(there, desk), desk)).sessions;
    expect(listed.map(({ programme, current }) => `${programme}${current ? '，当前' : ''}`).toSorted((a, b) => a.localeCompare(b))).toEqual(
      ['样例县2026', '样例县2026', '样例县2027，当前'],
    );
    await signOut(there, desk);
    expect([await findWho(there, desk), await findWho(here, deskHere)]).toEqual([null, null]);
    const again = await enter(there, 'clerk');
    const [left] = granted(await readMyAccount(there, await whoOf(there, again), again)).sessions.filter(({ current }) => !current);
    granted(await endMySession(there, await whoOf(there, again), left?.id ?? ''));
    expect(await findWho(here, phone)).toBeNull();
    const zhao = await enter(here, 'zhao');
    expect(codeOf(await endMySession(there, await whoOf(there, again), here.hash(zhao).slice(0, 24)))).toBe('not-found');
  });

  it('has one password: changed in one, it is changed in both, and ends every session', async () => {
    const [one, two] = [await enter(here, 'clerk'), await enter(there, 'clerk')];
    granted(await changePassword(there, await whoOf(there, two), { old: PASSWORD, password: `${PASSWORD}新` }));
    expect([await findWho(here, one), await findWho(there, two)]).toEqual([null, null]);
    expect(codeOf(await signIn(here, { account: 'clerk', password: PASSWORD }))).toBe('not-signed-in');
    for (const at of [here, there]) expect(codeOf(await signIn(at, { account: 'clerk', password: `${PASSWORD}新` }))).toBe('done');
  });

  it('is not reached by an administrator of the other programme: neither password nor factors', async () => {
    const personId = await idOf(there, 'clerk');
    expect(saysOf(await inviteAgain(there, adminThere, personId))).toContain('样例县2026');
    expect(saysOf(await askReset(there, adminThere, { personId, reason: '样例缘由' }))).toContain('样例县2026');
    expect(codeOf(await askReset(here, adminHere, { personId: await idOf(here, 'clerk'), reason: '样例缘由' }))).toBe('done');
    expect(codeOf(await signIn(there, { account: 'clerk', password: `${PASSWORD}新` }))).toBe('done');
  });

  it('is not reached by what was asked before the binding: an older link, a reset that waits', async () => {
    await join(there, 'director', ['director']);
    await join(here, 'late', ['park']);
    const [old, used] = [
      await inviteTo(there, 'late', ['park']),
      granted(await inviteAgain(there, adminThere, await idOf(there, 'late'))).token,
    ];
    granted(await askReset(there, adminThere, { personId: await idOf(there, 'late'), reason: '样例缘由' }));
    granted(await bind(used, 'late'));
    expect(codeOf(await acceptInvitation(there, old, `${PASSWORD}新`))).toBe('not-found');
    const [waiting] = await there.store.in(NEXT).listResets();
    const director = await whoOf(there, await enter(there, 'director'));
    const proven = { ...director, actor: { ...director.actor, secondFactor: true } };
    expect(waiting?.done === null ? saysOf(await decideReset(there, proven, waiting.id, true)) : 'decided').toContain('样例县2026');
    expect(codeOf(await signIn(here, { account: 'late', password: PASSWORD }))).toBe('done');
  });

  it('leaves one and goes on in the other, by the account of the one it left', async () => {
    const [gone, kept] = [await enter(here, 'late'), await enter(there, 'late')];
    granted(await changeRights(here, adminHere, { personId: await idOf(here, 'late'), roles: [], reason: '样例缘由' }));
    expect(await findWho(here, gone)).toBeNull();
    expect(await rolesIn(there, kept)).toEqual(['park']);
    expect(codeOf(await signIn(here, { account: 'late', password: PASSWORD }))).toBe('not-permitted');
    expect(await rolesIn(there, await enter(there, 'late'))).toEqual(['park']);
    const who = await whoOf(there, kept);
    expect((await listMyProgrammes(there, who)).map(({ id }) => id)).toEqual([NEXT]);
    expect(codeOf(await chooseProgramme(there, who, { token: kept, id: FIRST, from: {} }))).toBe('not-permitted');
  });
});
