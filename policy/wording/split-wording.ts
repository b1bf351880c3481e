import type { ClauseId } from '../../src/kernel/clause.ts';
import { findMarker, type Level, type Marker } from './marker.ts';

/**
 * One clause in the official words, without its number: the titles above it and its text, lines by `\n`. A title that stands
 * above several clauses is kept with the first of them.
 */
export type ClauseWording = { readonly id: ClauseId; readonly title: string; readonly text: string };
/** An issued text by its own numbering. `doubts`: where that numbering does not go on as it should, in Chinese. */
export type Wording = { readonly clauses: readonly ClauseWording[]; readonly doubts: readonly string[] };

/** Which document of the three a line belongs to; what stands before the first number of each (titles, 引言) is no clause. */
type Place = 'front' | 'plan' | 'list' | 'annex1' | 'measures';
type Open = { readonly path: readonly number[]; readonly lines: string[] };
type Reading = { place: Place; open: Open | undefined; titles: string[]; readonly clauses: ClauseWording[]; readonly doubts: string[] };

const DEPTHS: { readonly [P in 'plan' | 'measures']: readonly Level[] } = {
  plan: ['part', 'section', 'point'],
  measures: ['article', 'section'],
};
const LIST_OF_ANNEXES = /^附件\s*[：:]/u;
const ANNEX = /^附件\s*([12１２一二])\s*[：:]?$/u;
/** 支持方式及标准 is a title; a line with a sentence's end in it is text. */
const isTitle = (line: string): boolean => line.length <= 30 && !/。.|[。；;：:]$/u.test(line);

const idOf = (place: Place, { path }: Open): ClauseId =>
  place === 'annex1' ? 'annex1' : `${place === 'plan' ? 'plan' : 'measures'}/${path.join('.')}`;

/** Ends the clause being read. `isParent`: what follows is part of it, so that its lone title belongs to what follows. */
function close(reading: Reading, isParent: boolean): void {
  const { open, titles, clauses } = reading;
  reading.open = undefined;
  const [first, ...others] = open?.lines ?? [];
  if (open === undefined || first === undefined) return;
  const isLone = others.length === 0;
  const isHeading = isTitle(first) && (isParent || !isLone);
  if (isHeading) titles.push(first);
  if (isHeading && isLone) return;
  const text = isHeading ? others : open.lines;
  clauses.push({ id: idOf(reading.place, open), title: titles.join('\n'), text: text.join('\n') });
  reading.titles = [];
}

/** Where a marker leads from the clause being read; undefined where the numbering does not lead there. */
function pathOf({ place, open }: Reading, { level, number, sure }: Marker): readonly number[] | undefined {
  if (place !== 'plan' && place !== 'measures') return undefined;
  const depth = DEPTHS[place].indexOf(level);
  const here = open?.path ?? [];
  if (depth < 0 || here.length < depth) return undefined;
  const before = here[depth] ?? 0;
  return number > before && (sure || number === before + 1) ? [...here.slice(0, depth), number] : undefined;
}

function begin(reading: Reading, path: readonly number[], { number, rest }: Marker, line: string): void {
  const here = reading.open?.path ?? [];
  const before = here[path.length - 1] ?? 0;
  if (number > before + 1) reading.doubts.push(`“${line.slice(0, 20)}”前面少了一个序号`);
  close(reading, path.length > here.length);
  reading.open = { path, lines: rest === '' ? [] : [rest] };
}

function enter(reading: Reading, place: Place): void {
  close(reading, false);
  reading.titles = [];
  reading.place = place;
  reading.open = place === 'annex1' ? { path: [], lines: [] } : undefined;
}

/** Where the line changes the document; true where the line is only a sign of that. */
function crosses(reading: Reading, line: string, marker: Marker | undefined): boolean {
  const annex = ANNEX.exec(line)?.[1]?.normalize('NFKC');
  if (annex !== undefined) enter(reading, annex === '1' || annex === '一' ? 'annex1' : 'measures');
  else if (LIST_OF_ANNEXES.test(line)) enter(reading, 'list');
  else if (reading.place === 'list' && marker?.level !== 'point') {
    enter(reading, 'annex1');
    return false;
  } else {
    if (marker?.level === 'article' && reading.place !== 'measures') enter(reading, 'measures');
    if (marker?.level === 'part' && reading.place === 'front') enter(reading, 'plan');
    return false;
  }
  return true;
}

function read(reading: Reading, line: string): void {
  const marker = findMarker(line);
  if (crosses(reading, line, marker)) return;
  const path = marker && pathOf(reading, marker);
  if (marker && path) begin(reading, path, marker, line);
  else {
    if (marker?.level === 'article' && marker.sure) reading.doubts.push(`“${line.slice(0, 20)}”的序号接不上，并入了上一条`);
    reading.open?.lines.push(line);
  }
}

/**
 * A plan with its annex 1 and measures, or either alone, as plain text → its clauses in order, with the ids of `clauses.ts`.
 * Text without any such numbering has no clauses. Never refuses.
 */
export function splitWording(text: string): Wording {
  const reading: Reading = { place: 'front', open: undefined, titles: [], clauses: [], doubts: [] };
  for (const line of text.split(/[\n-\r\u2028\u2029]/u)) if (line.trim() !== '') read(reading, line.trim());
  close(reading, false);
  return { clauses: reading.clauses, doubts: reading.doubts };
}
