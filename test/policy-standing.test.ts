import { describe, expect, it } from 'vitest';
import { getPolicy } from '../policy/index.ts';
import type { FundPlanValue } from '../policy/values.ts';
import { seedDemo } from '../dev/seed/seed-demo.ts';
import { MEASURES } from '../src/app/standing/measures.ts';
import { REACHES } from '../src/cases/project/stages.ts';
import { DEADLINE_WHENS, type DeadlineList } from '../src/contract/deadline-views.ts';
import { accountOf, type Account, USE_HOLDINGS } from '../src/kernel/accounts.ts';
import { FUND_SHARES } from '../src/kernel/fund-use.ts';
import type { MonthlyView } from '../src/contract/monthly-views.ts';
import type { RatingRow } from '../src/contract/rating-views.ts';
import type { FundLedgerView } from '../src/contract/fund-ledger-views.ts';
import { type TownshipsView, UNPLACED } from '../src/contract/township-views.ts';
import type { KeptSummary } from '../src/contract/row-views.ts';
import type { PolicyStanding, SideFigure, StandingFigure, StandingMembers } from '../src/contract/policy-views.ts';
import type { FundRow, LedgerView, NoticeRow, ProjectList, ProjectView, RegisterView } from '../src/contract/views.ts';
import { cookieOf, openServer, send } from './server.ts';

const { app, ports } = await openServer({ demo: true, fill: seedDemo });
const officer = await cookieOf(ports, 'officer');
const get = async <T>(path: string): Promise<T> => (await send(app, 'GET', `/api/v1${path}`, undefined, officer)).json<T>();
const standing = await get<PolicyStanding>('/policy-standing');
const { obligations } = getPolicy('pengyang-2026');
const { stages } = await get<ProjectList>('/projects?limit=1');
const figureOf = (id: string): StandingFigure => {
  const found = standing.find(({ obligation }) => obligation === id);
  if (!found) throw new Error(`${id} is not counted`);
  return found;
};
const count = (id: string, side: SideFigure['side']): number | undefined => figureOf(id).sides.find((each) => each.side === side)?.count;
const membersOf = (id: string, side: string) => get<StandingMembers>(`/policy-standing/${id}?side=${side}`);

/** How long the list is that a number leads to; funds have one list for both sides. */
async function lengthOf({ obligation }: StandingFigure, { side, at }: SideFigure): Promise<number | undefined> {
  switch (at.page) {
    case 'members':
      return (await membersOf(obligation, side)).members.length;
    case 'register':
      return (await get<RegisterView>(`/registers/${at.name}`)).rows.length;
    case 'projects': {
      const { page: _, ...filter } = at;
      return (await get<ProjectList>(`/projects?${new URLSearchParams({ ...filter, limit: '1' }).toString()}`)).total;
    }
    case 'funds':
      return undefined;
  }
}

