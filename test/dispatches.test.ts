import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { DOT } from '../dev/seed/papers.ts';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import type { CaseDispatch } from '../src/contract/dispatch-views.ts';
import { issueDispatch } from '../src/app/dispatches/issue-dispatch.ts';
import { issuePlans, listPlansToIssue } from '../src/app/dispatches/issue-plans.ts';
import { listCaseDispatches } from '../src/app/dispatches/list-case-dispatches.ts';
import { readDispatch } from '../src/app/dispatches/read-dispatch.ts';
import { keepTemplate, listTemplates, readTemplate } from '../src/app/dispatches/templates.ts';
import { actOnCase } from '../src/app/act-on-case.ts';
import { listNotices } from '../src/app/list-notices.ts';
import { listProjects } from '../src/app/list-projects.ts';
import { keepPaper } from '../src/app/papers/keep-paper.ts';
import type { Who } from '../src/app/ports.ts';
import { readCase } from '../src/app/read-case.ts';
import type { Role } from '../src/cases/roles.ts';
import { ok } from '../src/kernel/result.ts';
import { openRendering } from '../src/rendering/open-rendering.ts';
import { refusalOf } from './refusal.ts';
import { cookieOf, openServer, send } from './server.ts';

const { app, ports } = await openServer({ demo: true, fill: seedDemo });
const who = (role: Role): Who => ({
  programmeId: ports.programmeId,
  actor: { personId: `sample-${role}`, name: `样例${role}`, roles: [role], secondFactor: true },
});
const officer = who('officer');
let pilot = '';

beforeAll(async () => {
  const notices = granted(await listNotices(ports, officer));
  pilot = notices.findLast(({ purpose }) => purpose === 'pilot')?.id ?? '';
});

describe('an official paper', () => {
  it('gets the next number, is kept as two files, and comes out again byte for byte', async () => {
    const issued = granted(await issueDispatch(ports, officer, pilot, 'pilot-notice'));
    expect(issued.paper).toMatchObject({
      office: { name: '彭阳县工业信息化和商务局' },
      number: { code: '彭工信商发', year: 2026, sequence: 1 },
    });
    const again = granted(await openRendering().setDispatch(issued.paper));
    for (const format of ['docx', 'pdf'] as const) {
      const kept = granted(await readDispatch(ports, who('auditor'), issued.id, format));
      expect(ports.hash(kept.bytes)).toBe(issued[format]);
      expect(ports.hash(again[format])).toBe(issued[format]);
      expect(kept.name).toContain(`彭工信商发〔2026〕1号`);
    }
  });

  it('says of every figure where it comes from, and that the record still says so', async () => {
    const [paper] = granted(await listCaseDispatches(ports, officer, pilot));
    const figures = paper?.issued?.figures ?? [];
    expect(figures.map(({ key }) => key)).toEqual(expect.arrayContaining(['count', 'days', 'from', 'to', 'contact']));
    expect(figures.every(({ from: { caseId, version }, differs }) => caseId === pilot && version === 1 && differs === null)).toBe(true);
  });

  it('is sent once, by the officer, from a case that gives it', async () => {
    expect(refusalOf(await issueDispatch(ports, officer, pilot, 'pilot-notice'))).toMatchObject({
      code: 'already-done',
      message: expect.stringContaining('〔2026〕1号'),
    });
    expect(refusalOf(await issueDispatch(ports, who('approver'), pilot, 'pilot-notice')).code).toBe('not-permitted');
    expect(refusalOf(await issueDispatch(ports, officer, 'nothing', 'pilot-notice')).code).toBe('not-found');
  });

  it('leaves no gap in the register, whoever writes there', async () => {
    const { programmeId, store } = ports;
    const [first] = await store.in(programmeId).listDispatches(pilot);
    if (first === undefined) throw new Error('nothing was sent');
    const write = (sequence: number, caseId: string) =>
      store.transact(programmeId, async (tx) => {
        const number = { ...first.paper.number, sequence };
        return ok(await tx.addDispatch({ ...first, id: `x-${sequence}`, caseId, paper: { ...first.paper, number } }));
      });
    await expect(write(3, 'other')).rejects.toThrow('leaves a gap');
    await expect(write(1, 'other')).rejects.toThrow('duplicate key');
    await expect(write(2, pilot)).rejects.toThrow('duplicate key');
  });

  it('is bound with the whole file of its firm, for those who may see accounts', async () => {
    const { items } = await ports.store.in(ports.programmeId).listProjects({ scope: { all: true }, limit: 1 });
    const path = `/api/v1/cases/${items[0]?.id}/volume`;
    const volume = await send(app, 'GET', path, undefined, await cookieOf(ports, 'auditor'));
    expect(volume.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await send(app, 'GET', path, undefined, await cookieOf(ports, 'city'))).statusCode).toBe(403);
    expect((await send(app, 'GET', `/api/v1/cases/${pilot}/volume`, undefined, await cookieOf(ports, 'auditor'))).statusCode).toBe(422);
  });

  it('is made with the office’s own template once there is one, which is on record with it', async () => {
    const document = (text: string) =>
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`;
    const lines = ['{发文字号}', '{标题}', '{正文}', '{成文日期}', '本单位样式（样例）'].map(
      (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`,
    );
    const standard = granted(
      await readDispatch(ports, officer, (await ports.store.in(ports.programmeId).listDispatches())[0]?.id ?? '', 'docx'),
    );
    const bytes = zipSync({ ...unzipSync(standard.bytes), 'word/document.xml': strToU8(document(lines.join(''))) });
    const keep = (name: string, by: Who) => keepTemplate(ports, by, 'notice-result', 0, { name, bytes });
    expect(refusalOf(await keep('样例.docm', officer)).message).toContain('另存为');
    expect(refusalOf(await keep('样例.docx', who('finance'))).code).toBe('not-permitted');
    expect(granted(await listTemplates(ports, officer)).filter(({ inUse }) => inUse !== null)).toEqual([]);
    granted(await keep('样例.docx', officer));
    expect(refusalOf(await keep('样例.docx', officer))).toMatchObject({
      code: 'stale',
      message: expect.stringContaining(officer.actor.name),
    });
    const issued = granted(await issueDispatch(ports, officer, pilot, 'notice-result'));
    const docx = granted(await readDispatch(ports, officer, issued.id, 'docx'));
    expect(strFromU8(unzipSync(docx.bytes)['word/document.xml'] ?? new Uint8Array())).toContain('本单位样式（样例）');
    expect(issued.template).toBe(1);
    const again = granted(
      await openRendering().setDispatch(issued.paper, granted(await readTemplate(ports, officer, 'notice-result')).bytes),
    );
    expect(ports.hash(again.docx)).toBe(issued.docx);
    granted(await keepTemplate(ports, who('director'), 'notice-result', 1, null));
    expect(refusalOf(await readTemplate(ports, officer, 'notice-result')).code).toBe('not-found');
    expect(granted(await readDispatch(ports, officer, issued.id, 'docx')).bytes).toEqual(docx.bytes);
  });

  it('is offered, drafted and downloaded over the wire as an attachment', async () => {
    const cookie = await cookieOf(ports, 'officer');
    const [paper] = (await send(app, 'GET', `/api/v1/cases/${pilot}/dispatches`, undefined, cookie)).json<readonly CaseDispatch[]>();
    const file = await send(app, 'GET', `/api/v1/dispatches/${paper?.issued?.id}/pdf`, undefined, cookie);
    expect(file.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
    const draft = await send(app, 'GET', `/api/v1/cases/${pilot}/dispatches/pilot-notice/draft/pdf`, undefined, cookie);
    expect([draft.statusCode, draft.headers['cache-control']]).toEqual([200, 'no-store']);
    const register: unknown = (await send(app, 'GET', '/api/v1/dispatches', undefined, cookie)).json();
    expect(register).toMatchObject({
      rows: [{ template: 1 }, { number: '彭工信商发〔2026〕1号', template: null, of: { kind: 'notice', id: pilot } }],
      runs: [{ code: '彭工信商发', year: 2026, last: 2, missing: [] }],
      withheld: [],
    });
  });
});

