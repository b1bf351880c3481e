// Changes the deciding code in thousands of small ways and asks whether a test notices. `npm run mutate -- [room …] [--force]`.
import { mutateNumbers } from './mutation/numbers.ts';
import { printScores, printUnnoticed } from './mutation/print.ts';
import { getRoom, rooms, THRESHOLD } from './mutation/rooms.ts';
import { byPart, scoreOf, type Tally, tallyOf } from './mutation/score.ts';
import { tryRoom } from './mutation/try-room.ts';

const words = process.argv.slice(2);
const asked = words.filter((word) => word !== '--force').map(getRoom);

await mutateNumbers();
const scores: { readonly name: string; readonly tally: Tally }[] = [];
for (const room of asked.length === 0 ? rooms : asked) {
  const startedAt = performance.now();
  const trials = await tryRoom(room, words.includes('--force'));
  for (const [{ name }, own] of byPart(room.parts, trials)) scores.push({ name, tally: tallyOf(own) });
  console.log(`${room.name}: ${((performance.now() - startedAt) / 60_000).toFixed(1)} min. Unnoticed:\n${printUnnoticed(trials)}`);
}
console.log(`\n${printScores(scores)}`);
process.exitCode = scores.every(({ tally }) => scoreOf(tally) >= THRESHOLD) ? 0 : 1;
