import { normalise } from './normalise.ts';
import type { ClauseWording } from './split-wording.ts';

/** SHA-256 as lower-case hex, or what spreads as evenly; handed in, because pure rooms have none. */
export type Hash = (text: string) => string;

const RUN = 4;
const DIGEST = 16;
const MARK = 4;
const MARKS = 12;

type Words = Pick<ClauseWording, 'title' | 'text'>;

/** The marks of a wording: a short hash of every run of four characters. They tell how much of one wording stands in another. */
export function marksOf({ text }: Words, hash: Hash): ReadonlySet<string> {
  const signs = [...normalise(text)];
  const runs = signs.map((_, at) => signs.slice(at, at + RUN).join(''));
  return new Set(runs.slice(0, Math.max(1, runs.length - RUN + 1)).map((run) => hash(run).slice(0, MARK)));
}

/**
 * What may be kept of an official wording without keeping the wording: a digest of the normalised words, titles included,
 * then the twelve smallest marks of the text, by which a changed wording is known again wherever it has gone.
 */
export function fingerprintOf(words: Words, hash: Hash): string {
  const marks = [...marksOf(words, hash)].sort().slice(0, MARKS);
  return hash(normalise(words.title + words.text)).slice(0, DIGEST) + marks.join('');
}

/** Whether two fingerprints are of the same wording. */
export const isSameWording = (one: string, other: string): boolean => one.slice(0, DIGEST) === other.slice(0, DIGEST);

/** How much of the fingerprinted wording stands in a text with these marks: 0 to 1. */
export function shareIn(fingerprint: string, marks: ReadonlySet<string>): number {
  const own = fingerprint.slice(DIGEST).match(/.{4}/g);
  return own === null ? 0 : own.filter((mark) => marks.has(mark)).length / own.length;
}
