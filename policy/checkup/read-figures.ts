import type { ClauseId } from '../../src/kernel/clause.ts';
import { normalise } from '../wording/normalise.ts';
import type { ClauseWording } from '../wording/split-wording.ts';

export type Bound = 'at-most' | 'at-least' | 'exactly';

/** A figure of an official text, where it stands, what it is a figure of (the last words before it, and all of its phrase), and in which sense. */
export type Figure = {
  readonly clause: ClauseId;
  readonly value: string;
  readonly unit: string;
  readonly of: string;
  readonly before: string;
  readonly bound: Bound | undefined;
};

const FIGURE = /(\d+(?:\.\d+)?)(%|万元|个工作日|个月|日|年|家|级|次)/gu;
const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/不超|最高|至多|上限/u, 'at-most'],
  [/不低于|不少于|至少/u, 'at-least'],
  [/按/u, 'exactly'],
];
const WORDS_BEFORE = 4;

function figuresOf({ id, title, text }: ClauseWording): Figure[] {
  // A phrase is what stands between two marks: a bound reaches no further.
  const phrases = normalise(`${title}。${text}`).split(/[,。;:、()，；：（）]/u);
  return phrases.flatMap((phrase) =>
    [...phrase.matchAll(FIGURE)].map(({ 1: value = '', 2: unit = '', index }) => {
      const before = phrase.slice(0, index);
      const bound = BOUNDS.find(([word]) => word.test(before))?.[1];
      return { clause: id, value, unit, of: before.slice(-WORDS_BEFORE), before, bound };
    }),
  );
}

/** Every figure of an imported text with its sense. Figures written in Chinese numerals are not among them. */
export const readFigures = (clauses: readonly ClauseWording[]): Figure[] => clauses.flatMap(figuresOf);
