import { actOnCase } from '../../src/app/act-on-case.ts';
import { moveDemoClock } from '../../src/app/move-demo-clock.ts';
import type { Ports } from '../../src/app/ports.ts';
import type { ActInput, OfferedAct } from '../../src/contract/act-inputs.ts';
import type { CaseKind } from '../../src/contract/views.ts';
import { asDay, type Day } from '../../src/kernel/day.ts';
import { makeOfficeFolder } from '../county/office-folder.ts';
import type { Cast, Part } from './cast.ts';
import { granted } from './granted.ts';
import { importWhole } from './import-whole.ts';

/** Which county is shown: any other seed is another county. One of its firms applies by itself. Tidy, so that a later folder repeats the earlier one's rows letter for letter. */
export const COUNTY = { seed: 640_425, applicants: 26, pilots: 10, untidy: false, ownApplications: 1 } as const;

export type Play = {
  readonly ports: Ports;
  readonly cast: Cast;
  readonly moveTo: (day: string) => Promise<void>;
  /** One person's act on one case; on a new case where `caseId` is absent. Gives the case's id. */
  readonly act: <A extends OfferedAct>(part: Part, kind: CaseKind, act: A, input: ActInput<A>, caseId?: string) => Promise<string>;
  /** The officer imports the office's folder as it stands today. */
  readonly importFolder: () => Promise<void>;
};

/**
 * Everything is done by the use cases the pages call. Each command's key is made of what it says and the simulated day, so a
 * seeding that was cut short is taken up where it stopped when it runs again.
 */
export function makePlay(ports: Ports, cast: Cast): Play {
  let today: Day = asDay('2026-01-01');
  const keyOf = (...parts: readonly unknown[]): string => `seed-${ports.hash(JSON.stringify([today, ...parts])).slice(0, 40)}`;
  const moveTo: Play['moveTo'] = async (day) => {
    today = asDay(day);
    const { simulatedDay } = await ports.store.in(ports.programmeId).getProgramme();
    if (simulatedDay === null || simulatedDay < today) granted(await moveDemoClock(ports, today));
  };
  const act: Play['act'] = async (part, kind, name, input, caseId) => {
    const command = { kind, act: name, input, key: keyOf(part, name, input, caseId), ...(caseId === undefined ? {} : { caseId }) };
    return granted(await actOnCase(ports, cast[part], command)).id;
  };
  const importFolder: Play['importFolder'] = async () => {
    await importWhole(ports, cast.officer, await makeOfficeFolder({ ...COUNTY, asOf: today }));
  };
  return { ports, cast, moveTo, act, importFolder };
}
