import { readNumeral } from './numeral.ts';

/** The text's own numbering: 第七条, 一、, （一）, 1、. */
export type Level = 'article' | 'part' | 'section' | 'point';
/** What stands at the head of a line. `sure` is false for an article without a blank after it: that may be a reference, wrapped. */
export type Marker = { readonly level: Level; readonly number: number; readonly rest: string; readonly sure: boolean };

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const FORMS: readonly (readonly [Level, RegExp])[] = [
  ['article', new RegExp(`^\\s*第\\s*(${NUMERAL}|[0-9０-９]{1,2})\\s*条([\\s：:]|$)?(.*)$`)],
  ['part', new RegExp(`^\\s*(${NUMERAL})()[、.．](.*)$`)],
  ['section', new RegExp(`^\\s*[（(]\\s*(${NUMERAL})\\s*[）)]()、?(.*)$`)],
  ['point', /^\s*([0-9０-９]{1,2})()[、.．](?![0-9０-９])(.*)$/u],
];

/** The marker at the head of a line, or undefined. */
export function findMarker(line: string): Marker | undefined {
  for (const [level, form] of FORMS) {
    const [, numeral = '', blank, rest = ''] = form.exec(line) ?? [];
    const number = readNumeral(numeral);
    if (number !== undefined) return { level, number, rest: rest.trim(), sure: blank !== undefined };
  }
  return undefined;
}
