import { describe, expect, it } from 'vitest';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import { granted } from '../dev/seed/granted.ts';
import type { Evidence } from '../src/app/evidence/evidence.ts';
import { gatherEvidence } from '../src/app/evidence/gather-evidence.ts';
import { NAMES, packEntries } from '../src/app/evidence/pack-entries.ts';
import { TEXTS } from '../src/app/text-chain.ts';
import type { AuditView, Grounds } from '../src/contract/audit-views.ts';
import type { FiguresView } from '../src/contract/figure-views.ts';
import type { FindingsView } from '../src/contract/finding-views.ts';
import type { FundLedgerView } from '../src/contract/fund-ledger-views.ts';
import type { OutlaysView } from '../src/contract/outlay-views.ts';
import type { LedgerView } from '../src/contract/views.ts';
import { writeArchive } from '../src/files/archive.ts';
import { checkPack } from '../src/files/check-pack.ts';
import { limits } from '../src/files/limits.ts';
import { readXlsx } from '../src/files/read-xlsx.ts';
import { textOf } from '../src/intake/table.ts';
import { cookieOf, openServer, send } from './server.ts';

const { app, ports } = await openServer({ demo: true, fill: seedDemo });
const [auditor, officer] = await Promise.all([cookieOf(ports, 'auditor'), cookieOf(ports, 'officer')]);
const ask = (path: string, who = auditor) => send(app, 'GET', `/api/v1${path}`, undefined, who);
const get = async <T>(path: string): Promise<T> => (await ask(path)).json<T>();
const packOf = (evidence: Evidence) =>
  packEntries(ports.hash, evidence).map(({ name, content }) => ({ name, bytes: Buffer.from(content) }));
const bytesOf = (evidence: Evidence): Uint8Array => writeArchive(packOf(evidence));
const ledger = await get<FundLedgerView>('/fund-ledger');
const { outlays } = await get<OutlaysView>('/outlays');
const { entries } = await get<LedgerView>('/ledger');

/** The rows of the books' sheet below its head, without the sum: what is said and the exact amount. */
async function sheetOf(query = ''): Promise<{ readonly says: string; readonly account: string; readonly fen: number }[]> {
  const { rawPayload } = await ask(`/ledger/sheet${query}`);
  const read = granted(await readXlsx('账簿.xlsx', rawPayload, limits));
  const body = read[0]?.rows.slice(4, -1) ?? [];
  return body.map(([, says, account, amount]) => ({
    says: textOf(says),
    account: textOf(account),
    fen: Math.round(Number(textOf(amount)) * 100),
  }));
}

describe('the books as a sheet', () => {
  const postings = entries.toReversed().flatMap(({ says, postings: all }) => all.map(({ label, fen }) => ({ says, account: label, fen })));

  it('hold what the page shows, oldest first, and come to nothing', async () => {
    const rows = await sheetOf();
    expect(rows).toEqual(postings);
    expect(rows.reduce((sum, { fen }) => sum + fen, 0)).toBe(0);
  });

  it('are picked out as on the page', async () => {
    const { entries: paid } = await get<LedgerView>('/ledger?account=region/paid');
    expect(paid.length).toBeGreaterThan(0);
    expect(new Set((await sheetOf('?account=region/paid')).map(({ says }) => says))).toEqual(new Set(paid.map(({ says }) => says)));
  });

  it('are no business of a firm', async () => {
    expect((await ask('/ledger/sheet', await cookieOf(ports, 'firm'))).statusCode).toBe(403);
  });
});

