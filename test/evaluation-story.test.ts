import { describe, expect, it } from 'vitest';
import { granted } from '../dev/seed/granted.ts';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import { listPerformance } from '../src/app/list-performance.ts';
import { moveDemoClock } from '../src/app/move-demo-clock.ts';
import { readCase } from '../src/app/read-case.ts';
import { QUESTION_NAMES } from '../src/cases/performance/survey/questions.ts';
import { findSurvey } from '../src/cases/performance/state.ts';
import type { PerformanceView, SurveyLink } from '../src/contract/performance-views.ts';
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
    const link = /href="(\/survey\/[^"]+)"/.exec(home.body)?.[1] ?? '';
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
    const saved = await send(app, 'POST', '/api/v1/drafts/self-evaluations/final', { edits: [{ name: 'growth', was: '', is: '7' }] }, firm);
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
    const own = (await fileOf()).selfEvaluations.filter((each) => each.own !== null);
    expect(own).toEqual([
      expect.objectContaining({ round: 'final', differences: expect.arrayContaining([expect.stringContaining('自评投入比')]) }),
    ]);
  });
});
