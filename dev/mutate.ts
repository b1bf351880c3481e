// Changes the deciding code in thousands of small ways and asks whether a test notices. `npm run mutate -- [room …] [--force]`.
import { inputsOf } from './mutation/inputs.ts';
import { mutateNumbers } from './mutation/numbers.ts';
import { printScores, printUnnoticed } from './mutation/print.ts';
import { getRoom, type Room, rooms, THRESHOLD } from './mutation/rooms.ts';
import { byPart, scoreOf, tallyOf } from './mutation/score.ts';
import { findSeen, keepSeen, type Score } from './mutation/seen.ts';
import { tryRoom } from './mutation/try-room.ts';

const words = process.argv.slice(2);
const asked = words.filter((word) => word !== '--force').map(getRoom);
const isFromScratch = words.includes('--force');

async function tryAndKeep(room: Room): Promise<readonly Score[]> {
  const inputs = inputsOf(room);
  const trials = await tryRoom(room);
  const scores = byPart(room.parts, trials).map(([{ name }, own]) => ({ name, tally: tallyOf(own) }));
  keepSeen(room.name, { inputs, scores });
  console.log(`${room.name}, unnoticed:\n${printUnnoticed(trials)}`);
  return scores;
}

await mutateNumbers();
const scores: Score[] = [];
for (const room of asked.length === 0 ? rooms : asked) {
  const seen = isFromScratch ? undefined : findSeen(room.name, inputsOf(room));
  if (seen) console.log(`${room.name}: as it was seen`);
  scores.push(...(seen ?? (await tryAndKeep(room))));
}
console.log(`\n${printScores(scores)}`);
process.exitCode = scores.every(({ tally }) => scoreOf(tally) >= THRESHOLD) ? 0 : 1;
