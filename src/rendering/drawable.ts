import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Range } from './cmap.ts';
import { type FontFace, readFont } from './read-font.ts';
import { type Face, type Family, familiesOf } from './typefaces.ts';

const IS_FONT = /\.(otf|ttf|ttc)$/i;
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => IS_FONT.test(name))
    .map((name) => join(folder, name));

/** A broken font file draws nothing; the typesetter passes over it too. */
function facesIn(path: string): readonly FontFace[] {
  try {
    return readFont(path);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

const has = (ranges: readonly Range[], code: number): boolean => ranges.some(([from, to]) => from <= code && code <= to);

/**
 * Answers for a character whether any of the faces of official papers can draw it with the fonts in these folders, each within what it
 * may draw. Undefined: none of the faces is here at all.
 */
export function findDrawable(folders: readonly string[]): ((character: string) => boolean) | undefined {
  const wanted: readonly Family[] = (['mark', 'song', 'fang', 'hei', 'kai'] satisfies Face[]).flatMap(familiesOf);
  const found = folders
    .flatMap(filesIn)
    .flatMap(facesIn)
    .flatMap(({ families, ranges }) => {
      const family = wanted.find(({ name }) => families.includes(name));
      return family === undefined ? [] : [{ covers: family.covers === null ? null : new RegExp(family.covers, 'u'), ranges: ranges() }];
    });
  if (found.length === 0) return undefined;
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    return found.some(({ covers, ranges }) => (covers === null || covers.test(character)) && has(ranges, code));
  };
}