describe('the live figures of the policy', () => {
  it('lead each to a list of just that many', async () => {
    expect(standing.length).toBeGreaterThan(40);
    for (const figure of standing)
      for (const side of figure.sides) {
        const listed = await lengthOf(figure, side);
        if (listed !== undefined) expect([figure.obligation, side.says, listed]).toEqual([figure.obligation, side.says, side.count]);
      }
  });

  it('say of the demonstration county what its lists say', async () => {
    const at = (...names: (keyof typeof stages)[]): number => names.reduce((sum, name) => sum + (stages[name] ?? 0), 0);
    const passed = at('accepted', 'county-approved', 'city-approved', 'award-publicised', 'awarded', 'paid');
    expect([count('P01', 'met'), count('P01', 'unmet')]).toEqual([passed, at('pilot', 'accepting', 'rectifying')]);
    expect([count('M21', 'met'), count('M21', 'unmet')]).toEqual([
      stages.paid,
      at('county-approved', 'city-approved', 'award-publicised', 'awarded'),
    ]);
    expect(count('P29', 'unmet')).toBe(stages.rectifying);
    expect(count('P25', 'met')).toBe(stages.disqualified ?? 0);
    const notices = await get<readonly NoticeRow[]>('/notices');
    expect(count('M17', 'open')).toBe(notices.filter(({ stage }) => stage === 'open').length);
    const kept = await get<readonly KeptSummary[]>('/kept-registers');
    const openIn = (register: string): number => kept.find(({ name }) => name === register)?.open ?? 0;
    const objections = notices.reduce((sum, { openObjections }) => sum + openObjections, 0);
    expect(openIn('complaints')).toBeGreaterThan(0);
    expect(count('P46', 'unmet')).toBe(objections + openIn('complaints'));
    expect(count('P40', 'unmet')).toBe(openIn('meeting-decisions'));
    const funds = await get<readonly FundRow[]>('/funds');
    expect([count('M02', 'met'), count('M02', 'unmet')]).toEqual([
      funds.filter(({ caseId }) => caseId !== null).length,
      funds.filter(({ caseId }) => caseId === null).length,
    ]);
    const panels = await get<readonly { readonly stage: string }[]>('/panels');
    expect([count('M16', 'met'), count('M16', 'open')]).toEqual([
      panels.filter(({ stage }) => stage === 'approved').length,
      panels.filter(({ stage }) => stage !== 'approved').length,
    ]);
    const { fundPlan } = await get<LedgerView>('/ledger');
    expect(count('M04', ({ yes: 'met', no: 'unmet', unknown: 'open' } as const)[fundPlan.outcome])).toBe(1);
  });

  it('judge each firm as its own page does', async () => {
    for (const side of ['met', 'unmet', 'open'] as const)
      for (const { caseId } of (await membersOf('P27', side)).members) {
        const { uplift } = await get<ProjectView>(`/cases/${caseId}`);
        expect(uplift?.outcome ?? 'unknown').toBe({ met: 'yes', unmet: 'no', open: 'unknown' }[side]);
      }
  });

  it('count for measures/10 the firms that are supported, not lines of a register, as each firm’s own page does', async () => {
    const holds = { met: true, unmet: false, open: 'unknown' } as const;
    expect(count('M14', 'met')).toBeGreaterThan(0);
    for (const side of ['met', 'unmet', 'open'] as const)
      for (const { caseId } of (await membersOf('M14', side)).members) {
        const { estimate } = await get<ProjectView>(`/cases/${caseId}`);
        expect(estimate.verdict.because.find(({ test }) => test === 'no-same-kind-subsidy')?.holds).toBe(holds[side]);
      }
  });

  it('count for measures/9 every judgement of a provider that was looked at for a firm', async () => {
    const outcomes = { met: 'yes', unmet: 'no', open: 'unknown' } as const;
    let judged = 0;
    for (const side of ['met', 'unmet', 'open'] as const)
      for (const { caseId, title } of (await membersOf('M11', side)).members) {
        const { project } = await get<ProjectView>(`/cases/${caseId}`);
        const found = project.diagnosis?.candidates.filter(({ party }) => title.endsWith(`：${party.name}`)) ?? [];
        expect(found.map(({ verdict }) => verdict.outcome)).toContain(outcomes[side]);
        judged += 1;
      }
    expect(judged).toBeGreaterThan(0);
  });

  it('name who owes a month’s report and since when, as each firm’s own page does', async () => {
    const { members } = await membersOf('P34', 'unmet');
    expect(members.length).toBeGreaterThan(0);
    for (const { caseId, dueOn } of members) {
      const { deadlines } = await get<ProjectView>(`/cases/${caseId}`);
      expect(deadlines.find(({ deadline }) => deadline === 'monthly-report')?.dueOn).toBe(dueOn);
    }
    expect(figureOf('P34').overdue).toBe(members.length);
  });

  it('name the day on which what is not met is due, and what is past it', async () => {
    const [late] = (await membersOf('M22', 'unmet')).members;
    const { project } = await get<ProjectView>(`/cases/${late?.caseId}`);
    expect(late?.dueOn).toBe(project.rectification?.dueOn);
    const isPast = (late?.dueOn ?? '') < '2027-04-03';
    expect([figureOf('M22').overdue, figureOf('M22').dueOn]).toEqual(isPast ? [1, null] : [0, late?.dueOn]);
  });

  it('are there for whatever is carried, and for nothing that is not', () => {
    const counted = new Set(standing.map(({ obligation }) => obligation));
    expect(obligations.filter(({ status, id }) => status === 'carried' && !counted.has(id)).map(({ id }) => id)).toEqual([]);
    expect(obligations.filter(({ status, id }) => status === 'not-yet' && counted.has(id)).map(({ id }) => id)).toEqual([]);
    const countable = obligations.filter(({ carriedBy }) => carriedBy.some(({ kind }) => kind === 'act' || kind === 'register'));
    expect(countable.filter(({ id }) => !counted.has(id)).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(MEASURES).filter((id) => !obligations.some((each) => each.id === id))).toEqual([]);
  });

  it('give no names to whoever has no business with them', async () => {
    expect((await app.inject({ url: '/api/v1/policy-standing/P01?side=met' })).statusCode).toBe(401);
    expect((await send(app, 'GET', '/api/v1/policy-standing/P01?side=met', undefined, await cookieOf(ports, 'evaluator'))).statusCode).toBe(
      403,
    );
  });
});

