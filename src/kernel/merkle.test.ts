import { hash as digest } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOfHex, inclusionPath, leafHash, rootFrom, rootOf } from './merkle.ts';

const hash = (bytes: Uint8Array): string => digest('sha256', bytes);
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) =>
  leafHash(hash, bytesOfHex(hex)),
);
/** The published test vectors of Certificate Transparency: the root over the first 1 … 8 of these leaves. */
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const tree = fc
  .array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 40 })
  .chain((data) => fc.record({ leaves: fc.constant(data.map((each) => leafHash(hash, each))), index: fc.nat(data.length - 1) }));

describe('the hash tree of RFC 6962', () => {
  it('has the roots of the published test vectors', () => {
    expect(rootOf(hash, [])).toBe(EMPTY);
    ROOTS.forEach((root, at) => expect(rootOf(hash, LEAVES.slice(0, at + 1))).toBe(root));
  });

  it('gives the audit paths of the published test vectors', () => {
    expect(inclusionPath(hash, LEAVES, 0)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(inclusionPath(hash, LEAVES.slice(0, 3), 2)).toEqual(['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']);
  });

  it('proves every leaf of every tree, and nothing of what is not there', () => {
    fc.assert(
      fc.property(tree, fc.nat(39), ({ leaves, index }, other) => {
        const [leaf = '', root, path] = [leaves[index], rootOf(hash, leaves), inclusionPath(hash, leaves, index)];
        const treeSize = leaves.length;
        expect(rootFrom(hash, leaf, { index, treeSize, path })).toBe(root);
        expect(rootFrom(hash, EMPTY, { index, treeSize, path })).not.toBe(root);
        expect(rootFrom(hash, leaf, { index, treeSize, path: [...path, EMPTY] })).toBeUndefined();
        expect(rootFrom(hash, leaf, { index: treeSize, treeSize, path })).toBeUndefined();
        if (path.length > 0) expect(rootFrom(hash, leaf, { index, treeSize, path: path.slice(1) })).not.toBe(root);
        if (other < treeSize && leaves[other] !== leaf) expect(rootFrom(hash, leaf, { index: other, treeSize, path })).not.toBe(root);
      }),
    );
  });

  it('takes no leaf twice to fill a level', () => {
    const [a, b, c] = LEAVES;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three leaves');
    expect(rootOf(hash, [a, b, c])).not.toBe(rootOf(hash, [a, b, c, c]));
  });

  it('throws on what is no hash and on a leaf that is not there', () => {
    for (const text of ['0g', '1g', 'g1', '0', 'AB', '是非']) expect(() => bytesOfHex(text)).toThrow('not hex');
    for (const index of [8, -1, 0.5]) expect(() => inclusionPath(hash, LEAVES, index)).toThrow(`no leaf ${index} among 8`);
  });

  it('leads nowhere from a place that no tree has', () => {
    for (const index of [-1, 0.5]) {
      expect(rootFrom(hash, EMPTY, { index, treeSize: 1, path: [] })).toBeUndefined();
      expect(rootFrom(hash, EMPTY, { index, treeSize: 2, path: [EMPTY] })).toBeUndefined();
    }
    for (const treeSize of [0, 1.5]) expect(rootFrom(hash, EMPTY, { index: 0, treeSize, path: [EMPTY] })).toBeUndefined();
  });
});
