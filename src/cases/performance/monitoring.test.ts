import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import { type County, person, policy, projectOf } from '../../../test/county.ts';
import { filedGoals, GOALS, onPerformance, performanceOf, performanceStep } from '../../../test/performance-way.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { P, walkTo } from '../../../test/way.ts';
import { deadlinesOf } from '../deadlines/deadlines-of.ts';
import { executionOf, type FigureFacts, figureOf } from './figures.ts';
import { correctionsOf } from './state.ts';
import { track } from './track.ts';

const [officer, finance] = [person('officer'), person('finance')];
const NOTHING: FigureFacts = {
  pilots: [],
  onCloud: [],
  benchmarks: [],
  noticeFen: 500_000_000,
  transformationFen: 0,
  grantedFen: 500_000_000,
  paidFen: 0,
  surveys: [],
};
const inOctober = (): County => Object.assign(filedGoals(), { today: asDay('2026-10-01') });
/** What puts every line right that is behind when nothing has been done. */
const ALL = ['1', '2', '3', '4', '5', '6', '资金'].map((no) => ({ no, what: '样例措施', owner: 'officer', dueOn: asDay('2026-12-01') }));
const report = (input: object) => ({ text: '样例', stated: [], corrections: ALL, ...input });
const running = (county: County) =>
  deadlinesOf(performanceOf(county), policy).map(({ deadline, dueOn, owner }) => [deadline, dueOn, owner]);

describe('figures', () => {
  it('are counted from the files, with the names they were counted from', () => {
    const paid = projectOf(walkTo('the end'), P);
    const facts = { ...NOTHING, pilots: [paid], onCloud: ['样例一', '样例二'] };
    const { name } = paid.application;
    expect(figureOf('firms-passed', facts, 'at-least')).toEqual({ actual: 1, says: `1家：${name}` });
    const levels = (['firms-at-two', 'firms-at-three'] as const).map((name) => figureOf(name, facts, 'at-least').actual);
    expect(levels.filter((each) => each === 1)).toHaveLength(1);
    expect(figureOf('firms-on-cloud', facts, 'at-least')).toEqual({ actual: 2, says: '2家：样例一、样例二' });
    expect(figureOf('benchmarks', facts, 'at-least')).toEqual({ actual: 0, says: '一家也没有' });
    expect(figureOf('firms-passed', { ...NOTHING, pilots: [projectOf(walkTo('passAcceptance'), P)] }, 'at-least').actual).toBe(0);
  });

  it('that are shares are rounded against the county and say how', () => {
    const facts = { ...NOTHING, transformationFen: 449_999_999, paidFen: 1 };
    expect(figureOf('transformation-share', facts, 'at-least')).toEqual({
      actual: 89,
      says: '4,499,999.99元 ÷ 5,000,000.00元 = 89%（舍到整数）',
    });
    expect(figureOf('transformation-share', facts, 'at-most').actual).toBe(90);
    expect(executionOf(facts).actual).toBe(0);
    expect(executionOf({ ...facts, grantedFen: 0 })).toEqual({ actual: 0, says: '还没有金额' });
  });

  it('never round over what is true', () => {
    fc.assert(
      fc.property(fc.nat(500_000_000), (transformationFen) => {
        const of = (bound: 'at-least' | 'at-most') =>
          Number(figureOf('transformation-share', { ...NOTHING, transformationFen }, bound).actual);
        expect(of('at-least') * 5_000_000).toBeLessThanOrEqual(transformationFen);
        expect(of('at-most') * 5_000_000).toBeGreaterThanOrEqual(transformationFen);
      }),
    );
  });
});

