import type { FastifyRequest } from 'fastify';
import { seenAt } from '../api/seen-at.ts';
import { dropJourney, journeyOf, keepJourney, keepToken, tokenOf } from '../api/session.ts';
import { fromOf, withinLimit } from '../api/sign-in-within.ts';
import { findWho } from '../app/find-who.ts';
import { goToBind, goToIdentityService, removeIdentity, returnFromIdentityService, type Arrived } from '../app/use-identity.ts';
import { accountView } from './account.tsx';
import { localPath } from './local-path.ts';
import type { PageRoute, View, Visit } from './page.tsx';
import { statusOf } from '../api/refusal-status.ts';

const BACK = '/sign-in/identity/back';
const backOf = (request: FastifyRequest): string => seenAt(request, request.server.base, BACK);

const signIn: PageRoute = {
  method: 'GET',
  path: '/sign-in/identity',
  access: 'anyone',
  show: async ({ premises, request, reply, query }) => {
    const going = { purpose: 'sign-in', back: backOf(request), next: localPath(query['next']) ?? null } as const;
    const gone = await withinLimit(premises, request, () => goToIdentityService(premises.ports, going));
    if (!gone.ok) return gone;
    keepJourney(request, reply, gone.value.token);
    return { to: gone.value.address };
  },
};

const takeUp: PageRoute = {
  method: 'GET',
  path: '/invitations/:token/identity',
  access: 'anyone',
  show: async ({ premises, request, reply, params }) => {
    const { ports } = premises;
    const going = { purpose: 'invitation', invitationHash: ports.hash(params['token'] ?? ''), back: backOf(request), next: null } as const;
    const gone = await withinLimit(premises, request, () => goToIdentityService(ports, going));
    if (!gone.ok) return gone;
    keepJourney(request, reply, gone.value.token);
    return { to: gone.value.address };
  },
};

/** A link and no redirect: a form of ours may lead to this site only, and so no other site's form can lead away from it. */
const bind: PageRoute = {
  method: 'POST',
  path: '/account/identity',
  access: 'signed-in',
  show: async (visit) => {
    const { premises, request, reply, session } = visit;
    if (session === null) throw new Error('an identity was to be bound without a session');
    const gone = await goToBind(premises.ports, session.who, backOf(request));
    if (!gone.ok) return accountView(visit, { faults: { '': gone.refusal.message } }, statusOf(gone.refusal.code));
    keepJourney(request, reply, gone.value.token);
    const name = premises.ports.identityService?.name;
    return {
      title: '绑定统一身份',
      body: (
        <>
          <h1>绑定{name}</h1>
          <p>请用您本人的身份认证，完成后自动回到本系统。10分钟内有效。</p>
          <p>
            <a className="button" href={gone.value.address}>
              去认证
            </a>
          </p>
        </>
      ),
    };
  },
};

const unbind: PageRoute = {
  method: 'POST',
  path: '/account/identity/removal',
  access: 'signed-in',
  show: async (visit) => {
    const { premises, session } = visit;
    if (session === null) throw new Error('an identity was to be removed without a session');
    const done = await removeIdentity(premises.ports, session.who);
    if (done.ok) return { to: '/account?done=unbound' };
    return accountView(visit, { faults: { '': done.refusal.message } }, statusOf(done.refusal.code));
  },
};

function viewOf({ request, reply }: Visit, arrived: Arrived): View {
  if (arrived.as === 'bound') return { to: '/account?done=bound' };
  if (arrived.as === 'invited') return { title: '已绑定', body: <Invited /> };
  keepToken(request, reply, arrived.token);
  // Whoever has a second factor is asked for it at once, as with a password.
  return { to: arrived.mustProve ? '/account#proof-of-me' : (arrived.next ?? '/home') };
}

const Invited = () => (
  <>
    <h1>账号已绑定统一身份</h1>
    <p>
      现在可以用统一身份<a href="/sign-in">登录</a>。
    </p>
  </>
);

const back: PageRoute = {
  method: 'GET',
  path: BACK,
  access: 'anyone',
  show: async (visit) => {
    const { premises, request, reply } = visit;
    const token = tokenOf(request);
    const by = token === undefined ? null : await findWho(premises.ports, token);
    const returned = {
      token: journeyOf(request),
      arrivedAt: seenAt(request, request.server.base, request.url),
      by: by?.who ?? null,
      from: fromOf(request),
    };
    const arrived = await withinLimit(premises, request, () => returnFromIdentityService(premises.ports, returned));
    dropJourney(reply);
    return arrived.ok ? viewOf(visit, arrived.value) : arrived;
  },
};

/** The way to the identity service and back: to sign in, to bind the own account, to take up an invitation. */
export const identityPages: readonly PageRoute[] = [signIn, takeUp, bind, unbind, back];