describe('the audit room', () => {
  it('lists whoever was paid with all that was paid, and draws nothing before there is a seed', async () => {
    const view = await get<AuditView>('/audit');
    const subsidies = ledger.firms.reduce((sum, { paidFen, recoveredFen }) => sum + paidFen + recoveredFen, 0);
    const others = outlays.filter(({ stage }) => stage === 'paid');
    expect(others.length).toBeGreaterThan(0);
    expect(view).toMatchObject({ paidFen: subsidies + others.reduce((sum, { amountFen }) => sum + amountFen, 0), seed: null, drawn: [] });
    expect(view.listed).toBe(ledger.firms.filter(({ paidFen }) => paidFen > 0).length + others.length);
  });

  it('draws the same payments for the same seed, each with what there is to ask', async () => {
    const [once, again] = await Promise.all([1, 2].map(() => get<AuditView>('/audit?way=risk&seed=样例种子&count=1')));
    expect(again).toEqual(once);
    expect(once?.drawn).toHaveLength(1);
    expect(once?.drawn[0]?.why).toContain('凭证没有核查过');
  });

  it('leads from every entry to what was done until then, and from a payment to papers and clauses', async () => {
    const paying = entries.find(({ says }) => says.includes('：拨付补助，'));
    for (const { event } of entries.slice(0, 10)) {
      const { steps } = await get<Grounds>(`/audit/cases/${event.caseId}?version=${event.version}`);
      expect(steps.at(-1)?.version).toBe(event.version);
    }
    const grounds = await get<Grounds>(`/audit/cases/${paying?.event.caseId}?version=${paying?.event.version}`);
    expect(grounds.clauses.map(({ clause }) => clause)).toContain('measures/12.2');
    expect(grounds.files.length).toBeGreaterThan(0);
    expect(grounds.batchId).not.toBeNull();
    for (const { href } of grounds.files.slice(0, 2)) expect((await send(app, 'GET', href, undefined, auditor)).statusCode).toBe(200);
  });

  it('can be left with every case in hand: each that a published root covers goes out with all the files it names', async () => {
    const reads = ports.store.in(ports.programmeId);
    const latest = (await reads.listDailyRoots()).at(-1);
    const heads = (latest ? await reads.listHeadsOn(latest.on) : []).filter(({ caseId }) => caseId !== TEXTS);
    expect(heads.length).toBeGreaterThan(20);
    for (const { caseId } of heads) {
      const packed = await gatherEvidence(ports, ports.programmeId, caseId);
      expect([caseId, packed.ok || packed.refusal.message]).toEqual([caseId, true]);
      if (packed.ok) expect([caseId, checkPack(ports.hash, bytesOf(packed.value), undefined).findings]).toEqual([caseId, []]);
    }
  });

  it('takes with it a page that says what the case is, who did what, each amount and verdict, and leads to each file', async () => {
    const caseId = entries.find(({ says }) => says.includes('：拨付补助，'))?.event.caseId ?? '';
    const evidence = granted(await gatherEvidence(ports, ports.programmeId, caseId));
    const page =
      packOf(evidence)
        .find(({ name }) => name === NAMES.page)
        ?.bytes.toString() ?? '';
    for (const says of ['案卷证据包：企业项目', '申报，符合申报条件', '县工信商务局经办', '认定投入', '改造补助', evidence.proof.root])
      expect(page).toContain(says);
    for (const { digest } of evidence.files) expect(page).toContain(`href="files/${digest}/`);
    expect(page).not.toMatch(/<script|https?:/);
  });

  it('finds the files of a kept row as well', async () => {
    const rows = await ports.store.in(ports.programmeId).listCasesNaming('row', 'support-services');
    const packs = await Promise.all(rows.map(({ id }) => gatherEvidence(ports, ports.programmeId, id)));
    expect(packs.map((pack) => granted(pack).files.length > 0)).toEqual([true, true]);
  });

  it('is the auditor’s alone, names what is not there, and refuses an empty sample', async () => {
    expect((await ask('/audit', officer)).statusCode).toBe(403);
    expect((await ask('/audit/cases/nowhere?version=1')).statusCode).toBe(404);
    expect((await ask(`/audit/cases/${entries[0]?.event.caseId}?version=99999`)).statusCode).toBe(404);
    expect((await ask('/audit?seed=x&count=0')).statusCode).toBe(422);
  });
});

describe('what is drawn of the whole county', () => {
  it('the picture of the money carries to the payees all that the books say was paid, and on to kinds of expense what was paid to firms', () => {
    const paid = ledger.uses.reduce((sum, { fen }) => sum + fen.paid, 0);
    const toFirms = ledger.firms.reduce((sum, { paidFen }) => sum + paidFen, 0);
    expect(paid).toBeGreaterThan(toFirms);
    const sums = [...Map.groupBy(ledger.flow?.rows ?? [], ([step]) => step).values()].map((rows) =>
      rows.reduce((sum, row) => sum + Math.round(Number(row[3]?.replaceAll(',', '')) * 100), 0),
    );
    expect(sums).toEqual([paid, paid, toFirms]);
  });

  it('every figure has a picture and a table', async () => {
    const { drawings } = await get<FiguresView>('/figures');
    const always = [
      'progress',
      'level-moves',
      'level-costs',
      'level-goals',
      'scenes',
      'by-category',
      'by-works',
      'stage-times',
      'slowest-waits',
    ];
    expect(drawings.map(({ id }) => id).filter((id) => !id.startsWith('scenes-'))).toEqual(always);
    for (const { svg, rows, columns } of drawings) {
      expect(svg).toMatch(/^<svg .*<\/svg>$/);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });

  it('findings stand with their clause and amount, what nobody explained first', async () => {
    const { findings, unexamined } = await get<FindingsView>('/findings');
    expect(findings.length).toBeGreaterThan(0);
    const open = findings.map(({ answer }) => answer === null);
    expect(open.lastIndexOf(true)).toBe(open.filter((each) => each).length - 1);
    expect(unexamined.every(({ expenses }) => expenses > 0)).toBe(true);
  });
});
