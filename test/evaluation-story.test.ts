import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import { actOnCase } from '../src/app/act-on-case.ts';
import { programmeFiles } from '../src/app/folder/programme-files.ts';
import { sealFolder } from '../src/app/folder/seal-folder.ts';
import { listPerformance } from '../src/app/list-performance.ts';
import { moveDemoClock } from '../src/app/move-demo-clock.ts';
import { readCase } from '../src/app/read-case.ts';
import { QUESTION_NAMES } from '../src/cases/performance/survey/questions.ts';
import { findSurvey } from '../src/cases/performance/state.ts';
import { sayAbove } from '../src/cases/performance/words.ts';
import type { InboxView } from '../src/contract/deadline-views.ts';
import type { PerformanceList, PerformanceView, SurveyLink } from '../src/contract/performance-views.ts';
import { type FolderFile, FOLDER_NAMES } from '../src/documents/folder/folder.ts';
import { readArchive } from '../src/files/archive.ts';
import { checkFolder } from '../src/files/check-folder.ts';
import { asDay } from '../src/kernel/day.ts';
import { cookieOf, openServer, send } from './server.ts';

const { app, ports, log } = await openServer({ demo: true, fill: seedDemo });
const reads = ports.store.in(ports.programmeId);
const officer = await cookieOf(ports, 'officer');
const who = { programmeId: ports.programmeId, actor: { personId: 'o', name: '样例', roles: ['officer'] as const, secondFactor: true } };
const [row] = granted(await listPerformance(ports, who)).rows;
const id = row?.id ?? '';
const fileOf = async (): Promise<PerformanceView> => granted(await readCase(ports, who, id)) as PerformanceView;
const act = (name: string, input: object) =>
  send(app, 'POST', `/api/v1/cases/${id}/acts/${name}`, { key: `story-${name}`, input }, officer);
const sheet = (mark: string): string => new URLSearchParams(Object.fromEntries(QUESTION_NAMES.map((each) => [each, mark]))).toString();
const post = (url: string, payload: string) =>
  app.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/x-www-form-urlencoded' } });

describe('what the firms are asked', () => {
  it('was counted for the half year, and says so on the goal', async () => {
    const { surveys, tracking } = await fileOf();
    const [half, final] = surveys;
    expect([half?.result?.answered, half?.result?.spreads?.[0]?.counts]).toEqual([6, [3, 2, 1, 0, 0]]);
    expect(final?.result).toBeUndefined();
    expect(tracking?.lines.find(({ goal }) => goal.includes('满意度'))).toMatchObject({
      actual: 83,
      says: expect.stringContaining('5 ÷ 6 = 83%'),
    });
  });

  it('is on the firm’s own page until it has answered, by a link that nobody has to sign in for', async () => {
    const firm = await cookieOf(ports, 'firm');
    const home = await send(app, 'GET', '/firm', undefined, firm);
    const link = /href="(\/survey\/[^"]+(?<!\.svg))"/.exec(home.body)?.[1] ?? '';
    expect((await app.inject({ method: 'GET', url: link })).body).toContain('不记名');
    const open = await post(link, 'overall=0');
    expect([open.statusCode, open.body.includes('请选择“服务商的能力和服务”')]).toEqual([422, true]);
    expect((await post(link, sheet('9'))).statusCode).toBe(422);
    expect((await post(`${link.slice(0, -3)}abc`, sheet('0'))).statusCode).toBe(409);
    expect((await post(link, sheet('0'))).body).toContain('已收到');
    expect((await post(link, sheet('4'))).statusCode).toBe(409);
    expect((await send(app, 'GET', '/firm', undefined, firm)).body).not.toContain(link);
    expect((await app.inject({ method: 'GET', url: '/survey/nothing/final/x' })).statusCode).toBe(404);
    expect((await app.inject({ method: 'GET', url: `/survey/${id}/never/x` })).statusCode).toBe(404);
  });

  it('leaves nothing in the database that leads from a firm to its answer, and nothing in the log', async () => {
    const box = await reads.findBallotBox(id, 'final');
    const { firms = [] } = findSurvey((await fileOf()) as never, 'final') ?? {};
    expect([box?.answered, box?.unused.length]).toEqual([1, firms.length - 1]);
    const text = JSON.stringify(box);
    for (const { creditCode, name } of firms) expect(text.includes(creditCode) || text.includes(name)).toBe(false);
    const told = JSON.stringify([...(await reads.listEvents(id)), ...log]);
    expect(told).not.toContain(box?.unused[0]);
    // Whoever has the database but not the deployment's key cannot make the rights that the box has used.
    const guesses = firms.flatMap(({ creditCode }) => [creditCode, `survey ${ports.programmeId} ${id} final ${creditCode}`]);
    expect(guesses.some((each) => box?.unused.includes(ports.hash(each)))).toBe(false);
  });

  it('can be passed on for a firm without an account, openly, and answers just once too', async () => {
    const { firms = [] } = findSurvey((await fileOf()) as never, 'final') ?? {};
    const [, other] = firms;
    expect((await act('handSurveyLink', { round: 'final', creditCode: other?.creditCode })).statusCode).toBe(200);
    const links = (await send(app, 'GET', `/api/v1/cases/${id}/survey-links`, undefined, officer)).json<readonly SurveyLink[]>();
    expect(links.map(({ name }) => name)).toEqual([other?.name]);
    const drawn = await send(app, 'GET', `${links[0]?.link}/code.svg`);
    expect([drawn.headers['content-type'], drawn.body.startsWith('<svg')]).toEqual(['image/svg+xml', true]);
    expect((await send(app, 'GET', `/survey/${id}/final/nothing/code.svg`)).statusCode).toBe(409);
    const answers = await Promise.all([1, 2].map(() => post(links[0]?.link ?? '', sheet('4'))));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200, 409]));
  });

  it('is counted after its day; of too few only how many, and the box is gone', async () => {
    granted(await moveDemoClock(ports, asDay('2027-04-24')));
    const links = (await send(app, 'GET', `/api/v1/cases/${id}/survey-links`, undefined, officer)).json<readonly SurveyLink[]>();
    expect(links).toEqual([]);
    expect((await act('countSurvey', { round: 'final' })).statusCode).toBe(200);
    const { surveys, tracking } = await fileOf();
    expect(surveys.at(-1)?.result).toMatchObject({ answered: 2, spreads: null, texts: [] });
    expect(await reads.findBallotBox(id, 'final')).toBeUndefined();
    expect(tracking?.lines.find(({ goal }) => goal.includes('满意度'))?.actual).toBeNull();
  });
});

