import { describe, expect, it } from 'vitest';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import { asksOf } from '../src/cases/asks.ts';
import type { AnyAct } from '../src/cases/needs.ts';
import { verdictsIn } from '../src/cases/verdicts-in.ts';
import type { ComparedClause, PolicyTextPreview, PolicyTextRow, PolicyTextView, TouchedCases } from '../src/contract/policy-views.ts';
import type { ProjectList } from '../src/contract/views.ts';
import { INVENTED_POLICY, WITH_MERGED_ARTICLES, WITH_NEW_ARTICLE } from './invented-policy.ts';
import { cookieOf, openServer, send, sendFiles } from './server.ts';

const { app, ports } = await openServer({ demo: true, fill: seedDemo });
const [officer, finance] = [await cookieOf(ports, 'officer'), await cookieOf(ports, 'finance')];
const paper = (text: string, name = '样例文本.txt') => [{ name, bytes: new TextEncoder().encode(text) }];
const look = async (text: string): Promise<PolicyTextPreview> =>
  (await sendFiles(app, '/api/v1/policy-texts/preview', paper(text), officer)).json<PolicyTextPreview>();
const keep = (text: string, fields: Record<string, string>, cookie = officer) =>
  sendFiles(app, '/api/v1/policy-texts', paper(text), cookie, fields);
const get = async <T>(path: string): Promise<T> => (await send(app, 'GET', `/api/v1${path}`, undefined, officer)).json<T>();
const statusOf = (clauses: readonly ComparedClause[] | undefined, id: string) => clauses?.find((each) => each.id === id)?.status;

describe('the official text', () => {
  it('is looked at first, and nothing is kept by looking', async () => {
    const before = await get('/policy-texts');
    const preview = await look(INVENTED_POLICY);
    expect(preview.clauses.map(({ id }) => id)).toContain('measures/3.1');
    expect(preview).toMatchObject({ known: null, doubts: [], name: '样例文本.txt' });
    expect(preview.comparisons).toHaveLength(2);
    expect(await get('/policy-texts')).toEqual(before);
  });

  it('is kept with its source, its date, its digest, and who brought it when', async () => {
    const kept = (await keep(INVENTED_POLICY, { source: '样例县政府 样例发〔2026〕1号', dated: '2026-07-01' })).json<PolicyTextRow>();
    expect(kept).toMatchObject({ source: '样例县政府 样例发〔2026〕1号', dated: '2026-07-01', on: '2027-04-03', standing: 'current' });
    expect(kept.digest).toBe(ports.hash(INVENTED_POLICY));
    const { text, clauses } = await get<PolicyTextView>('/policy-texts/current');
    expect(text).toEqual(kept);
    expect(clauses.find(({ id }) => id === 'measures/3.2')?.text).toContain('一次性补助3万元');
    expect((await look(INVENTED_POLICY)).known).toEqual(kept);
    const original = await send(app, 'GET', `/api/v1/files/${kept.digest}`, undefined, officer);
    expect(original.body).toBe(INVENTED_POLICY);
  });

  it('is not kept twice; of the same paper the last description counts', async () => {
    const again = await keep(INVENTED_POLICY, { source: '样例县政府 样例发〔2026〕1号', dated: '2026-07-01' });
    expect(again.statusCode).toBe(409);
    const corrected = (await keep(INVENTED_POLICY, { source: '样例县政府 样例发〔2026〕1号', dated: '2026-07-02' })).json<PolicyTextRow>();
    const rows = await get<readonly PolicyTextRow[]>('/policy-texts');
    const same = rows.filter(({ digest }) => digest === corrected.digest);
    expect(same.map(({ id, standing }) => [id === corrected.id, standing])).toEqual([
      [true, 'current'],
      [false, 'corrected'],
    ]);
  });

  it.each([
    ['a changed cap', INVENTED_POLICY.replace('不超过40万元', '不超过35万元'), { 'measures/3.1': 'changed', 'measures/3.2': 'unchanged' }],
    ['a new article in the middle', WITH_NEW_ARTICLE, { 'measures/4': 'moved', 'measures/5': 'moved' }],
    ['two articles made one', WITH_MERGED_ARTICLES, { 'measures/5': 'moved', 'measures/4': 'changed' }],
    ['a digit of another width', INVENTED_POLICY.replace('40％', '４０%'), { 'measures/3.1': 'unchanged' }],
  ] as const)('is compared with the text before it: %s', async (_, text, expected) => {
    const clauses = (await look(text)).comparisons[1]?.clauses;
    for (const [id, status] of Object.entries(expected)) expect([id, statusOf(clauses, id)]).toEqual([id, status]);
  });

  it('shows a change word by word, and how many open cases it concerns', async () => {
    const [, before] = (await look(INVENTED_POLICY.replace('不超过7个工作日', '').replace('不少于7个工作日', '不少于9个工作日')))
      .comparisons;
    const changed = before?.clauses.filter(({ status }) => status !== 'unchanged') ?? [];
    expect(changed.map(({ id }) => id)).toEqual(['measures/5']);
    expect(changed[0]?.words?.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'gone', text: '7' },
      { kind: 'come', text: '9' },
    ]);
  });

  it('of a later date waits for its day, and shows what it changes', async () => {
    const coming = (await keep(WITH_NEW_ARTICLE, { source: '样例县政府', dated: '2027-04-20' })).json<PolicyTextRow>();
    expect(coming.standing).toBe('coming');
    const view = await get<PolicyTextView>(`/policy-texts/${coming.id}`);
    expect(statusOf(view.comparisons[1]?.clauses, 'measures/4')).toBe('moved');
    expect((await get<PolicyTextView>('/policy-texts/current')).text.dated).toBe('2026-07-02');
  });

  it.each([
    ['no numbered text', paper('样例县的一段话'), { source: '样例', dated: '2026-07-01' }, 422],
    ['a PDF', paper('%PDF-1.7 样例'), { source: '样例', dated: '2026-07-01' }, 422],
    ['no real date', paper(INVENTED_POLICY), { source: '样例', dated: '2026-02-30' }, 422],
    ['no source', paper(INVENTED_POLICY), { source: ' ', dated: '2026-07-01' }, 422],
    ['two papers at once', [...paper('一、样例'), ...paper('二、样例', '另一份.txt')], { source: '样例', dated: '2026-07-01' }, 422],
  ])('is refused in Chinese where there is %s', async (_, files, fields, status) => {
    const answer = await sendFiles(app, '/api/v1/policy-texts', files, officer, fields);
    expect(answer.statusCode).toBe(status);
    expect(answer.json<{ message: string }>().message).toMatch(/[一-龥]/);
  });

  it('is imported by officers alone, and can never be changed', async () => {
    expect((await keep(INVENTED_POLICY, { source: '样例', dated: '2026-07-01' }, finance)).statusCode).toBe(403);
  });
});

