import { statusOf } from '../api/refusal-status.ts';
import { seenAt } from '../api/seen-at.ts';
import { dropToken, keepToken, type Session } from '../api/session.ts';
import { fromOf } from '../api/sign-in-within.ts';
import { changePassword } from '../app/change-password.ts';
import { beginEnrolment, finishEnrolment } from '../app/enrolment.ts';
import { endMySession, makeRecoveryCodes, readMyAccount } from '../app/my-account.ts';
import { chooseProgramme } from '../app/my-programmes.ts';
import { proveSecondFactor } from '../app/prove-second-factor.ts';
import { chooseSeat, listMySeats } from '../app/seats.ts';
import { removePasskey } from '../app/use-passkeys.ts';
import * as requests from '../contract/requests.ts';
import type { Result } from '../kernel/result.ts';
import { AccountBody, type Shown } from './account-body.tsx';
import { programmesOf } from './programmes.tsx';
import { faultsByField, type FormFaults } from './form-field.tsx';
import type { PageRoute, View, Visit } from './page.tsx';

function sessionOf({ session }: Visit): Session {
  if (session === null) throw new Error('an account page ran without a session');
  return session;
}
const digitsOf = (typed = ''): string => typed.normalize('NFKC').replace(/\s/g, '');

/** My account as it is now, with what has just happened to it. */
export async function accountView(visit: Visit, shown: Shown = {}, status = 200): Promise<View> {
  const session = sessionOf(visit);
  const [read, seats, programmes] = await Promise.all([
    readMyAccount(visit.premises.ports, session.who, session.token),
    listMySeats(visit.premises.ports, session.who),
    programmesOf(visit, session),
  ]);
  if (!read.ok) return read;
  return { title: '我的账户', status, body: <AccountBody {...{ account: read.value, session, seats, programmes, shown }} /> };
}

/** The page again, saying beside the field or at the top why not; what was begun stays on it. */
const failed = (visit: Visit, faults: FormFaults, status: number, shown: Shown = {}): Promise<View> =>
  accountView(visit, { ...shown, faults }, status);

async function after(visit: Visit, done: Result<unknown>, said: string, shown?: Shown): Promise<View> {
  if (done.ok) return { to: `/account?done=${said}` };
  return failed(visit, { '': done.refusal.message }, statusOf(done.refusal.code), shown);
}

type Doing = (visit: Visit, session: Session) => Promise<View>;
const post = (path: `/${string}`, run: Doing): PageRoute => ({
  method: 'POST',
  path,
  access: 'signed-in',
  show: (visit) => run(visit, sessionOf(visit)),
});

const prove: Doing = async (visit, session) => {
  const read = requests.proof.safeParse({ code: visit.form['proof'] ?? '' });
  if (!read.success) return failed(visit, { proof: read.error.issues[0]?.message ?? '' }, statusOf('bad-input'));
  return after(visit, await proveSecondFactor(visit.premises.ports, session.token, read.data.code), 'proved');
};

const password: Doing = async (visit, session) => {
  const { old = '', password: fresh = '', again } = visit.form;
  const read = requests.changePassword.safeParse({ old, password: fresh });
  if (!read.success) return failed(visit, faultsByField(read.error.issues), statusOf('bad-input'));
  if (fresh !== again) return failed(visit, { again: '两次输入的密码不一致' }, statusOf('bad-input'));
  const done = await changePassword(visit.premises.ports, session.who, read.data);
  if (!done.ok) return after(visit, done, '');
  dropToken(visit.reply);
  return {
    title: '密码已更改',
    body: (
      <>
        <h1>密码已更改</h1>
        <p>
          所有设备上的登录都已终止，请用新密码<a href="/sign-in">重新登录</a>。
        </p>
      </>
    ),
  };
};

const begin: Doing = async (visit, session) => {
  const begun = await beginEnrolment(visit.premises.ports, session.who);
  return begun.ok ? accountView(visit, { enrolment: begun.value, isBinding: true }) : after(visit, begun, '');
};

/** The first code shows that the authenticator works, and proves this session as well. */
const finish: Doing = async (visit, session) => {
  const code = digitsOf(visit.form['code']);
  const read = requests.secondFactor.safeParse({ code });
  if (!read.success) return failed(visit, { code: read.error.issues[0]?.message ?? '' }, statusOf('bad-input'), { isBinding: true });
  const { ports } = visit.premises;
  const bound = await finishEnrolment(ports, session.who, code);
  if (!bound.ok) return failed(visit, { code: bound.refusal.message }, statusOf(bound.refusal.code), { isBinding: true });
  return after(visit, await proveSecondFactor(ports, session.token, code), 'enrolled');
};

/** Shown in the answer itself: they are to be seen once, and by no address. */
const codes: Doing = async (visit, session) => {
  const made = await makeRecoveryCodes(visit.premises.ports, session.who);
  return made.ok ? accountView(visit, { codes: made.value.codes }) : after(visit, made, '');
};

const endSession: Doing = async (visit, session) =>
  after(visit, await endMySession(visit.premises.ports, session.who, visit.form['id'] ?? ''), 'ended');
const dropPasskey: Doing = async (visit, session) =>
  after(visit, await removePasskey(visit.premises.ports, session.who, visit.form['id'] ?? ''), 'removed');

const chooseOrganisation: Doing = async (visit, session) => {
  const { organisation = '' } = visit.form;
  const chosen = await chooseSeat(visit.premises.ports, session.who, session.token, organisation);
  return chosen.ok ? { to: '/home' } : after(visit, chosen, '');
};

/** A session begins there and has its own cookie; the page it leads to is that programme's. */
const chooseAnother: Doing = async (visit, session) => {
  const { premises, request, reply, form } = visit;
  const { programme: id = '' } = form;
  const chosen = await chooseProgramme(premises.ports, session.who, { token: session.token, id, from: fromOf(request) });
  if (!chosen.ok) return after(visit, chosen, '');
  keepToken(request, reply, chosen.value.token);
  return { to: seenAt(request, premises.bases.get(id) ?? '', '/home') };
};

const own: PageRoute = {
  method: 'GET',
  path: '/account',
  access: 'signed-in',
  show: (visit) => accountView(visit, { done: visit.query['done'] }),
};

/** `/account`: what proves that it is me, and where I am signed in; without script, on a phone. */
export const accountPages: readonly PageRoute[] = [
  own,
  post('/account/organisation', chooseOrganisation),
  post('/account/programme', chooseAnother),
  post('/account/proof', prove),
  post('/account/password', password),
  post('/account/authenticator', begin),
  post('/account/authenticator/code', finish),
  post('/account/recovery-codes', codes),
  post('/account/sessions/end', endSession),
  post('/account/passkeys/remove', dropPasskey),
];
