import { afterAll, describe, expect, it } from 'vitest';
import { listNotices } from '../../src/app/list-notices.ts';
import { listProjects } from '../../src/app/list-projects.ts';
import { readLedger } from '../../src/app/read-ledger.ts';
import { openPorts } from '../../src/deployment/open-ports.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openDatabase } from '../../test/database.ts';
import { gatherCast } from './cast.ts';
import { granted } from './granted.ts';
import { seedDemo } from './seed-demo.ts';

const store = await openStore({ connectionString: await openDatabase(), connections: 4 });
const ports = openPorts({ store, key: new Uint8Array(32).fill(1), programmeId: 'demo', clock: () => new Date('2026-11-22T02:00:00Z') });

afterAll(store.close);

describe('seedDemo', () => {
  it('leaves ten pilots and two others at every stage of the programme, and changes nothing when told again', async () => {
    await seedDemo(ports);
    const { officer, auditor } = await gatherCast(ports, { evaluator: '', provider: '', firm: '', bank: '' });
    const told = granted(await listProjects(ports, officer, { limit: 200 }));
    const one = [
      'proposed',
      'listed',
      'pilot',
      'accepting',
      'rectifying',
      'accepted',
      'county-approved',
      'city-approved',
      'awarded',
      'removed',
    ];
    expect(told.stages).toEqual({
      ...Object.fromEntries(one.map((stage) => [stage, 1])),
      applied: 12,
      ineligible: 1,
      returned: 1,
      paid: 2,
    });
    expect(granted(await listNotices(ports, officer)).filter(({ stage }) => stage === 'open')).toHaveLength(2);
    const books = granted(await readLedger(ports, auditor, {}));
    await seedDemo(ports);
    expect(granted(await listProjects(ports, officer, { limit: 200 }))).toEqual(told);
    expect(granted(await readLedger(ports, auditor, {}))).toEqual(books);
  });
});