describe('what a firm says of itself', () => {
  it('begins from its file, is saved as it is typed, sent with a receipt, and laid beside the record', async () => {
    const firm = await cookieOf(ports, 'firm');
    const path =
      /href="(\/self-evaluations\/[^"?]+)\?round=final"/.exec((await send(app, 'GET', '/firm', undefined, firm)).body)?.[1] ?? '';
    const saved = await send(
      app,
      'POST',
      '/api/v1/drafts/forms/self-evaluation/final',
      { edits: [{ name: 'growth', was: '', is: '7' }] },
      firm,
    );
    expect(saved.statusCode).toBe(200);
    const { body } = await send(app, 'GET', `${path}?round=final`, undefined, firm);
    expect([body.includes('登记的评测为'), body.includes('value="7"')]).toEqual([true, true]);
    const hidden = Object.fromEntries(
      [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const sendForm = (form: object) =>
      app.inject({
        method: 'POST',
        url: `${path}?round=final`,
        payload: new URLSearchParams({ ...hidden, ...form } as Record<string, string>).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: firm },
      });
    const typed = { level: '3', wan: '12', growth: '7', effects: '样例成效' };
    const open = await sendForm({ ...typed, growth: '很多' });
    expect([open.statusCode, open.body.includes('样例成效'), open.body.includes('增长应为整数')]).toEqual([422, true, true]);
    const sent = await sendForm(typed);
    expect(sent.statusCode).toBe(303);
    const receipt = await send(app, 'GET', String(sent.headers.location), undefined, firm);
    expect(receipt.body).toContain('绩效自评回执');
    const own = (await fileOf()).selfEvaluations.filter((each) => each.own !== null && each.round === 'final');
    expect(own).toEqual([
      expect.objectContaining({ round: 'final', differences: expect.arrayContaining([expect.stringContaining('自评投入比')]) }),
    ]);
  });
});

const sha = (data: string | Uint8Array): string => ports.hash(data);
const handUp = (round: string, version: number) =>
  send(app, 'POST', `/api/v1/cases/${id}/evaluation-requests/${round}`, { key: `story-up-${round}`, version }, officer);
const fetched = (digest: string, cookie: string) =>
  send(app, 'GET', `/api/v1/cases/${id}/evaluation-requests/files/${digest}`, undefined, cookie);
const folderOf = (round: string) => send(app, 'GET', `/api/v1/cases/${id}/evaluation-folder/${round}`, undefined, officer);

