import { sha256 } from './sha256.ts';

const BLOCK = 64;
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
const masked = (key: Uint8Array, mask: number): Uint8Array => Uint8Array.from({ length: BLOCK }, (_, at) => (key[at] ?? 0) ^ mask);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** HMAC-SHA-256 (RFC 2104) of ASCII text under any secret; lower-case hex. Throws on text beyond ASCII: only codes are hashed so. */
export function keyedHash(secret: string, text: string): string {
  if (/[^\x20-\x7e]/.test(text)) throw new RangeError('only ASCII is hashed under a key');
  // A secret in Chinese is hashed first, so that its bytes are the same wherever it is typed; so RFC 2104 has it for long keys.
  const key = bytesOf(sha256(secret));
  const message = Uint8Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  return sha256(joined(masked(key, 0x5c), bytesOf(sha256(joined(masked(key, 0x36), message)))));
}
