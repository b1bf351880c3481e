/**
 * The hash tree of RFC 6962 section 2.1. Hashes are lower-case hex of 32 bytes; `hash` is SHA-256 over bytes. Leaves and nodes
 * are hashed under different first bytes, so no node can be passed off as a leaf, and no leaf is ever doubled to fill a level.
 */
export type ByteHash = (bytes: Uint8Array) => string;
/** That a leaf stands at `index` of a tree of `treeSize` leaves: the neighbours' hashes, from the leaf's own up. */
export type Inclusion = { readonly index: number; readonly treeSize: number; readonly path: readonly string[] };

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Value of a hex digit by its character code; NaN for every other character. */
const DIGITS = Array.from({ length: 128 }, (_, code) => '0123456789abcdef'.indexOf(String.fromCharCode(code))).map((value) =>
  value < 0 ? Number.NaN : value,
);

/** Two lower-case hex digits a byte. Throws on anything else. By hand: a tree of 10,000 leaves asks for it 40,000 times. */
export function bytesOfHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length >> 1);
  let isHex = hex.length % 2 === 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const value = 16 * (DIGITS[hex.charCodeAt(2 * at)] ?? Number.NaN) + (DIGITS[hex.charCodeAt(2 * at + 1)] ?? Number.NaN);
    isHex &&= value >= 0;
    bytes[at] = value;
  }
  if (!isHex) throw new RangeError(`not hex: ${hex}`);
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** What stands in the tree for these bytes. */
export const leafHash = (hash: ByteHash, bytes: Uint8Array): string => hash(joined(LEAF, bytes));
const nodeHash = (hash: ByteHash, left: string, right: string): string => hash(joined(NODE, bytesOfHex(left), bytesOfHex(right)));

/** The largest power of two below the number of leaves (of which there are at least two): so many stand on the left. */
function leftSizeOf(size: number): number {
  let left = 1;
  while (left * 2 < size) left *= 2;
  return left;
}

/** The root over leaf hashes in their order; of none it is the hash of nothing. */
export function rootOf(hash: ByteHash, leaves: readonly string[]): string {
  const [only] = leaves;
  if (only === undefined) return hash(new Uint8Array());
  if (leaves.length === 1) return only;
  const left = leftSizeOf(leaves.length);
  return nodeHash(hash, rootOf(hash, leaves.slice(0, left)), rootOf(hash, leaves.slice(left)));
}

/** The audit path of the leaf at `index`. Throws where there is none. */
export function inclusionPath(hash: ByteHash, leaves: readonly string[], index: number): readonly string[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) throw new RangeError(`no leaf ${index} among ${leaves.length}`);
  if (leaves.length === 1) return [];
  const left = leftSizeOf(leaves.length);
  const [here, there] = [leaves.slice(0, left), leaves.slice(left)];
  return index < left
    ? [...inclusionPath(hash, here, index), rootOf(hash, there)]
    : [...inclusionPath(hash, there, index - left), rootOf(hash, here)];
}

/** The root that leaf and path lead to; undefined where the path is longer or shorter than that place in such a tree has. */
export function rootFrom(hash: ByteHash, leaf: string, { index, treeSize, path }: Inclusion): string | undefined {
  if (!Number.isInteger(index) || !Number.isInteger(treeSize) || index < 0 || index >= treeSize) return undefined;
  if (treeSize === 1) return path.length === 0 ? leaf : undefined;
  const [next, ...rest] = [...path].reverse();
  if (next === undefined) return undefined;
  const below = rest.reverse();
  const left = leftSizeOf(treeSize);
  if (index < left) {
    const root = rootFrom(hash, leaf, { index, treeSize: left, path: below });
    return root && nodeHash(hash, root, next);
  }
  const root = rootFrom(hash, leaf, { index: index - left, treeSize: treeSize - left, path: below });
  return root && nodeHash(hash, next, root);
}
