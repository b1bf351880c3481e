import { afterAll, describe, expect, it } from 'vitest';
import { listInbox } from '../../src/app/list-inbox.ts';
import { listNotices } from '../../src/app/list-notices.ts';
import { listProjects } from '../../src/app/list-projects.ts';
import { readCase } from '../../src/app/read-case.ts';
import { readLedger } from '../../src/app/read-ledger.ts';
import { openPorts } from '../../src/deployment/open-ports.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openDatabase } from '../../test/database.ts';
import { countyOf } from '../county/office-folder.ts';
import { gatherCast } from './cast.ts';
import { granted } from './granted.ts';
import { COUNTY } from './play.ts';
import { seedDemo } from './seed-demo.ts';

const store = await openStore({ connectionString: await openDatabase(), connections: 4 });
const ports = openPorts({ store, key: new Uint8Array(32).fill(1), programmeId: 'demo', clock: () => new Date('2026-11-22T02:00:00Z') });

afterAll(store.close);

describe('seedDemo', () => {
  it('leaves ten pilots and two others at every stage of the programme, and changes nothing when told again', async () => {
    await seedDemo(ports);
    const { officer, auditor } = await gatherCast(ports, { evaluator: '', accountant: '', provider: '', firm: '', bank: '' });
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
    const { items } = granted(await listInbox(ports, officer));
    expect(items.filter(({ act }) => act === 'reviseExpense').map(({ about }) => about)).toEqual([
      expect.stringMatching(/：付款金额：.+ → /),
    ]);
    const own = told.items.find(({ creditCode }) => creditCode === countyOf(COUNTY).pilots[0]?.firm.creditCode);
    const { timeline, ...firms } = granted(await readCase(ports, officer, own?.id ?? ''));
    const other = granted(await readCase(ports, officer, told.items.find(({ id }) => id !== own?.id)?.id ?? ''));
    expect([firms, other]).toMatchObject([{ hasReader: true }, { hasReader: false }]);
    expect(timeline[0]?.type).toBe('application-submitted');
    expect(timeline.some(({ type }) => type === 'application-corrected')).toBe(false);
    const books = granted(await readLedger(ports, auditor, {}));
    await seedDemo(ports);
    expect(granted(await listProjects(ports, officer, { limit: 200 }))).toEqual(told);
    expect(granted(await readLedger(ports, auditor, {}))).toEqual(books);
  });
});