describe('the open cases that rest on a clause', () => {
  const restingOn = async (clause: string) => (await get<TouchedCases>(`/policy-cases?clause=${clause}`)).cases;

  it('are every open project for the subsidy: decided once it is granted, ahead for mere applications', async () => {
    const { stages } = await get<ProjectList>('/projects?limit=1');
    const closed = (stages.paid ?? 0) + (stages.removed ?? 0) + (stages.disqualified ?? 0);
    const cases = (await restingOn('measures/7.1')).filter(({ kind }) => kind === 'project');
    expect(cases).toHaveLength(Object.values(stages).reduce((sum, count) => sum + count, 0) - closed);
    const standings = (...among: readonly string[]) =>
      new Set(cases.filter(({ stage }) => among.includes(stage)).map(({ rests }) => rests));
    expect(standings('county-approved', 'city-approved', 'awarded')).toEqual(new Set(['decided']));
    expect(standings('applied', 'proposed', 'listed')).toEqual(new Set(['ahead']));
  });

  it('are the running notices too where the clause is about publicity, and none that is paid or out', async () => {
    const cases = await restingOn('measures/11');
    expect(cases.filter(({ kind }) => kind === 'notice').map(({ stage }) => stage)).toEqual(['open', 'open']);
    expect(cases.filter(({ stage }) => ['paid', 'removed', 'disqualified', 'concluded'].includes(stage))).toEqual([]);
  });

  it('are none for a clause that decides nothing, and a clause that does not exist is refused', async () => {
    expect(await restingOn('plan/4.3')).toEqual([]);
    expect((await send(app, 'GET', '/api/v1/policy-cases?clause=measures/99', undefined, officer)).statusCode).toBe(404);
  });
});

it('every act asks just the decisions whose verdicts its events keep, as far as the county has come', async () => {
  const events = await ports.store.in(ports.programmeId).listAllEvents(undefined, 10_000);
  const kept = events.flatMap(({ act, payload }) =>
    verdictsIn(payload as Parameters<typeof verdictsIn>[0]).map(({ decision }) => ({ act: act as AnyAct, decision })),
  );
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.filter(({ act, decision }) => !asksOf(act).includes(decision))).toEqual([]);
});
