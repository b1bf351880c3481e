import { describe, expect, it } from 'vitest';
import { person, play, stateOf } from '../../../test/county.ts';
import {
  concludedPanel,
  CONVENED,
  convened,
  drawnPanel,
  ENDING,
  expertOf,
  onPanel,
  PANEL_ID,
  panelOf,
  panelStep,
  revealedPanel,
  SALT,
  seal,
  sealedPanel,
  sheetOf,
} from '../../../test/panel-way.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { expertRows, FIRM } from '../../../test/sample-firm.ts';
import { P, walkTo } from '../../../test/way.ts';
import { asDay } from '../../kernel/day.ts';
import { chairOf } from './draw.ts';
import type { ExpertRow } from './records.ts';

const officer = person('officer');
const approver = person('approver');
const convening = (input: object, experts: readonly ExpertRow[] = expertRows) => {
  const county = walkTo('submitSelection');
  Object.assign(county.registers, { experts });
  return { county, done: onPanel(county, 'convenePanel', officer, { ...CONVENED, ...input }) };
};
const bent = (id: string, change: Partial<ExpertRow>): readonly ExpertRow[] =>
  expertRows.map((row) => (row.id === id ? { ...row, ...change } : row));

describe('a panel is convened', () => {
  it('with the list, its digest and the sheet fixed before the seed exists', () => {
    expect(stateOf(convened(), PANEL_ID)).toMatchObject({
      stage: 'convened',
      firms: [{ caseId: P, creditCode: FIRM }],
      places: { technology: 1, finance: 1, management: 1 },
      listDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      criteria: [{ weight: 25 }, { weight: 25 }, { weight: 25 }, { weight: 25 }],
    });
  });

  it.each<{ name: string; change: Partial<ExpertRow>; says: string }>([
    { name: 'is on record as tied to the firm', change: { tiedTo: FIRM }, says: '关联专家，回避' },
    { name: 'works at the firm', change: { workplace: '样例甲纺织 有限公司' }, says: '在样例甲纺织有限公司工作，回避' },
    {
      name: 'has an account of the firm',
      change: { accounts: [{ personId: 'x', organisations: [FIRM] }] },
      says: '账号属于样例甲纺织有限公司，回避',
    },
    { name: 'has no account', change: { accounts: [] }, says: '没有评审专家账号' },
    {
      name: 'has a namesake',
      change: { accounts: [1, 2].map((no) => ({ personId: `x${no}`, organisations: [] })) },
      says: '分不清是谁',
    },
    { name: 'arranges the review', change: { accounts: [{ personId: 'officer', organisations: [] }] }, says: '组织本次评审的人' },
    { name: 'has no field on record', change: { field: undefined }, says: '未填全' },
    { name: 'stands there twice', change: { accounts: [{ personId: 'expert-finance-2', organisations: [] }] }, says: '同名的两行' },
  ])('without an expert who $name, who is named with the reason', ({ change, says }) => {
    const { county, done } = convening({}, bent('finance-1', change));
    expect(done.ok).toBe(true);
    const state = stateOf(county, PANEL_ID);
    const [pool, excluded] = state && 'pool' in state ? [state.pool, state.excluded] : [[], []];
    expect(pool.map(({ expertId }) => expertId)).not.toContain('finance-1');
    expect(excluded.find(({ expertId }) => expertId === 'finance-1')?.says).toContain(says);
  });

  it('without an expert on the same telephone as the firm', () => {
    const county = walkTo('submitSelection');
    Object.assign(county.registers, { experts: bent('finance-1', { phone: '139 0000 0001' }) });
    const filed = county.cases.get(P);
    if (filed === undefined || !('application' in filed.state)) throw new Error('no project');
    const state = { ...filed.state, application: { ...filed.state.application, phone: '13900000001' } };
    county.cases = new Map(county.cases).set(P, { ...filed, state });
    panelStep(county, 'convenePanel', officer, CONVENED);
    expect(stateOf(county, PANEL_ID)).toMatchObject({
      excluded: [{ expertId: 'finance-1', says: '与样例甲纺织有限公司同一联系电话，回避' }],
    });
  });

  it.each([
    { name: 'a field without anyone', input: { finance: 0 }, code: 'policy-says-no' },
    { name: 'more places than experts', input: { finance: 4 }, code: 'facts-missing' },
    { name: 'a seed of today', input: { seedOn: asDay('2026-07-01') }, code: 'bad-input' },
    { name: 'a firm twice', input: { caseIds: [P, P] }, code: 'bad-input' },
    { name: 'a firm that does not exist', input: { caseIds: ['nobody'] }, code: 'not-found' },
    { name: 'a firm at another stage', input: { review: 'acceptance' }, code: 'wrong-stage' },
    { name: 'weights that do not make 100', input: { criteria: [{ title: '甲', max: 10, weight: 99 }] }, code: 'bad-input' },
    {
      name: 'one criterion twice',
      input: { criteria: [1, 2].map(() => ({ title: '甲', max: 10, weight: 50 })) },
      code: 'bad-input',
    },
  ])('refuses $name', ({ input, code }) => {
    expect(refusalOf(convening(input).done).code).toBe(code);
  });
});

