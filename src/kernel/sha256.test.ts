import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

const known = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('SHA-256', () => {
  it('is that of the standard', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('is right at every length around the blocks', () => {
    for (let length = 0; length < 200; length += 1) expect(sha256('a'.repeat(length))).toBe(known('a'.repeat(length)));
  });

  it('is that of Node for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(known(text));
      }),
    );
  });

  it('is that of Node for any bytes, wherever they lie', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.nat(40), (bytes, from) => {
        const part = bytes.subarray(Math.min(from, bytes.length));
        expect(sha256(part)).toBe(createHash('sha256').update(part).digest('hex'));
      }),
    );
  });

  it('refuses half a character', () => {
    expect(() => sha256('\ud800')).toThrow(URIError);
  });
});
