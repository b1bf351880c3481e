import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Tally } from './score.ts';

export type Score = { readonly name: string; readonly tally: Tally };
/** What was seen of a room the last time it was tried, and on which inputs. */
type Seen = { readonly inputs: string; readonly scores: readonly Score[] };

const FILE = 'dev/mutation/seen.json';
const all = (): Readonly<Record<string, Seen>> =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Seen>) : {};

/** The scores that were seen of a room on these very inputs, or undefined. */
export function findSeen(room: string, inputs: string): readonly Score[] | undefined {
  const seen = all()[room];
  return seen?.inputs === inputs ? seen.scores : undefined;
}

/** Keeps what was seen, for the next time and for everybody: the file is committed. */
export function keepSeen(room: string, seen: Seen): void {
  writeFileSync(FILE, `${JSON.stringify({ ...all(), [room]: seen }, null, 2)}\n`);
}
