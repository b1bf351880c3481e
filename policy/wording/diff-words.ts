/** A stretch of wording: in both texts, only in the old one, or only in the new one. */
export type Stretch = { readonly kind: 'same' | 'gone' | 'come'; readonly text: string };

/** Figures with their unit and Latin words are one word; else a Chinese character is. */
const WORDS = /\d+(?:\.\d+)?(?:[%％]|万元|万|亿元)?|[A-Za-z]+|[\s\S]/gu;
/** The table of common runs grows with the product of the lengths: beyond this, the whole text counts as replaced. */
const MOST_CELLS = 9_000_000;

/** lengths[i][j] = length of the longest common run of words of old from i and new from j. */
function commonLengths(old: readonly string[], next: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(next.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const [row, below] = [lengths[i], lengths[i + 1]];
    if (!row || !below) continue;
    for (let j = next.length - 1; j >= 0; j -= 1)
      row[j] = old[i] === next[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return lengths;
}

function append(stretches: Stretch[], kind: Stretch['kind'], text: string): void {
  const last = stretches.at(-1);
  if (last?.kind === kind) stretches[stretches.length - 1] = { kind, text: last.text + text };
  else if (text !== '') stretches.push({ kind, text });
}

/** Two wordings word by word, in order; nothing is lost: `same` and `gone` give the old text, `same` and `come` the new one. */
export function diffWords(before: string, after: string): readonly Stretch[] {
  const [old, next] = [before.match(WORDS) ?? [], after.match(WORDS) ?? []];
  const stretches: Stretch[] = [];
  if (old.length * next.length > MOST_CELLS)
    return [
      { kind: 'gone', text: before },
      { kind: 'come', text: after },
    ];
  const lengths = commonLengths(old, next);
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    const [word = '', other = ''] = [old[i], next[j]];
    if (i < old.length && j < next.length && word === other) {
      append(stretches, 'same', word);
      i += 1;
      j += 1;
    } else if (j >= next.length || (i < old.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      append(stretches, 'gone', word);
      i += 1;
    } else {
      append(stretches, 'come', other);
      j += 1;
    }
  }
  return stretches;
}
