// FIPS 180-4. Written out, because a page served over plain http has no `crypto.subtle`, and an expert's browser seals there.
const K = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const START = primes(8).map((prime) => fraction(Math.sqrt(prime)));

function primes(count: number): number[] {
  const found: number[] = [];
  for (let next = 2; found.length < count; next += 1) if (found.every((prime) => next % prime !== 0)) found.push(next);
  return found;
}
/** The first 32 bits of the fraction. */
function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const byteOf = (text: string): number => Number.parseInt(text.length === 3 ? text.slice(1) : (text.codePointAt(0) ?? 0).toString(16), 16);
/** Throws on half a surrogate pair, which UTF-8 cannot say. */
const utf8Of = (text: string): number[] => (encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/gu) ?? []).map(byteOf);

/** Bytes, a one bit, zeros, and the length in bits as 64 of them: whole blocks of sixteen words. */
function wordsOf(bytes: readonly number[]): number[] {
  const words = Array.from({ length: ((bytes.length + 8) >> 6) * 16 + 16 }, () => 0);
  for (const [at, byte] of [...bytes, 0x80].entries()) words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at % 4)));
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = (bytes.length << 3) | 0;
  return words;
}

function schedule(block: readonly number[]): number[] {
  const w = [...block];
  for (let t = 16; t < 64; t += 1) {
    const [a = 0, b = 0, c = 0, d = 0] = [w[t - 16], w[t - 15], w[t - 7], w[t - 2]];
    w.push((a + (turn(b, 7) ^ turn(b, 18) ^ (b >>> 3)) + c + (turn(d, 17) ^ turn(d, 19) ^ (d >>> 10))) | 0);
  }
  return w;
}

function compress(state: readonly number[], block: readonly number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [t, word] of schedule(block).entries()) {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (K[t] ?? 0) + word;
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (state[at] ?? 0)) | 0);
}

/** SHA-256 of the text's UTF-8, lower-case hex. */
export function sha256(text: string): string {
  const words = wordsOf(utf8Of(text));
  let state: readonly number[] = START;
  for (let at = 0; at < words.length; at += 16) state = compress(state, words.slice(at, at + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
