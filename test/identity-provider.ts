import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Context } from 'oidc-provider';

export const CLIENT = { clientId: 'shuzhuan', clientSecret: 'sample-secret-of-the-test' };

/** Somebody of the province, as the identity service knows them. */
export type Citizen = { readonly sub: string; readonly name: string; readonly email: string };
/** At the service a person types nothing here: whose turn it is, says the test. Null: they turn back. */
export type Turn = { citizen: Citizen | null };

export type IdentityProvider = {
  readonly issuer: string;
  /** As a browser would: from our address to the service, signing in there, and to the address it is sent back to. */
  readonly walk: (address: string, citizen: Citizen | null) => Promise<string>;
  readonly close: () => Promise<void>;
};

async function grantTo({ oidc: { client, session, provider } }: Context) {
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

const configurationOf = (back: string, turn: Turn): object => ({
  clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [back] }],
  jwks: { keys: [{ ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), use: 'sig' }] },
  cookies: { keys: ['of-this-test-only'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: () => '/interaction' },
  loadExistingGrant: grantTo,
  findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ ...turn.citizen, sub }) }),
});

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

/** Follows redirects inside the service with a browser's cookies of its own, until it leads elsewhere. */
async function follow(issuer: string, address: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = address;
  while (at.startsWith(issuer)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const each of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`the identity service answered ${answer.status}: ${await answer.text()}`);
    at = new URL(next, at).href;
  }
  return at;
}

/** A real OpenID Connect server (oidc-provider) on a free port, where `back` is registered. */
export async function openIdentityProvider(back: string): Promise<IdentityProvider> {
  const server = createServer();
  const issuer = await listen(server);
  const turn: Turn = { citizen: null };
  const provider = new Provider(issuer, configurationOf(back, turn));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction')) return answer(request, response);
    const { citizen } = turn;
    const result = citizen === null ? { error: 'access_denied' } : { login: { accountId: citizen.sub } };
    void provider.interactionFinished(request, response, result);
  });
  return {
    issuer,
    walk: (address, citizen) => {
      turn.citizen = citizen;
      return follow(issuer, address);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