describe('experts are drawn', () => {
  it('not before the day on which the seed is published', () => {
    expect(refusalOf(onPanel(convened(), 'drawPanel', officer, { seed: '1' })).message).toContain('2026年7月2日公布');
  });

  it('one of each field, and the same again by the same seed', () => {
    const [one, two] = [panelOf(drawnPanel()), panelOf(drawnPanel())];
    expect(one.seats.map(({ field }) => field)).toEqual(['technology', 'finance', 'management']);
    expect(two.seats).toEqual(one.seats);
  });

  it('and replaced by the next of their field, with the reason on record', () => {
    const county = drawnPanel();
    const [first] = panelOf(county).seats;
    panelStep(county, 'replaceExpert', officer, { expertId: first?.expertId, reason: '因病请假' });
    const { seats, departed } = panelOf(county);
    expect(seats[0]).toMatchObject({ field: 'technology' });
    expect(seats[0]?.expertId).not.toBe(first?.expertId);
    expect(departed).toMatchObject([{ seat: { expertId: first?.expertId }, reason: '因病请假' }]);
    panelStep(county, 'replaceExpert', officer, { expertId: seats[0]?.expertId, reason: '样例' });
    const last = panelOf(county).seats[0]?.expertId;
    expect(refusalOf(onPanel(county, 'replaceExpert', officer, { expertId: last, reason: '样例' })).code).toBe('facts-missing');
    expect(refusalOf(onPanel(county, 'replaceExpert', officer, { expertId: 'nobody', reason: '样例' })).code).toBe('not-found');
  });
});

