import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Tally } from './score.ts';

/** What was seen of a room the last time it was tried, and on which inputs. */
type Seen = { readonly inputs: string; readonly tally: Tally };

const FILE = 'dev/mutation/seen.json';
const all = (): Readonly<Record<string, Seen>> =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Seen>) : {};

/** Whether a figure of the room is on record, of whatever inputs. */
export const isRecorded = (room: string): boolean => Object.hasOwn(all(), room);

/** What was seen of a room on these very inputs, or undefined. */
export function findSeen(room: string, inputs: string): Tally | undefined {
  const seen = all()[room];
  return seen?.inputs === inputs ? seen.tally : undefined;
}

/** Keeps what was seen, for the next time and for everybody: the file is committed. */
export function keepSeen(room: string, seen: Seen): void {
  const kept = Object.entries({ ...all(), [room]: seen }).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}
