import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { z } from 'zod';
import type { PasskeyCeremony } from '../app/passkey-ceremony.ts';

const answered = z.looseObject({
  id: z.string().max(1400),
  rawId: z.string().max(1400),
  response: z.looseObject({}),
  type: z.literal('public-key'),
});

/** EdDSA, ES256, RS256: what devices make today. Named, so that no runtime's experiments decide it. */
const ALGORITHMS = [-8, -7, -257];

/** What does not verify is a refusal, not a defect: answers come from outside. The library says so by throwing. */
async function verified<T>(verify: () => Promise<T>): Promise<T | undefined> {
  try {
    return await verify();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** WebAuthn as @simplewebauthn/server does it. The device checks a finger or a PIN itself (user verification): a passkey is two factors. */
export const passkeys: PasskeyCeremony = {
  askToRegister: (site, person, known) =>
    generateRegistrationOptions({
      rpName: '数转',
      rpID: site.id,
      userID: new TextEncoder().encode(person.id),
      userName: person.account,
      userDisplayName: person.name,
      supportedAlgorithmIDs: ALGORITHMS,
      excludeCredentials: known.map((id) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    }),
  async readRegistration(site, answer, isKnown) {
    const read = answered.safeParse(answer);
    if (!read.success) return undefined;
    const expected = { expectedChallenge: isKnown, expectedOrigin: site.origin, expectedRPID: site.id, requireUserVerification: true };
    const done = await verified(() =>
      verifyRegistrationResponse({ response: answer as RegistrationResponseJSON, ...expected, supportedAlgorithmIDs: ALGORITHMS }),
    );
    if (!done?.verified) return undefined;
    const { id, publicKey, counter } = done.registrationInfo.credential;
    return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter };
  },
  askToProve: (site, allowed) =>
    generateAuthenticationOptions({ rpID: site.id, userVerification: 'required', allowCredentials: allowed.map((id) => ({ id })) }),
  idIn(answer) {
    const read = answered.safeParse(answer);
    return read.success ? read.data.id : undefined;
  },
  async readProof(site, answer, { id, publicKey, counter }, isKnown) {
    const expected = { expectedChallenge: isKnown, expectedOrigin: site.origin, expectedRPID: site.id, requireUserVerification: true };
    const credential = { id, publicKey: new Uint8Array(Buffer.from(publicKey, 'base64url')), counter };
    const done = await verified(() =>
      verifyAuthenticationResponse({ response: answer as AuthenticationResponseJSON, ...expected, credential }),
    );
    return done?.verified ? done.authenticationInfo.newCounter : undefined;
  },
};