describe('an expert', () => {
  it('does nothing on a panel for which he was not drawn', () => {
    const county = drawnPanel();
    const seated = panelOf(county).seats.map(({ expertId }) => expertId);
    const other = expertRows.find(({ id }) => !seated.includes(id));
    const stranger = { ...person('expert'), personId: other?.accounts[0]?.personId ?? '' };
    for (const act of ['declareInterest', 'sealScores']) expect(refusalOf(onPanel(county, act, stranger)).code).toBe('not-permitted');
  });

  it('who declares a tie sits no more, and the panel waits for the next', () => {
    const county = drawnPanel();
    const [seat] = panelOf(county).seats;
    const tied = expertOf(seat);
    expect(refusalOf(onPanel(county, 'declareInterest', tied, { tied: true })).code).toBe('bad-input');
    panelStep(county, 'declareInterest', tied, { tied: true, tie: '参股' });
    expect(refusalOf(onPanel(county, 'sealScores', tied, { seal: 'a'.repeat(64) })).code).toBe('not-permitted');
    expect(panelOf(county).stage).toBe('drawn');
    panelStep(county, 'replaceExpert', officer, { expertId: seat?.expertId, reason: '回避' });
    expect(panelOf(sealedPanel(county)).stage).toBe('sealed');
  });

  it('scores after the declaration, once, and opens nothing before all have sealed', () => {
    const county = drawnPanel();
    const [seat] = panelOf(county).seats;
    if (seat === undefined) throw new Error('nobody was drawn');
    expect(refusalOf(seal(county, seat)).message).toContain('请先声明');
    panelStep(county, 'declareInterest', expertOf(seat), { tied: false });
    expect(refusalOf(onPanel(county, 'declareInterest', expertOf(seat), { tied: false })).code).toBe('already-done');
    expect(seal(county, seat).ok).toBe(true);
    expect(refusalOf(seal(county, seat)).code).toBe('already-done');
    expect(refusalOf(onPanel(county, 'revealScores', expertOf(seat), sheetOf([80, 80, 80, 80]))).code).toBe('wrong-stage');
  });

  it.each([
    { name: 'one mark is another', sheet: sheetOf([80, 80, 80, 81]) },
    { name: 'the salt is another', sheet: { ...sheetOf([80, 80, 80, 80]), salt: `${SALT.slice(1)}1` } },
  ])('cannot open marks that are not those sealed: $name', ({ sheet }) => {
    const county = sealedPanel();
    expect(refusalOf(onPanel(county, 'revealScores', expertOf(panelOf(county).seats[0]), sheet)).message).toContain('与密封时的不一致');
  });

  it('cannot open the seal of another that he copied', () => {
    const county = drawnPanel();
    const [one, two, three] = panelOf(county).seats;
    for (const seat of [one, two, three]) panelStep(county, 'declareInterest', expertOf(seat), { tied: false });
    if (!one || !two || !three) throw new Error('a field is empty');
    for (const seat of [one, three]) seal(county, seat);
    panelStep(county, 'sealScores', expertOf(two), { seal: panelOf(county).seats[0]?.seal });
    panelStep(county, 'revealScores', expertOf(one), sheetOf([80, 80, 80, 80]));
    expect(refusalOf(onPanel(county, 'revealScores', expertOf(two), sheetOf([80, 80, 80, 80]))).code).toBe('policy-says-no');
  });

  it.each([
    { name: 'a mark above the most', sheet: sheetOf([101, 80, 80, 80]) },
    { name: 'a mark left out', sheet: sheetOf([80, 80, 80]) },
    { name: 'a firm left out', sheet: sheetOf() },
  ])('cannot open $name, sealed or not', ({ sheet }) => {
    const county = sealedPanel(drawnPanel(), sheet);
    expect(refusalOf(onPanel(county, 'revealScores', expertOf(panelOf(county).seats[0]), sheet)).code).toBe('bad-input');
  });

  it('who lost what he sealed can still be replaced, but not once he has opened it', () => {
    const county = sealedPanel();
    const [one, two] = panelOf(county).seats;
    panelStep(county, 'revealScores', expertOf(one), sheetOf([80, 80, 80, 80]));
    expect(refusalOf(onPanel(county, 'replaceExpert', officer, { expertId: one?.expertId, reason: '样例' })).code).toBe('already-done');
    panelStep(county, 'replaceExpert', officer, { expertId: two?.expertId, reason: '密封码遗失' });
    expect(panelOf(county).stage).toBe('drawn');
    const next = panelOf(county).seats[1];
    panelStep(county, 'declareInterest', expertOf(next), { tied: false });
    if (next) seal(county, next);
    expect(panelOf(county).stage).toBe('sealed');
  });
});

describe('the chair', () => {
  it('alone concludes, when all marks are open', () => {
    const county = revealedPanel();
    const chair = chairOf(panelOf(county).seats);
    const other = panelOf(county).seats.find(({ expertId }) => expertId !== chair?.expertId);
    expect(refusalOf(onPanel(county, 'concludePanel', expertOf(other), ENDING)).message).toContain(chair?.name);
    expect(refusalOf(onPanel(county, 'concludePanel', expertOf(chair), { ...ENDING, ranking: [] })).code).toBe('bad-input');
    expect(refusalOf(onPanel(county, 'concludePanel', expertOf(chair), { ...ENDING, ranking: [P, P] })).code).toBe('bad-input');
    expect(refusalOf(onPanel(county, 'concludePanel', expertOf(chair), { ...ENDING, recommended: 2 })).code).toBe('bad-input');
    panelStep(county, 'concludePanel', expertOf(chair), ENDING);
    expect(panelOf(county)).toMatchObject({ stage: 'concluded', conclusion: { chair: chair?.name, recommended: 1 } });
  });
});

