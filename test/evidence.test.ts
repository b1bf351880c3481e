import { zipSync } from 'fflate';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { keepPaper } from '../src/app/papers/keep-paper.ts';
import type { Who } from '../src/app/ports.ts';
import type { Role } from '../src/cases/roles.ts';
import { openPorts } from '../src/deployment/open-ports.ts';
import { openStore } from '../src/store/open-store.ts';
import { openDatabase } from './database.ts';
import { openFreshDemo } from '../dev/seed/seed-demo.ts';
import { invoiceTree, xmlText } from './office-tables.ts';
import { refusalOf } from './refusal.ts';

const url = await openDatabase();
const store = await openStore({ connectionString: url, connections: 3 });
const ports = openPorts({ store, key: new Uint8Array(32).fill(7), programmeId: 'p', clock: () => new Date('2026-09-01T02:00:00Z') });
await openFreshDemo(ports);
const client = new Client({ connectionString: url });
await client.connect();
afterAll(async () => {
  await client.end();
  await store.close();
});
const reads = ports.store.in(ports.programmeId);
const who = (role: Role, organisation?: string): Who => ({
  programmeId: ports.programmeId,
  actor: { personId: role, name: `样例${role}`, roles: [role], secondFactor: true, ...(organisation && { organisation }) },
});
const FIRM = '91640425MA76SAMPL1';
const firm = who('firm', FIRM);
const NUMBER = '26112000000000000001';
const XML = new TextEncoder().encode(xmlText(invoiceTree({ number: NUMBER })));

describe('an invoice sent in', () => {
  it('is read as it comes, and its readings lie with its digest', async () => {
    const paper = granted(await keepPaper(ports, firm, { about: 'invoice', name: '票.xml', bytes: XML }));
    expect(paper.mime).toBe('application/xml');
    expect(await reads.listReadings(paper.digest)).toMatchObject([{ from: 'xml', number: NUMBER, netFen: 10_000_000 }]);
  });

  it('that is no invoice is refused, and not kept', async () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(3) });
    expect(refusalOf(await keepPaper(ports, firm, { about: 'invoice', name: '票.ofd', bytes })).message).toContain('不是 OFD');
    expect(await reads.findFile(ports.hash(bytes))).toBeUndefined();
  });

  it('as a picture is kept without a reading; an XML as any other paper is refused', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const paper = granted(await keepPaper(ports, firm, { about: 'invoice', name: '票.png', bytes: png }));
    expect(await reads.listReadings(paper.digest)).toEqual([]);
    expect(refusalOf(await keepPaper(ports, firm, { about: 'application.tax', name: '票.xml', bytes: XML })).code).toBe('unreadable-file');
  });

  it('is found elsewhere by another firm and by another programme, only as being there', async () => {
    const digest = ports.hash(XML);
    const asked = { numbers: [NUMBER], digests: [digest] };
    expect(await reads.findElsewhere(FIRM, asked)).toEqual({ numbers: [], digests: [] });
    expect(await reads.findElsewhere('91640425MA76SAMPL2', asked)).toEqual({ numbers: [], digests: [digest] });
    const other = { id: 'other-2026', name: '样例乙县', policy: { line: 'pengyang-2026' }, demo: false, simulatedDay: null };
    const { window } = await reads.getProgramme();
    await ports.store.createProgramme({ ...other, window });
    expect(await ports.store.in(other.id).findElsewhere(FIRM, asked)).toEqual({ numbers: [], digests: [digest] });
  });
});

describe('what an award rests on (measures/16)', () => {
  const KEPT = [
    'files',
    'papers',
    'paper_readings',
    'events',
    'cases',
    'register_rows',
    'invoice_claims',
    'ledger_entries',
    'postings',
    'reasons',
  ];
  it.each(KEPT)('%s can be deleted by nobody, not in SQL either', async (table) => {
    await expect(client.query(`delete from ${table}`)).rejects.toThrow('append-only');
    await expect(client.query(`truncate ${table} cascade`)).rejects.toThrow('append-only');
  });
});