describe('tracking', () => {
  const at = (today: string, facts: Partial<FigureFacts> = {}, stated: Parameters<typeof track>[2] = []) =>
    track(performanceOf(filedGoals()), { ...NOTHING, ...facts }, stated, policy, asDay(today));
  const behind = (...asked: Parameters<typeof at>) =>
    at(...asked)
      .lines.filter(({ isBehind }) => isBehind)
      .map(({ no }) => no);

  it.each([
    ['2026-06-01', 0],
    ['2026-08-12', 19],
    ['2027-06-01', 100],
    ['2028-01-01', 100],
  ])('knows how much of the year is over on %s', (today, elapsed) => expect(at(today).elapsed).toBe(elapsed));

  it('calls nothing behind in the first points of the year, and everything that is not done afterwards', () => {
    expect(behind('2026-08-12')).toEqual([]);
    expect(behind('2026-10-01')).toEqual(ALL.map(({ no }) => no));
    expect(behind('2026-10-01', { paidFen: 500_000_000, transformationFen: 450_000_000 })).toEqual(['1', '2', '3', '4', '5']);
  });

  it('takes what no record counts from what was stated, and does not guess what was not', () => {
    expect(at('2027-06-01').lines.find(({ no }) => no === '8')).toMatchObject({ actual: null, isBehind: false });
    expect(behind('2027-06-01', {}, [{ no: '8', actual: 10, evidence: '样例问卷' }])).toContain('8');
  });
});

describe('the quarter’s report', () => {
  it('is due once the quarter is over, five working days after it, and the next follows', () => {
    const county = filedGoals();
    expect(running(county)).toEqual([['quarterly-report', '2026-10-13', undefined]]);
    expect(refusalOf(onPerformance(county, 'reportQuarter', officer, report({}))).code).toBe('wrong-stage');
    county.today = asDay('2026-10-01');
    performanceStep(county, 'reportQuarter', officer, report({}));
    expect(running(county)[0]).toEqual(['quarterly-report', '2027-01-07', undefined]);
    expect(refusalOf(onPerformance(county, 'reportQuarter', officer, report({}))).code).toBe('wrong-stage');
  });

  it('names somebody and a day for everything that is behind', () => {
    const message = refusalOf(onPerformance(inOctober(), 'reportQuarter', officer, report({ corrections: ALL.slice(1) }))).message;
    expect(message).toContain('完成数字化改造的企业');
    const late = ALL.map((each) => ({ ...each, dueOn: asDay('2026-10-01') }));
    expect(refusalOf(onPerformance(inOctober(), 'reportQuarter', officer, report({ corrections: late }))).message).toContain('以后');
  });

  it('keeps its figures, and what is to be put right waits for its owner until it is', () => {
    const county = inOctober();
    performanceStep(county, 'reportQuarter', officer, report({ corrections: ALL.map((each) => ({ ...each, owner: 'director' })) }));
    expect(performanceOf(county).reports).toMatchObject([{ endsOn: '2026-09-30', elapsed: 33, lines: { length: GOALS.lines.length + 1 } }]);
    expect(running(county)[1]).toEqual(['goal-correction', '2026-12-01', 'director']);
    const own = { id: '2026-09-30-1', result: '样例' };
    expect(refusalOf(onPerformance(county, 'closeCorrection', officer, own)).code).toBe('not-permitted');
    performanceStep(county, 'closeCorrection', person('director'), { id: '2026-09-30-1', result: '样例已完成' });
    expect(correctionsOf(performanceOf(county))[0]).toMatchObject({ done: { result: '样例已完成', on: '2026-10-01' } });
    expect(running(county)).toHaveLength(ALL.length);
    expect(refusalOf(onPerformance(county, 'closeCorrection', officer, { id: '2026-09-30-1', result: '再来' })).code).toBe('not-found');
  });
});

describe('what finance sees by itself', () => {
  const note = { way: 'interview', findings: '资金使用低效（样例）' };
  it('is kept, and asks the office to put something right by a day', () => {
    const county = filedGoals();
    performanceStep(county, 'noteSupervision', finance, note);
    expect(correctionsOf(performanceOf(county))).toEqual([]);
    performanceStep(county, 'noteSupervision', finance, { ...note, what: '加快支出', dueOn: asDay('2026-08-01') });
    expect(running(county)[1]).toEqual(['goal-correction', '2026-08-01', 'officer']);
  });
  it.each([[{ what: '加快支出' }], [{ dueOn: asDay('2026-08-01') }], [{ what: '加快支出', dueOn: asDay('2026-07-01') }]])(
    'is not half said: %j',
    (more) => expect(refusalOf(onPerformance(filedGoals(), 'noteSupervision', finance, { ...note, ...more })).code).toBe('bad-input'),
  );
});