describe('the figures of the townships', () => {
  it('are as many as their lists, and all the money that the books paid to firms', async () => {
    const { townships, unplaced, all } = await get<TownshipsView>('/townships');
    const lengthOfList = async (filter: Record<string, string>) =>
      (await get<ProjectList>(`/projects?${new URLSearchParams({ ...filter, limit: '1' }).toString()}`)).total;
    for (const { code, ...counts } of [...townships, { ...unplaced, code: UNPLACED }]) {
      const [firms, ...reached] = await Promise.all([
        lengthOfList({ township: code }),
        ...REACHES.map((reach) => lengthOfList({ township: code, reach })),
      ]);
      expect([code, firms, ...reached]).toEqual([code, counts.firms, counts.pilots, counts.accepted, counts.paid]);
    }
    const { firms } = await get<FundLedgerView>('/fund-ledger');
    expect(all.paidFen).toBe(firms.reduce((sum, { paidFen }) => sum + paidFen, 0));
    expect([all.firms, unplaced.firms, unplaced.pilots].every((count) => count > 0)).toBe(true);
  });

  it('grow by a firm whose township the officer puts down', async () => {
    const [firm] = (await get<ProjectList>(`/projects?township=${UNPLACED}&limit=1`)).items;
    const before = (await get<TownshipsView>('/townships')).unplaced.firms;
    const body = { key: 'place-firm-key-1', version: firm?.version, input: { township: '640425208' } };
    expect((await send(app, 'POST', `/api/v1/cases/${firm?.id}/acts/placeFirm`, body, officer)).statusCode).toBe(200);
    expect((await get<ProjectView>(`/cases/${firm?.id}`)).project.township).toBe('640425208');
    expect((await get<TownshipsView>('/townships')).unplaced.firms).toBe(before - 1);
  });
});

describe('the other figures of the leader’s screen', () => {
  it('are as many as the firms at each stage and the periods of each urgency', async () => {
    const list = await get<ProjectList>('/projects?limit=1');
    for (const stage of Object.keys(list.stages))
      expect([stage, (await get<ProjectList>(`/projects?stage=${stage}&limit=1`)).total]).toEqual([stage, list.stages[stage as never]]);
    const { counts } = await get<DeadlineList>('/deadlines');
    for (const when of DEADLINE_WHENS)
      expect([when, (await get<DeadlineList>(`/deadlines?when=${when}`)).items.length]).toEqual([when, counts[when] ?? 0]);
  });

  it('are the sums of the entries that they lead to', async () => {
    const { sources, uses } = await get<FundLedgerView>('/fund-ledger');
    const sumOf = async (account: Account): Promise<number> => {
      const { entries, total } = await get<LedgerView>(`/ledger?account=${encodeURIComponent(account)}`);
      expect(entries).toHaveLength(total);
      return entries.flatMap(({ postings }) => postings.filter((each) => each.account === account)).reduce((sum, { fen }) => sum + fen, 0);
    };
    for (const { source, grantedFen } of sources) expect(0 - (await sumOf(accountOf(source, 'external')))).toBe(grantedFen);
    for (const { source, use, fen } of uses)
      for (const holding of USE_HOLDINGS)
        expect([source, use, holding, await sumOf(accountOf(source, holding, use))]).toEqual([source, use, holding, fen[holding]]);
    expect(uses.reduce((sum, { fen }) => sum + fen.paid, 0)).toBeGreaterThan(0);
  });
});

