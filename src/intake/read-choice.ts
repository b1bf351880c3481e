import type { ChoiceColumn } from '../registers/register.ts';
import { expects, reads, squeeze, tidy, type Reading } from './reading.ts';
import { textOf, type Cell } from './table.ts';

const YES = ['是', '√', '✓', '✔', 'Y', 'YES', '有', '对', 'TRUE'];
const NO = ['否', '×', '✗', '✘', 'N', 'NO', '无', '没有', 'FALSE'];
const MEANS: ReadonlyMap<string, boolean> = new Map([
  ...YES.map((word) => [word, true] as const),
  ...NO.map((word) => [word, false] as const),
]);

/** 是/√/Y/有/对 or 否/×/N/无. A letter X is neither: it is used both for a tick and for a cross. */
export function readYesNo(cell: Exclude<Cell, null>): Reading<boolean> {
  const text = textOf(cell);
  const value = MEANS.get(text) ?? MEANS.get(squeeze(text).toUpperCase());
  return value === undefined ? expects('应为 是 或 否（√、× 也可以）') : reads(value);
}

const fits = (text: string, word: string): boolean => (word.startsWith('*') ? text.endsWith(word.slice(1)) : text === word);

/** The value whose words name the text; exact words before endings. */
export function readChoice(cell: Exclude<Cell, null>, column: ChoiceColumn): Reading<string> {
  const text = squeeze(textOf(cell));
  const entries = Object.entries(column.choices);
  const found = entries.find(([, words]) => words.includes(text)) ?? entries.find(([, words]) => words.some((word) => fits(text, word)));
  if (found) return reads(found[0]);
  if (column.otherwise === 'itself') return reads(tidy(textOf(cell)));
  if (column.otherwise === 'other') return reads('other');
  return expects(`应为 ${entries.map(([, words]) => words[0]).join('、')} 之一`);
}
