import { createHmac, randomBytes } from 'node:crypto';
import { generateSecret, generateURI, verifySync } from 'otplib';
import type { Vault } from '../app/vault.ts';
import { hashPassword, isPassword } from './password.ts';
import { open, seal } from './seal.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const STEP_SECONDS = 30;
const CODE = /^\d{6}$/;

function findTotpStep(secret: string, code: string, at: string, usedStep: number | null): number | undefined {
  if (!CODE.test(code)) return undefined;
  const epoch = Math.floor(Date.parse(at) / 1000);
  const found = verifySync({ secret, token: code, epoch, epochTolerance: STEP_SECONDS });
  if (!found.valid) return undefined;
  const step = Math.floor(epoch / STEP_SECONDS) + found.delta;
  return usedStep !== null && step <= usedStep ? undefined : step;
}

/** `key`: 32 bytes of the deployment, kept apart from the database, so that a stolen backup opens no second factor. */
export function openVault(key: Uint8Array): Vault {
  return {
    hashPassword,
    isPassword,
    newToken: () => randomBytes(32).toString('base64url'),
    tokenOf: (text) => createHmac('sha256', key).update(text).digest('base64url'),
    newCode: (length) => Array.from(randomBytes(length), (byte) => CROCKFORD[byte % CROCKFORD.length]).join(''),
    newTotp(account, programme) {
      const secret = generateSecret();
      return { secret, uri: generateURI({ issuer: programme, label: account, secret }) };
    },
    findTotpStep,
    seal: (text) => seal(key, text),
    open: (sealed) => open(key, sealed),
  };
}
