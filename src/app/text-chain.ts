import type { Hash } from './daily-tree.ts';
import { GENESIS } from './event-chain.ts';
import type { DatedHead } from './store-history.ts';
import type { WrittenText } from './store-texts.ts';

/** Under this name the chain of the official texts stands in the tree of a day, beside the chains of the cases. */
export const TEXTS = 'policy-texts';

/** Everything said of a text, then its clauses and doubts as they are written: no byte of it can be another. */
export function textHash(
  hash: Hash,
  prevHash: string,
  { hash: _, clauses, doubts, ...said }: Omit<WrittenText, 'hash'> & { hash?: unknown },
) {
  const { version, id, source, dated, digest, by, on, at } = said;
  return hash(`${JSON.stringify([version, id, source, dated, digest, by.personId, by.name, on, at, prevHash])}\n${clauses}\n${doubts}`);
}

/** The head of the chain after each text, in their order. What older programmes kept without a hash is hashed as it stands. */
export function textHeads(hash: Hash, texts: readonly WrittenText[]): readonly DatedHead[] {
  const heads: DatedHead[] = [];
  for (const text of texts)
    heads.push({ caseId: TEXTS, version: text.version, head: textHash(hash, heads.at(-1)?.head ?? GENESIS, text), on: text.on });
  return heads;
}
