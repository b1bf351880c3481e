import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { post, Refused } from '../api.ts';
import { PASSKEY } from './words.ts';

/** Whether this browser can at all: passkeys need https, or this very machine. */
export const canPasskey = (): boolean => 'PublicKeyCredential' in window && window.isSecureContext;

/** The device's own "no" (cancelled, timed out, none there) in words; what the server says stays as it is. */
async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw Object.assign(new Refused(0, { code: 'passkey', message: PASSKEY.cancelled }), { cause: error });
  }
}

/** Makes a passkey on this device and keeps it under that name. */
export const addPasskey = (name: string): Promise<unknown> =>
  asked(async () => {
    const optionsJSON = await post<PublicKeyCredentialCreationOptionsJSON>('/account/passkeys/question');
    return post('/account/passkeys', { name, answer: await startRegistration({ optionsJSON }) });
  });

/** Answers the question of that address with a passkey. `session/passkey` proves this session, `passkey-session` begins one. */
export const answerWithPasskey = (path: 'session/passkey' | 'passkey-session'): Promise<unknown> =>
  asked(async () => {
    const optionsJSON = await post<PublicKeyCredentialRequestOptionsJSON>(`/${path}/question`);
    return post(`/${path}`, { answer: await startAuthentication({ optionsJSON }) });
  });
