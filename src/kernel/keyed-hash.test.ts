import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedHash } from './keyed-hash.ts';

const ascii = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY -_') });

describe('a keyed hash', () => {
  it('is that of RFC 2104 under the hash of the secret', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), ascii, (secret, text) => {
        fc.pre(secret.isWellFormed());
        const key = createHash('sha256').update(secret).digest();
        expect(keyedHash(secret, text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
      }),
    );
  });

  it('is of codes only', () => {
    expect(() => keyedHash('秘密', '名称')).toThrow('ASCII');
  });
});
