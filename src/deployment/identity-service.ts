import * as oidc from 'openid-client';
import type { IdentityService } from '../app/identity-service.ts';
import type { IdentitySettings } from './identity-settings.ts';

const PATIENCE_SECONDS = 10;

const isLoopback = ({ hostname }: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

/** The service's own description of itself, asked for when somebody first needs it: a start must not wait for it. */
function describe({ issuer, clientId, clientSecret, authentication }: IdentitySettings): Promise<oidc.Configuration> {
  const secret = authentication === 'post' ? oidc.ClientSecretPost(clientSecret) : oidc.ClientSecretBasic(clientSecret);
  const server = new URL(issuer);
  return oidc.discovery(server, clientId, undefined, secret, {
    timeout: PATIENCE_SECONDS,
    ...(server.protocol === 'http:' && isLoopback(server) && { execute: [oidc.allowInsecureRequests] }),
  });
}

/**
 * An identity service as openid-client does it: code flow, PKCE (S256), state and nonce; the ID token's signature, issuer, audience
 * and time are its to check. Whatever fails on the way proves nobody: the reason goes to `complain`, for whoever runs this.
 */
export function openIdentityService(settings: IdentitySettings, complain: (says: string) => void): IdentityService {
  let described: oidc.Configuration | undefined;
  const attempt = async <T>(what: (config: oidc.Configuration) => Promise<T>): Promise<T | undefined> => {
    try {
      return await what((described ??= await describe(settings)));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      complain(`${settings.name}：${error.message}${error.cause instanceof Error ? `（${error.cause.message}）` : ''}`);
      return undefined;
    }
  };
  return {
    name: settings.name,
    depart: (back) =>
      attempt(async (config) => {
        const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
        const challenge = await oidc.calculatePKCECodeChallenge(verifier);
        const asked = { redirect_uri: back, scope: 'openid', state, nonce, code_challenge: challenge, code_challenge_method: 'S256' };
        return { address: oidc.buildAuthorizationUrl(config, asked).href, state, nonce, verifier };
      }),
    arrive: (address, { state, nonce, verifier }) =>
      attempt(async (config) => {
        const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
        const claims = (await oidc.authorizationCodeGrant(config, new URL(address), checks)).claims();
        return claims && { issuer: claims.iss, subject: claims.sub };
      }),
  };
}