describe('the minutes', () => {
  it('keep dissent, come back with a reason, and are approved by somebody with no hand in it', () => {
    const county = concludedPanel();
    const [seat] = panelOf(county).seats;
    panelStep(county, 'noteDissent', expertOf(seat), { text: '投入偏低' });
    expect(panelOf(county).seats[0]?.dissents).toEqual(['投入偏低']);
    panelStep(county, 'returnMinutes', approver, { reason: '意见过简' });
    expect(panelOf(county)).toMatchObject({ stage: 'revealed', returned: '意见过简' });
    panelStep(county, 'concludePanel', expertOf(chairOf(panelOf(county).seats)), ENDING);
    panelStep(county, 'approveMinutes', approver);
    expect(panelOf(county)).toMatchObject({ stage: 'approved', approved: { by: approver.name, on: '2026-07-02' } });
  });

  it.each([
    { name: 'whoever convened the panel', as: { ...approver, personId: 'officer' }, code: 'same-person' },
    { name: 'an approver without a second factor', as: { ...approver, secondFactor: false }, code: 'second-factor-needed' },
    { name: 'the officer', as: officer, code: 'not-permitted' },
  ])('are not approved by $name', ({ as, code }) => {
    expect(refusalOf(onPanel(concludedPanel(), 'approveMinutes', as)).code).toBe(code);
  });

  it('are not approved by an expert of the panel who is an approver too', () => {
    const county = concludedPanel();
    const [seat] = panelOf(county).seats;
    expect(refusalOf(onPanel(county, 'approveMinutes', { ...approver, personId: seat?.personId ?? '' })).code).toBe('same-person');
  });
});

const second = 'project-2';
/** Two firms judged and every mark revealed; the second one has priority (measures/6). */
function judgedTwo(...marks: readonly (readonly number[])[]) {
  const county = walkTo('submitSelection');
  const filed = county.cases.get(P);
  if (filed === undefined || !('application' in filed.state)) throw new Error('no project');
  const verdict = { ...filed.state.application.verdict, value: { priority: ['specialised'] as const } };
  const application = { ...filed.state.application, name: '样例乙', creditCode: '91640425MA76SAMPL2', verdict };
  county.cases = new Map(county.cases).set(second, { ...filed, state: { ...filed.state, application } });
  panelStep(county, 'convenePanel', officer, { ...CONVENED, caseIds: [P, second] });
  county.today = asDay('2026-07-02');
  panelStep(county, 'drawPanel', officer, { seed: '1' });
  const sheet = sheetOf(...marks);
  revealedPanel(sealedPanel(county, sheet), sheet);
  return { county, chair: expertOf(chairOf(panelOf(county).seats)) };
}

describe('an order against the scores', () => {
  it('needs a reason, which stays on record', () => {
    const { county, chair } = judgedTwo([80, 80, 80, 80], [90, 90, 90, 90]);
    const against = { ...ENDING, ranking: [P, second] };
    expect(refusalOf(onPanel(county, 'concludePanel', chair, against)).message).toContain('请写明理由');
    panelStep(county, 'concludePanel', chair, { ...against, reason: '产业链更需要' });
    expect(panelOf(county).conclusion).toMatchObject({ ranking: [P, second], reason: '产业链更需要' });
  });

  it('among equals is one that does not put who has priority first; priority puts nobody before a higher score (measures/6)', () => {
    const equal = judgedTwo([80, 80, 80, 80], [80, 80, 80, 80]);
    const [against, first] = [
      [P, second],
      [second, P],
    ].map((ranking) => ({ ...ENDING, ranking }));
    expect(refusalOf(onPanel(equal.county, 'concludePanel', equal.chair, against)).message).toContain('专精特新');
    expect(onPanel(equal.county, 'concludePanel', equal.chair, first).ok).toBe(true);
    const better = judgedTwo([90, 90, 90, 90], [80, 80, 80, 80]);
    expect(onPanel(better.county, 'concludePanel', better.chair, against).ok).toBe(true);
  });
});

describe('before anything was drawn', () => {
  it('there is nothing to judge', () => {
    const county = convened();
    for (const act of ['declareInterest', 'sealScores', 'revealScores', 'concludePanel', 'noteDissent', 'approveMinutes'])
      expect(refusalOf(play(county, { kind: 'panel', id: PANEL_ID, act, as: person('expert') })).code).toBe('wrong-stage');
  });
});
