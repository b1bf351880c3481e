import { THRESHOLD } from './rooms.ts';
import { isUnnoticed, scoreOf, type Tally, type Trial } from './score.ts';

const HEAD = ['room', 'killed', 'timed out', 'survived', 'no test', 'score'];

/** Rooms and their figures → lines in columns, the last saying what is too low. */
export function printScores(scores: readonly { readonly name: string; readonly tally: Tally }[]): string {
  const rows = scores.map(({ name, tally }) => {
    const score = scoreOf(tally);
    const verdict = score < THRESHOLD ? ` (below ${THRESHOLD})` : '';
    return [name, ...[tally.killed, tally.timedOut, tally.survived, tally.uncovered].map(String), `${score.toFixed(1)} %${verdict}`];
  });
  return [HEAD, ...rows].map(([name = '', ...figures]) => name.padEnd(32) + figures.map((text) => text.padStart(10)).join('')).join('\n');
}

/** Where a change went unnoticed, and what stood there then. */
export const printUnnoticed = (trials: readonly Trial[]): string =>
  trials
    .filter(isUnnoticed)
    .map(({ fileName, location: { start }, mutatorName, replacement }) => {
      const now = replacement.replaceAll(/\s+/g, ' ').slice(0, 80);
      return `  ${fileName}:${start.line}:${start.column} ${mutatorName}: ${now}`;
    })
    .join('\n');
