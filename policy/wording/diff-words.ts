/** A stretch of wording: in both texts, only in the old one, or only in the new one. */
export type Stretch = { readonly kind: 'same' | 'gone' | 'come'; readonly text: string };

/** Figures with their unit and Latin words are one word; else a Chinese character is. */
const WORDS = /\d+(?:\.\d+)?(?:[%％]|万元|万|亿元)?|[A-Za-z]+|[\s\S]/gu;
/** The table of common runs grows with the product of the lengths: beyond this, the whole text counts as replaced. */
const MOST_CELLS = 9_000_000;

/** How many words the rest of the old text from its word `i` and of the new one from `j` have in common, in order; 0 beyond either end. */
type Common = (i: number, j: number) => number;

function commonLengths(old: readonly string[], next: readonly string[]): Common {
  const lengths: Uint16Array[] = [];
  const common: Common = (i, j) => lengths[i]?.[j] ?? 0;
  const backwards = [...next.entries()].toReversed();
  for (const [i, word] of [...old.entries()].toReversed()) {
    const row = new Uint16Array(next.length);
    lengths[i] = row;
    for (const [j, other] of backwards) row[j] = word === other ? common(i + 1, j + 1) + 1 : Math.max(common(i + 1, j), common(i, j + 1));
  }
  return common;
}

function append(stretches: Stretch[], kind: Stretch['kind'], text: string): void {
  const last = stretches.at(-1);
  if (last?.kind === kind) stretches[stretches.length - 1] = { kind, text: last.text + text };
  else stretches.push({ kind, text });
}

/** Two wordings word by word, in order; nothing is lost: `same` and `gone` give the old text, `same` and `come` the new one. */
export function diffWords(before: string, after: string): readonly Stretch[] {
  const [old, next] = [before.match(WORDS) ?? [], after.match(WORDS) ?? []];
  if (old.length * next.length > MOST_CELLS)
    return [
      { kind: 'gone', text: before },
      { kind: 'come', text: after },
    ];
  const common = commonLengths(old, next);
  const stretches: Stretch[] = [];
  for (let [i, j] = [0, 0]; ;) {
    const [word, other] = [old[i], next[j]];
    if (word !== undefined && word === other) {
      append(stretches, 'same', word);
      i += 1;
      j += 1;
    } else if (word !== undefined && common(i + 1, j) >= common(i, j + 1)) {
      append(stretches, 'gone', word);
      i += 1;
    } else if (other !== undefined) {
      append(stretches, 'come', other);
      j += 1;
    } else return stretches;
  }
}
