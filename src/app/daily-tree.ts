import type { Day } from '../kernel/day.ts';
import { type ByteHash, bytesOfHex, type Inclusion, inclusionPath, leafHash, rootFrom, rootOf } from '../kernel/merkle.ts';
import type { CaseHead } from './store-history.ts';

/** SHA-256 of text (as UTF-8) or bytes, in hex: `ports.hash`. */
export type Hash = (data: string | Uint8Array) => string;
/** Which tree: a leaf names its programme, its day and the tree's size, so that a right root cannot be quoted for another. */
export type TreeName = { readonly programmeId: string; readonly on: Day; readonly treeSize: number };

const bytesHash =
  (hash: Hash): ByteHash =>
  (bytes) =>
    hash(bytes);

const leafOf = (hash: Hash, { programmeId, on, treeSize }: TreeName, { caseId, version, head }: CaseHead): string =>
  leafHash(bytesHash(hash), bytesOfHex(hash(JSON.stringify([programmeId, on, treeSize, caseId, version, head]))));

const inOrder = (heads: readonly CaseHead[]): readonly CaseHead[] => heads.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1));

const leavesOf = (hash: Hash, programmeId: string, on: Day, heads: readonly CaseHead[]): readonly string[] =>
  heads.map((head) => leafOf(hash, { programmeId, on, treeSize: heads.length }, head));

/**
 * The root of a day: one leaf a case, by id, each the head of the case's chain as it then was. The heads cover all events
 * before them, so this is a root over everything recorded, of as many leaves as there are cases, not events; and it needs
 * no order between events of different cases, which writing in parallel does not give.
 */
export const dailyRootOf = (hash: Hash, programmeId: string, on: Day, heads: readonly CaseHead[]): string =>
  rootOf(bytesHash(hash), leavesOf(hash, programmeId, on, inOrder(heads)));

/** That this case's head is in the day's tree; undefined where the case is not. */
export function proofOf(hash: Hash, programmeId: string, on: Day, heads: readonly CaseHead[], caseId: string): Inclusion | undefined {
  const ordered = inOrder(heads);
  const index = ordered.findIndex((head) => head.caseId === caseId);
  if (index < 0) return undefined;
  return { index, treeSize: heads.length, path: inclusionPath(bytesHash(hash), leavesOf(hash, programmeId, on, ordered), index) };
}

/** The root that this head and its proof lead to; undefined where the proof has not the shape of such a place. */
export const rootProved = (hash: Hash, programmeId: string, on: Day, head: CaseHead, proof: Inclusion): string | undefined =>
  rootFrom(bytesHash(hash), leafOf(hash, { programmeId, on, treeSize: proof.treeSize }, head), proof);