describe('a firm that fails its acceptance twice', () => {
  it('is sent one notice of rectification, of the first, and then the decision that it is out (measures/13)', async () => {
    const [row] = granted(await listProjects(ports, who('auditor'), { stage: 'rectifying' })).items;
    const id = row?.id ?? '';
    const view = granted(await readCase(ports, officer, id));
    if (view.kind !== 'project') throw new Error('nobody is rectifying');
    const of = (role: Role, organisation: string): Who => ({ ...who(role), actor: { ...who(role).actor, organisation } });
    const firm = of('firm', view.project.application.creditCode);
    const evaluator = of('evaluator', view.project.assignment?.evaluator.creditCode ?? '');
    const papers = async () =>
      granted(await listCaseDispatches(ports, officer, id)).flatMap(({ kind, issued }) =>
        kind === 'rectification-notice' || kind === 'disqualification-decision' ? [[kind, issued !== null]] : [],
      );
    const act = async (by: Who, name: string, input: object) =>
      granted(await actOnCase(ports, by, { kind: 'project', caseId: id, key: name, act: name, input }));
    granted(await issueDispatch(ports, officer, id, 'rectification-notice'));
    granted(await keepPaper(ports, firm, { caseId: id, about: 'rectification', name: '整改照片.png', bytes: DOT }));
    const { simulatedDay } = await ports.store.in(ports.programmeId).getProgramme();
    await act(firm, 'completeRectification', { note: '已联网（样例）', completedOn: simulatedDay });
    expect(await papers()).toEqual([['rectification-notice', true]]);
    await act(evaluator, 'failAcceptance', { opinion: '仍有一台未联网（样例）' });
    expect(await papers()).toEqual([
      ['rectification-notice', true],
      ['disqualification-decision', false],
    ]);
  });
});

describe('the plans of all firms', () => {
  it('go out in one go, each under its own number, none as another than was seen; asked again, nothing goes out twice', async () => {
    const waiting = granted(await listPlansToIssue(ports, officer));
    expect(waiting.length).toBeGreaterThan(5);
    expect(granted(await listPlansToIssue(ports, who('approver')))).toEqual([]);
    const seenBefore = waiting.map((each) => ({ ...each, occasion: each.occasion - 1 }));
    const stale = granted(await issuePlans(ports, officer, seenBefore));
    expect(stale.map(({ refusal }) => refusal?.code)).toEqual(waiting.map(() => 'stale'));
    const issued = granted(await issuePlans(ports, officer, waiting));
    expect(issued.map(({ caseId }) => caseId)).toEqual(waiting.map(({ caseId }) => caseId));
    expect(issued.filter(({ refusal }) => refusal !== null)).toEqual([]);
    expect(new Set(issued.map(({ number }) => number)).size).toBe(waiting.length);
    expect(granted(await listPlansToIssue(ports, officer))).toEqual([]);
    const again = granted(await issuePlans(ports, officer, waiting));
    expect(again.map(({ refusal }) => refusal?.code)).toEqual(waiting.map(() => 'already-done'));
  });
});
