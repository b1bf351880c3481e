import type { Hash } from '../daily-tree.ts';
import { GENESIS } from '../event-chain.ts';
import type { DatedHead } from '../store-history.ts';
import type { KeptHead, WrittenText } from '../store-texts.ts';
import { textHash, textHeads } from '../text-chain.ts';
import type { Difference } from './difference.ts';

const differs = (at: string, version: number, field: string, says: string): Difference => ({ where: 'text', at, version, field, says });

/** Heads noted apart when the texts came in: whatever they know is there, and whatever is there they know. */
function againstKept(texts: readonly WrittenText[], heads: readonly DatedHead[], kept: readonly KeptHead[]): Difference[] {
  const noted = new Map(kept.map(({ version, head }) => [version, head]));
  const gone = kept.filter(({ version }) => version > texts.length);
  // What older programmes kept has neither hash nor note.
  const strange = texts.filter(
    ({ version, hash }) => (hash !== null || noted.has(version)) && noted.get(version) !== heads[version - 1]?.head,
  );
  return [
    ...gone.map(({ version }) => differs('', version, 'version', '导入时记下了这份文本的链值，文本现在没有了：导入之后被删')),
    ...strange.map(({ id, version }) => differs(id, version, 'hash', '与导入时另外记下的链值不同，或没有记下：不是照规矩导入的')),
  ];
}

/** What the record holds beside the texts: the heads that roots took in, and those noted at the import. */
type Beside = { readonly published: readonly DatedHead[]; readonly kept: readonly KeptHead[] };

/** The official texts in their order against their own hashes, then against the heads that were published, and those that were noted. */
export function checkTexts(hash: Hash, texts: readonly WrittenText[], { published, kept }: Beside): Difference[] {
  const heads = textHeads(hash, texts);
  const gap = texts.findIndex(({ version }, index) => version !== index + 1);
  if (gap >= 0) return [differs(texts[gap]?.id ?? '', gap + 1, 'version', '前一份文本被删，或编号被改')];
  // Each against the one before it as it is kept, so that one change is named once.
  const changed = texts.filter((text, index) => {
    const before = texts[index - 1];
    return text.hash !== null && textHash(hash, before?.hash ?? heads[index - 1]?.head ?? GENESIS, text) !== text.hash;
  });
  if (changed.length > 0)
    return changed.map(({ id, version }) => differs(id, version, 'hash', '条款、出处、日期或导入人被改，算出的链值与记录不同'));
  const rewritten = published.filter(({ version, head }) => heads[version - 1]?.head !== head);
  return [
    ...rewritten.map(({ version, on }) =>
      differs(texts[version - 1]?.id ?? '', version, 'hash', `与 ${on} 公布的根所含的不同：公布之后改写或删除过`),
    ),
    ...againstKept(texts, heads, kept),
  ];
}
