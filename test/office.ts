import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { afterAll } from 'vitest';
import { countyOf, makeOfficeFolder } from '../dev/county/office-folder.ts';
import { granted } from '../dev/seed/granted.ts';
import { importWhole } from '../dev/seed/import-whole.ts';
import { acceptInvitation } from '../src/app/accept-invitation.ts';
import { actOnCase } from '../src/app/act-on-case.ts';
import { invite } from '../src/app/invite.ts';
import { rowOf } from '../src/app/facts/register-rows.ts';
import { moveDemoClock } from '../src/app/move-demo-clock.ts';
import type { Ports, Who } from '../src/app/ports.ts';
import type { Role } from '../src/cases/roles.ts';
import type { ActDone, ActInput, OfferedAct } from '../src/contract/act-inputs.ts';
import { readCase } from '../src/app/read-case.ts';
import type { CaseKind, ImportProgress } from '../src/contract/views.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { asDay } from '../src/kernel/day.ts';
import type { Result } from '../src/kernel/result.ts';
import { openStore } from '../src/store/open-store.ts';
import { openDatabase } from './database.ts';

/** A small county of its own: eight applicants, two of them pilots. */
export const COUNTY = { seed: 20_260_720, applicants: 8, pilots: 2, untidy: false } as const;
const PROGRAMME = {
  id: 'p',
  name: '样例县',
  policy: { line: 'pengyang-2026' },
  window: { from: asDay('2026-07-20'), to: asDay('2027-03-31') },
  demo: true,
  simulatedDay: asDay('2026-06-29'),
};

export type Office = {
  readonly ports: Ports;
  readonly url: string;
  readonly moveTo: (day: string) => Promise<void>;
  readonly who: (role: Role, hand?: string, organisation?: string) => Who;
  readonly act: <A extends OfferedAct>(
    who: Who,
    kind: CaseKind,
    act: A,
    input: ActInput<A>,
    caseId?: string,
    rest?: { key?: string; version?: number },
  ) => Promise<Result<ActDone>>;
  /** The officer confirms that these firms meet the conditions. */
  readonly confirm: (caseIds: readonly string[]) => Promise<void>;
  /** An account for everyone on the register of experts. */
  readonly engageExperts: () => Promise<readonly Who[]>;
  readonly importFolder: (asOf?: string) => Promise<ImportProgress>;
  /** One statement as the database's owner, past the product. */
  readonly raw: (statement: string) => Promise<readonly Record<string, unknown>[]>;
};

const rawOn =
  (url: string): Office['raw'] =>
  async (statement) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  };

/** Programme, ports and people over a database of the test file's own, closed when its tests are over. */
export async function openOffice(): Promise<Office> {
  const url = await openDatabase();
  const store = await openStore({ connectionString: url, connections: 6 });
  afterAll(() => store.close());
  await store.createProgramme(PROGRAMME);
  const key = createHash('sha256').update('test').digest();
  const ports = openPorts({ store, key, programmeId: PROGRAMME.id, clock: () => new Date('2026-11-22T02:00:00Z') });
  let keys = 0;
  const who: Office['who'] = (role, hand = '', organisation) => ({
    programmeId: PROGRAMME.id,
    actor: {
      personId: `${role}${hand}`,
      name: `样例${role}${hand}`,
      roles: [role],
      secondFactor: true,
      ...(organisation && { organisation }),
    },
  });
  return {
    ports,
    url,
    who,
    raw: rawOn(url),
    moveTo: async (day) => void granted(await moveDemoClock(ports, asDay(day))),
    act: (as, kind, act, input, caseId, { key: given, version } = {}) =>
      actOnCase(ports, as, {
        kind,
        act,
        input,
        key: given ?? `test-key-${(keys += 1)}`,
        ...(caseId && { caseId }),
        ...(version !== undefined && { version }),
      }),
    confirm: async (caseIds) => {
      for (const caseId of caseIds) {
        const { version } = granted(await readCase(ports, who('officer'), caseId));
        const command = { kind: 'project', caseId, act: 'confirmEligibility', input: { opinion: '样例' }, version } as const;
        granted(await actOnCase(ports, who('officer'), { ...command, key: `test-confirm-${(keys += 1)}` }));
      }
    },
    engageExperts: async () => {
      const names = (await store.in(PROGRAMME.id).listRegister('experts')).flatMap((row) => rowOf<'experts'>(row).values.name ?? []);
      const engaged = names.map(async (name, no) => {
        const invited = { account: `expert-${no}`, name, roles: ['expert'] as const, organisation: undefined };
        const { token } = granted(await invite(ports, who('admin'), invited));
        granted(await acceptInvitation(ports, token, 'a-password-of-nobody'));
      });
      await Promise.all(engaged);
      const people = (await store.in(PROGRAMME.id).listPeople()).filter(({ roles }) => roles.includes('expert'));
      return people.map(({ id, name }) => ({
        programmeId: PROGRAMME.id,
        actor: { personId: id, name, roles: ['expert'] as const, secondFactor: true },
      }));
    },
    importFolder: async (asOf) => {
      const files = await makeOfficeFolder({ ...COUNTY, ...(asOf && { asOf: asDay(asOf) }) });
      return importWhole(ports, who('officer'), files);
    },
  };
}

/** What a panel is convened with, but for its firms. */
export const REVIEW = {
  review: 'pilot',
  title: '第一批评审（样例）',
  technology: 1,
  finance: 1,
  management: 1,
  seedSource: '样例开奖号码',
  seedOn: asDay('2026-07-01'),
} as const;

/** Credit codes of the invented county: its pilots, and who evaluates. */
export const codesOf = (): { pilots: readonly string[]; evaluator: string } => {
  const { pilots, evaluators } = countyOf(COUNTY);
  return { pilots: pilots.map(({ firm }) => firm.creditCode), evaluator: evaluators[0]?.creditCode ?? '' };
};
