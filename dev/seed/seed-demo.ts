import type { Ports } from '../../src/app/ports.ts';
import type { Programme } from '../../src/app/store.ts';
import { asDay } from '../../src/kernel/day.ts';
import { countyOf } from '../county/office-folder.ts';
import { award } from './award.ts';
import { gatherCast, type Cast } from './cast.ts';
import { correctLedger } from './changing-ledger.ts';
import { enter } from './entry.ts';
import { announceCheck, announceVisits, sendInspectors } from './inspections.ts';
import { buyServices } from './outlays.ts';
import { COUNTY, makePlay, type Play } from './play.ts';
import { rate } from './rating.ts';
import type { Roll } from './roll.ts';
import { takeBack } from './taking-back.ts';
import { publishGuides } from './guides.ts';
import { keepRegisters } from './rows.ts';
import { transform } from './works.ts';

/** The day on which the demonstration is handed over: a Saturday nobody acts on, so reaching it means that all is told. */
const TOLD = asDay('2027-04-03');
const PROGRAMME = {
  name: '彭阳县（样例）',
  policy: { line: 'pengyang-2026' },
  window: { from: asDay('2026-07-20'), to: asDay('2027-03-31') },
  demo: true,
  simulatedDay: asDay('2026-06-29'),
};
/** By its name the seeding knows that this county is not its to fill. */
const FRESH_NAME = '彭阳县（样例，从头演练）';

/** 样例银行: invented, its check character holds. */
const BANK = '91640425MA76BANK04';

const findProgramme = async ({ store, programmeId }: Ports): Promise<Programme | undefined> =>
  (await store.listProgrammes()).find(({ id }) => id === programmeId);

function gather(ports: Ports): Promise<Cast> {
  const { pilots, evaluators, providers } = countyOf(COUNTY);
  return gatherCast(ports, {
    evaluator: evaluators[0]?.creditCode ?? '',
    accountant: evaluators[1]?.creditCode ?? '',
    provider: providers[0]?.creditCode ?? '',
    firm: pilots[0]?.firm.creditCode ?? '',
    bank: BANK,
  });
}

/**
 * Fills `ports.programmeId` with the invented county, through the use cases the pages call, on a simulated clock. Does nothing
 * where it has been told to the end; takes it up again where it was cut short. Throws if the programme is a real one.
 */
export async function seedDemo(ports: Ports): Promise<void> {
  const programme = await findProgramme(ports);
  if (!programme) await ports.store.createProgramme({ id: ports.programmeId, ...PROGRAMME });
  else if (!programme.demo) throw new Error(`${programme.name} is a real programme, not a demonstration`);
  else if (programme.name === FRESH_NAME || (programme.simulatedDay ?? '') >= TOLD) return;
  const { play, roll } = await playWorks(ports);
  const visits = await announceVisits(play);
  await award(play, roll);
  await announceCheck(play, roll);
  await sendInspectors(play, visits);
  await takeBack(play, roll);
  await keepRegisters(play);
  await publishGuides(play);
  await buyServices(play);
  await correctLedger(play);
  await rate(play);
  await play.moveTo(TOLD);
}

/** The invented county up to its first pilots: nothing is diagnosed or planned yet. For tests that go on from there. */
export async function enterPilots(ports: Ports): Promise<{ readonly play: Play; readonly roll: Roll }> {
  await ports.store.createProgramme({ id: ports.programmeId, ...PROGRAMME });
  return playEntry(ports);
}

/** The invented county up to the end of the works: nothing is reviewed yet. For tests that go on from there. */
export async function enterAndTransform(ports: Ports): Promise<{ readonly play: Play; readonly roll: Roll }> {
  await ports.store.createProgramme({ id: ports.programmeId, ...PROGRAMME });
  return playWorks(ports);
}

async function playEntry(ports: Ports): Promise<{ readonly play: Play; readonly roll: Roll }> {
  const play = makePlay(ports, await gather(ports));
  return { play, roll: await enter(play) };
}

async function playWorks(ports: Ports): Promise<{ readonly play: Play; readonly roll: Roll }> {
  const told = await playEntry(ports);
  await transform(told.play, told.roll);
  return told;
}

/** The demonstration on its first morning: everybody is there, nothing has been imported. */
export async function openFreshDemo(ports: Ports): Promise<void> {
  if (await findProgramme(ports)) return;
  await ports.store.createProgramme({ id: ports.programmeId, ...PROGRAMME, name: FRESH_NAME });
  await gather(ports);
}
