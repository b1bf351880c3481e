import type { PolicyTextRow } from '../../contract/policy-views.ts';
import type { Day } from '../../kernel/day.ts';
import type { PolicyText } from '../store-texts.ts';

const isLater = (one: PolicyText, other: PolicyText): number => (one.dated === other.dated ? 0 : one.dated < other.dated ? 1 : -1);

/** The texts that count, newest date first (of one date, the one imported last): of one paper, its latest description. */
export function versionsOf(texts: readonly PolicyText[]): readonly PolicyText[] {
  const latest = new Map(texts.map((text) => [text.digest, text]));
  return texts
    .filter((text) => latest.get(text.digest) === text)
    .toReversed()
    .sort(isLater);
}

/** The text in force on a day: the newest by its own date that is not of a later day. */
export const currentText = (texts: readonly PolicyText[], today: Day): PolicyText | undefined =>
  versionsOf(texts).find(({ dated }) => dated <= today);

/** Every text on file as a line of a list, newest date first. */
export function rowsOf(texts: readonly PolicyText[], today: Day): readonly PolicyTextRow[] {
  const current = currentText(texts, today);
  const counting = new Set(versionsOf(texts));
  return texts
    .toReversed()
    .sort(isLater)
    .map((text) => {
      const { id, source, dated, digest, clauses, by, on } = text;
      const standing = !counting.has(text) ? 'corrected' : text === current ? 'current' : dated > today ? 'coming' : 'past';
      return { id, source, dated, digest, clauses: clauses.length, by: by.name, on, standing };
    });
}
