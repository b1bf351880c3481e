// FIPS 180-4. Written out, because a page served over plain http or opened from a file has no `crypto.subtle`: there an expert's browser
// seals, and anybody's checks an evidence pack.
const K = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
const BLOCK = 64;

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
const utf8Of = (text: string): Uint8Array =>
  Uint8Array.from((encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/gu) ?? []).map((each) => byteOf(each)));

/** What is left after whole blocks, a one bit, zeros, and the length in bits as 64 of them: one block or two. */
function tailOf(bytes: Uint8Array): Uint8Array {
  const rest = bytes.subarray(bytes.length - (bytes.length % BLOCK));
  const tail = new Uint8Array(rest.length + 9 > BLOCK ? 2 * BLOCK : BLOCK);
  tail.set(rest);
  tail[rest.length] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(tail.length - 4, (bytes.length << 3) >>> 0);
  return tail;
}

/** Sixteen words of the block, and 48 made from them, into `w`. */
function schedule(w: Int32Array, view: DataView, from: number): void {
  for (let t = 0; t < 16; t += 1) w[t] = view.getInt32(from + 4 * t);
  for (let t = 16; t < 64; t += 1) {
    const [b, d] = [w[t - 15] ?? 0, w[t - 2] ?? 0];
    w[t] = (w[t - 16] ?? 0) + (turn(b, 7) ^ turn(b, 18) ^ (b >>> 3)) + (w[t - 7] ?? 0) + (turn(d, 17) ^ turn(d, 19) ^ (d >>> 10));
  }
}

function compress(state: Int32Array, w: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (K[t] ?? 0) + (w[t] ?? 0);
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + word;
}

function absorb(state: Int32Array, bytes: Uint8Array): void {
  const [view, w] = [new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), new Int32Array(64)];
  for (let at = 0; at + BLOCK <= bytes.length; at += BLOCK) {
    schedule(w, view, at);
    compress(state, w);
  }
}

/** SHA-256 of the bytes, or of the text's UTF-8; lower-case hex. Throws on half a surrogate pair. */
export function sha256(data: string | Uint8Array): string {
  const bytes = typeof data === 'string' ? utf8Of(data) : data;
  const state = Int32Array.from(START);
  absorb(state, bytes);
  absorb(state, tailOf(bytes));
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