describe('what is handed up at the end', () => {
  it('says what is missing and whose it is, before anything was evaluated', async () => {
    const [, final] = (await fileOf()).missing;
    const owed = final?.pieces.map(({ what, owes }) => `${what}（${owes}）`).join('、');
    expect(owed).toContain('还没有开展终期评价');
    expect(owed).toContain('满意度调查只收回2份，不足5份');
    expect(owed).toMatch(/彭阳样例\S+公司的自评（彭阳样例/u);
    expect(owed).toContain('还没有通过验收');
  });

  it('is one archive that holds together, made of the same bytes every time', async () => {
    const scored = (await fileOf()).scored ?? [];
    const stated = scored.filter(({ actual }) => actual === null).map(({ no }) => ({ no, actual: 91, evidence: '样例问卷' }));
    const gaps = scored.map(({ no }) => ({ no, cause: '样例原因' }));
    expect((await act('evaluateGoals', { round: 'final', stated, gaps, opinion: '样例意见' })).statusCode).toBe(200);
    const approver = { ...who, actor: { ...who.actor, personId: 'a', roles: ['approver'] as const } };
    granted(
      await actOnCase(ports, approver, { kind: 'performance', caseId: id, act: 'approveEvaluation', input: {}, key: 'story-approve' }),
    );
    // A root covers the day only once it is over.
    granted(await moveDemoClock(ports, asDay('2027-04-25')));
    const issued = await send(app, 'POST', `/api/v1/cases/${id}/dispatches/evaluation-request`, {}, officer);
    expect(issued.statusCode).toBe(200);
    const answer = await folderOf('final');
    expect(answer.statusCode).toBe(200);
    const { entries } = readArchive(answer.rawPayload);
    const cover = new TextDecoder().decode(entries.find(({ name }) => name === FOLDER_NAMES.cover)?.bytes);
    for (const says of ['评分：', '样例原因', '缺项：', '不足5份', '绩效案卷：证据包', '一企一档', '分录', '企业自评'])
      expect(cover).toContain(says);
    expect(await checkFolder(sha, entries)).toMatchObject({ findings: [], packs: 1 });
    const handedUp = await handUp('final', (await fileOf()).version);
    expect(handedUp.statusCode).toBe(200);
    const { papers, letter } = (await fileOf()).requests.at(-1) ?? {};
    const kept = await fetched(papers?.digest ?? '', await cookieOf(ports, 'centre'));
    expect(kept.rawPayload.equals(answer.rawPayload)).toBe(true);
    expect((await fetched(letter?.digest ?? '', await cookieOf(ports, 'city'))).headers['content-type']).toBe('application/pdf');
    expect((await fetched(papers?.digest ?? '', await cookieOf(ports, 'taskforce'))).statusCode).toBe(403);
    const changed = entries.map((entry) => (entry.name === '分录.csv' ? { ...entry, bytes: new TextEncoder().encode('改过') } : entry));
    expect((await checkFolder(sha, changed)).findings).toEqual([{ entry: '分录.csv', says: '内容与清单所列的 SHA-256 不同' }]);
    expect((await checkFolder(sha, entries.slice(1))).findings).toEqual([{ entry: entries[0]?.name, says: '缺少这个文件' }]);
  });
});

describe('what the city and the centre are asked', () => {
  it('waits for the centre, which saw nothing of the file before; each answers for itself, and every list says so', async () => {
    const centre = await cookieOf(ports, 'centre');
    const { items } = (await send(app, 'GET', '/api/v1/inbox', undefined, centre)).json<InboxView>();
    expect(items.map(({ caseId, about }) => [caseId, about])).toEqual([[id, '终期评价']]);
    const at = { round: 'final', level: 'centre' };
    const answer = (name: string, input: object) =>
      send(app, 'POST', `/api/v1/cases/${id}/acts/${name}`, { key: `centre-${name}`, input: { ...at, ...input } }, centre);
    expect((await answer('receiveRequest', {})).statusCode).toBe(200);
    const conclusion = { result: 'passed', points: 91, opinion: '样例', document: '样融合〔2027〕2号', concludedOn: '2027-04-25' };
    expect((await answer('concludeRequest', conclusion)).statusCode).toBe(200);
    const [listed] = (await send(app, 'GET', '/api/v1/performance', undefined, centre)).json<PerformanceList>().rows;
    expect(sayAbove(listed?.requests ?? [], 'final')).toContain('自治区促进中心评价结论：通过，91分');
    expect((await send(app, 'GET', '/api/v1/inbox', undefined, centre)).json<InboxView>().items).toEqual([]);
  });

  it('is not handed up without its letter, nor read by whoever it was not handed to', async () => {
    const refused = await handUp('mid-term', (await fileOf()).version);
    expect([refused.statusCode, refused.json<{ message: string }>().message]).toEqual([
      409,
      expect.stringContaining('请先在本页“公文”印发'),
    ]);
    const firm = await send(app, 'GET', `/api/v1/cases/${id}`, undefined, await cookieOf(ports, 'firm'));
    expect(firm.statusCode).toBe(404);
  });
});

describe('a programme in a folder', () => {
  it('reads without the product, and every file of it can be checked', async () => {
    const parts = new Map<string, FolderFile[]>();
    for await (const { part, file } of programmeFiles(ports, ports.programmeId)) parts.set(part, [...(parts.get(part) ?? []), file]);
    expect([...parts.keys()]).toEqual(['账簿', '导入的台账', '在线登记的台账', '公文', '案卷', '证据包']);
    const folder = { title: '样例', says: [], notes: [], parts: [...parts].map(([title, files]) => ({ title, files })) };
    const { entries } = readArchive(ports.bindArchive(sealFolder(sha, folder)));
    const checked = await checkFolder(sha, entries);
    expect(checked.findings).toEqual([]);
    expect(checked.packs).toBeGreaterThan(30);
    const page = parts.get('案卷')?.find(({ name }) => name.includes(id))?.content;
    expect(page).toContain('审定绩效评价');
  });
});
