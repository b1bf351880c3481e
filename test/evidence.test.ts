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
import { codeText, drawCode, photograph, writePng } from './drawn-code.ts';
import { drawInvoice, soundInvoice } from './drawn-invoice.ts';
import { drawPdf } from '../dev/county/drawn-pdf.ts';
import { drawSlip, soundSlip } from './drawn-slip.ts';
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
    expect(await reads.listReadings(paper.digest)).toMatchObject({ invoice: [{ from: 'xml', number: NUMBER, netFen: 10_000_000 }] });
  });

  it('that is no invoice is refused, and not kept', async () => {
    const bytes = zipSync({ 'a.txt': new Uint8Array(3) });
    expect(refusalOf(await keepPaper(ports, firm, { about: 'invoice', name: '票.ofd', bytes })).message).toContain('不是 OFD');
    expect(await reads.findFile(ports.hash(bytes))).toBeUndefined();
  });

  it('as a PDF is read by its words and by its square code, as a photo by its code alone', async () => {
    const sound = soundInvoice();
    const code = await drawCode(codeText(sound));
    const pdf = new Uint8Array(drawPdf({ pages: [{ texts: drawInvoice(sound, 'digital'), picture: code }] }));
    const photo = writePng(photograph(code, { width: 300, height: 300, degrees: 20, scale: 5, noise: () => 0 }));
    const sent = [
      await keepPaper(ports, firm, { about: 'invoice', name: '票.pdf', bytes: pdf }),
      await keepPaper(ports, firm, { about: 'invoice', name: '票.png', bytes: photo }),
    ];
    const read = await Promise.all(sent.map(async (each) => (await reads.listReadings(granted(each).digest)).invoice));
    expect(read).toMatchObject([
      [
        { from: 'pdf', ...sound },
        { from: 'qr', number: sound.number },
      ],
      [{ from: 'qr', totalFen: sound.totalFen }],
    ]);
  });

  it('that holds several invoices is refused, for each stands for itself', async () => {
    const pages = ['1', '2'].map((end) => ({ texts: drawInvoice(soundInvoice({ number: `2664200000000000000${end}` }), 'digital') }));
    const several = new Uint8Array(drawPdf({ pages }));
    expect(refusalOf(await keepPaper(ports, firm, { about: 'invoice', name: '票.pdf', bytes: several })).message).toContain(
      '一张发票传一个文件',
    );
  });

  it('as a picture without a code is kept without a reading; an XML as any other paper is refused', async () => {
    const png = writePng({ width: 30, height: 30, data: new Uint8Array(900).fill(255) });
    const paper = granted(await keepPaper(ports, firm, { about: 'invoice', name: '票.png', bytes: png }));
    expect(await reads.listReadings(paper.digest)).toEqual({});
    expect(refusalOf(await keepPaper(ports, firm, { about: 'application.tax', name: '票.xml', bytes: XML })).code).toBe('unreadable-file');
  });

  it('is found elsewhere by another firm and by another programme, only as being there', async () => {
    const digest = ports.hash(XML);
    const asked = { numbers: [NUMBER], slips: [], digests: [digest] };
    expect(await reads.findElsewhere(FIRM, asked)).toEqual({ numbers: [], slips: [], digests: [] });
    expect(await reads.findElsewhere('91640425MA76SAMPL2', asked)).toEqual({ numbers: [], slips: [], digests: [digest] });
    const other = { id: 'other-2026', name: '样例乙县', policy: { line: 'pengyang-2026' }, demo: false, simulatedDay: null };
    const { window } = await reads.getProgramme();
    await ports.store.createProgramme({ ...other, window });
    expect(await ports.store.in(other.id).findElsewhere(FIRM, asked)).toEqual({ numbers: [], slips: [], digests: [digest] });
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
    'slip_claims',
    'ledger_entries',
    'postings',
    'reasons',
  ];
  it.each(KEPT)('%s can be deleted by nobody, not in SQL either', async (table) => {
    await expect(client.query(`delete from ${table}`)).rejects.toThrow('append-only');
    await expect(client.query(`truncate ${table} cascade`)).rejects.toThrow('append-only');
  });
});

describe('a payment slip sent in', () => {
  const slip = soundSlip();
  const pdf = (...slips: readonly (typeof slip)[]): Uint8Array =>
    new Uint8Array(drawPdf({ pages: slips.map((each) => ({ texts: drawSlip(each, 'edges') })) }));

  it('is read as it comes, whatever the same bytes were read as before', async () => {
    granted(await keepPaper(ports, firm, { about: 'invoice', name: '回单.pdf', bytes: pdf(slip) }));
    const { digest } = granted(await keepPaper(ports, firm, { about: 'payment', name: '回单.pdf', bytes: pdf(slip) }));
    expect(await reads.listReadings(digest)).toEqual({ payment: [{ from: 'pdf', ...slip }] });
  });

  it('that is two in one file is refused, for each stands for itself', async () => {
    const bytes = pdf(slip, soundSlip({ number: '2026091000012346' }));
    expect(refusalOf(await keepPaper(ports, firm, { about: 'payment', name: '回单.pdf', bytes })).message).toContain('一份回单传一个文件');
  });
});
