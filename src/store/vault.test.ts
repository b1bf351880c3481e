import { generateSync } from 'otplib';
import { describe, expect, it } from 'vitest';
import { openVault } from './open-vault.ts';
import { idMaker } from './new-id.ts';
import { shanghaiDay } from './moments.ts';

const vault = openVault(new Uint8Array(32).fill(7));
const at = '2026-07-20T02:00:00.000Z';
const codeAt = (secret: string, instant: string): string => generateSync({ secret, epoch: Date.parse(instant) / 1000 });

describe('a password', () => {
  it('is known again and is not in its hash', async () => {
    const hashed = await vault.hashPassword('样例密码 correct horse');
    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(hashed).not.toContain('horse');
    expect(await vault.isPassword('样例密码 correct horse', hashed)).toBe(true);
    expect(await vault.isPassword('样例密码 correct horsf', hashed)).toBe(false);
  });
});

describe('a second factor', () => {
  const { secret, uri } = vault.newTotp('zhang', '样例县');

  it('comes as an address that an authenticator app reads', () => {
    expect(uri).toMatch(/^otpauth:\/\/totp\//);
    expect(uri).toContain(secret);
  });

  it('takes the code of now and of one step beside it, and no code twice', () => {
    const step = vault.findTotpStep(secret, codeAt(secret, at), at, null);
    expect(step).toBe(Math.floor(Date.parse(at) / 30_000));
    expect(vault.findTotpStep(secret, codeAt(secret, '2026-07-20T01:59:35.000Z'), at, null)).toBe(Number(step) - 1);
    expect(vault.findTotpStep(secret, codeAt(secret, at), at, Number(step))).toBeUndefined();
    expect(vault.findTotpStep(secret, codeAt(secret, '2026-07-20T01:58:00.000Z'), at, null)).toBeUndefined();
    expect(vault.findTotpStep(secret, 'abcdef', at, null)).toBeUndefined();
  });

  it('is sealed under the deployment key and opens under no other', () => {
    const sealed = vault.seal(secret);
    expect(sealed).not.toContain(secret);
    expect(vault.open(sealed)).toBe(secret);
    expect(() => openVault(new Uint8Array(32).fill(8)).open(sealed)).toThrow();
  });
});

it('ids sort in the order they were made, also within one millisecond', () => {
  const newId = idMaker(() => 1_800_000_000_000);
  const ids = Array.from({ length: 10_000 }, newId);
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('the legal day begins at midnight in Shanghai', () => {
  expect(shanghaiDay(new Date('2026-07-19T15:59:59.999Z'))).toBe('2026-07-19');
  expect(shanghaiDay(new Date('2026-07-19T16:00:00.000Z'))).toBe('2026-07-20');
});
