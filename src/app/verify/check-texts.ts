import type { Hash } from '../daily-tree.ts';
import { GENESIS } from '../event-chain.ts';
import type { DatedHead } from '../store-history.ts';
import type { WrittenText } from '../store-texts.ts';
import { textHash, textHeads } from '../text-chain.ts';
import type { Difference } from './difference.ts';

const differs = (at: string, version: number, field: string, says: string): Difference => ({ where: 'text', at, version, field, says });

/** The official texts in their order against their own hashes, then against the heads that were published. */
export function checkTexts(hash: Hash, texts: readonly WrittenText[], published: readonly DatedHead[]): Difference[] {
  const heads = textHeads(hash, texts);
  const gap = texts.findIndex(({ version }, index) => version !== index + 1);
  if (gap >= 0) return [differs(texts[gap]?.id ?? '', gap + 1, 'version', '前一份文本被删，或编号被改')];
  // Each against the one before it as it is kept, so that one change is named once.
  const changed = texts.filter((text, index) => {
    const before = texts[index - 1];
    return text.hash !== null && textHash(hash, before?.hash ?? heads[index - 1]?.head ?? GENESIS, text) !== text.hash;
  });
  const rewritten = published.filter(({ version, head }) => heads[version - 1]?.head !== head);
  return [
    ...changed.map(({ id, version }) => differs(id, version, 'hash', '条款、出处、日期或导入人被改，算出的链值与记录不同')),
    ...(changed.length > 0 ? [] : rewritten).map(({ version, on }) =>
      differs(texts[version - 1]?.id ?? '', version, 'hash', `与 ${on} 公布的根所含的不同：公布之后改写或删除过`),
    ),
  ];
}