describe('the money of the leader’s screen', () => {
  const allotted = ({ uses }: FundLedgerView): number => uses.flatMap(({ fen }) => Object.values(fen)).reduce((sum, fen) => sum + fen, 0);

  it('is, on either side of nine to one, the sum of the uses that the book shows for it, and what is left that of its account', async () => {
    const { fundPlan, balances } = await get<LedgerView>('/ledger');
    const value = fundPlan.value as FundPlanValue;
    for (const share of FUND_SHARES) {
      const book = await get<FundLedgerView>(`/fund-ledger?source=region&share=${share}`);
      expect([share, allotted(book)]).toEqual([share, value[`${share}Fen`]]);
      expect(book.uses.length).toBeGreaterThan(0);
      expect(book.firms.length > 0).toBe(share === 'transformation');
    }
    expect(balances.find(({ account }) => account === 'region/unallocated')?.fen ?? 0).toBe(value.unallocatedFen);
  });

  it('of a township is the sum of the firms that the book shows for it, and theirs alone', async () => {
    const { townships, unplaced, all } = await get<TownshipsView>('/townships');
    const places = [...townships, { ...unplaced, code: UNPLACED }];
    const paidIn = async (code: string): Promise<number> =>
      (await get<FundLedgerView>(`/fund-ledger?township=${code}`)).firms.reduce((sum, { paidFen }) => sum + paidFen, 0);
    for (const { code, paidFen } of places) expect([code, await paidIn(code)]).toEqual([code, paidFen]);
    expect(places.filter(({ paidFen }) => paidFen > 0).length).toBeGreaterThan(0);
    expect(places.reduce((sum, { paidFen }) => sum + paidFen, 0)).toBe(all.paidFen);
  });

  it('of a firm is in each column the sum of the entries that it leads to', async () => {
    const { firms } = await get<FundLedgerView>('/fund-ledger');
    for (const { creditCode, source, committedFen, obligatedFen, paidFen } of firms)
      for (const [holding, fen] of [
        ['committed', committedFen],
        ['obligated', obligatedFen],
        ['paid', paidFen],
      ] as const) {
        const account = accountOf(source, holding);
        const { entries } = await get<LedgerView>(`/ledger?firm=${creditCode}&account=${encodeURIComponent(account)}`);
        const mine = entries.flatMap(({ postings }) => postings.filter((each) => each.account === account));
        expect([creditCode, holding, mine.reduce((sum, each) => sum + each.fen, 0)]).toEqual([creditCode, holding, fen]);
      }
  });
});

describe('the aims of the leader’s screen', () => {
  it('come to as many as the list of all their sides', async () => {
    for (const { obligation, sides } of standing.filter(
      ({ target, sides }) => target !== null && sides.every(({ at }) => at.page === 'members'),
    )) {
      const { members } = await get<StandingMembers>(`/policy-standing/${obligation}`);
      expect([obligation, members.length]).toEqual([obligation, sides.reduce((sum, { count }) => sum + count, 0)]);
    }
  });
});

describe('the month’s table (plan/2.4.2)', () => {
  it('says how the providers of its firms did, the same as their ratings, to the offices alone', async () => {
    const ratings = await get<readonly RatingRow[]>('/ratings');
    const { providers, rows } = await get<MonthlyView>('/monthly');
    expect(providers).not.toEqual([]);
    for (const { name, points, place, firms } of providers ?? []) {
      expect(ratings.find(({ provider }) => provider.name === name)).toMatchObject({ points, place });
      expect(rows.map((row) => row.name)).toEqual(expect.arrayContaining([...firms]));
    }
    const park = await cookieOf(ports, 'park');
    expect((await send(app, 'GET', '/api/v1/monthly', undefined, park)).json<MonthlyView>().providers).toBeNull();
  });
});
