// Changes the deciding code in thousands of small ways and asks whether a test notices.
// `npm run mutate -- [room …] [--force] [--recorded] [--minutes <n>]`: of all rooms only those with a figure on record; after so
// many minutes no further room is begun.
import { parseArgs } from 'node:util';
import { inputsOf } from './mutation/inputs.ts';
import { mutateNumbers } from './mutation/numbers.ts';
import { printScores, printUnnoticed } from './mutation/print.ts';
import { getRoom, type Room, rooms, THRESHOLD } from './mutation/rooms.ts';
import { scoreOf, type Tally, tallyOf } from './mutation/score.ts';
import { findSeen, isRecorded, keepSeen } from './mutation/seen.ts';
import { tryRoom } from './mutation/try-room.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    force: { type: 'boolean', default: false },
    recorded: { type: 'boolean', default: false },
    minutes: { type: 'string', default: 'Infinity' },
  },
});
const all = rooms.filter(({ name }) => !values.recorded || isRecorded(name));
const asked = positionals.length === 0 ? all : positionals.map(getRoom);
const isTimeLeft = (): boolean => performance.now() < Number(values.minutes) * 60_000;

async function tryAndKeep(room: Room): Promise<Tally> {
  const inputs = inputsOf(room);
  const trials = await tryRoom(room);
  const tally = tallyOf(trials);
  keepSeen(room.name, { inputs, tally });
  console.log(`${room.name}, unnoticed:\n${printUnnoticed(trials)}`);
  return tally;
}

await mutateNumbers();
const scores: { readonly name: string; readonly tally: Tally }[] = [];
const late: string[] = [];
for (const room of asked) {
  const { name } = room;
  const seen = values.force ? undefined : findSeen(name, inputsOf(room));
  if (seen) scores.push({ name, tally: seen });
  else if (isTimeLeft()) scores.push({ name, tally: await tryAndKeep(room) });
  else late.push(name);
}
console.log(`\n${printScores(scores)}`);
if (late.length > 0) {
  const rest = late.join(' ');
  console.log(`\nno time left for ${rest}, changed since last tried: run npm run mutate -- ${rest}, commit dev/mutation/seen.json`);
}
process.exitCode = late.length === 0 && scores.every(({ tally }) => scoreOf(tally) >= THRESHOLD) ? 0 : 1;
