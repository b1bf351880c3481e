import { describe, expect, it } from 'vitest';
import { type County, openCounty, person, policy, projectOf } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { supplier } from '../../../test/sample-firm.ts';
import { barredProvider, chargedProvider, CHARGE, onSanction, sanctionOf, sanctionStep } from '../../../test/sanction-way.ts';
import { P, step, tryAct, walkTo } from '../../../test/way.ts';
import { asDay } from '../../kernel/day.ts';
import { deadlinesOf } from '../deadlines/deadlines-of.ts';
import { findBar, findBarOn } from './in-force-on.ts';
import { signedUnderBar } from './signed-under-bar.ts';

const [officer, approver, provider] = [person('officer'), person('approver'), person('provider')];
const refused = (county: County, act: string, as = officer, input: object = {}): string => {
  const { code, message } = refusalOf(onSanction(county, act, as, input));
  return `${code} ${message}`;
};

describe('a provider is told and heard before anything follows', () => {
  it('has its days to answer, unless it answers before they are over', () => {
    const county = chargedProvider(openCounty());
    expect(deadlinesOf(sanctionOf(county), policy).map(({ dueOn }) => dueOn)).toEqual(['2026-07-10']);
    expect(refused(county, 'imposeSanction', approver, { opinion: '属实' })).toContain('2026年7月10日24时前陈述申辩');
    sanctionStep(county, 'answerSanction', provider, { text: '已整改' });
    sanctionStep(county, 'imposeSanction', approver, { opinion: '属实' });
    expect(sanctionOf(county).stage).toBe('imposed');
    expect(deadlinesOf(sanctionOf(county), policy)).toEqual([]);
  });

  it('is judged by another than who investigated, with a second factor; answers for itself only', () => {
    const county = Object.assign(chargedProvider(openCounty()), { today: asDay('2026-07-11') });
    const both = { ...officer, roles: ['officer', 'approver'] as const };
    expect(refused(county, 'imposeSanction', both, { opinion: '属实' })).toContain('same-person');
    expect(refused(county, 'imposeSanction', { ...approver, secondFactor: false }, { opinion: '属实' })).toContain('second-factor-needed');
    expect(refused(county, 'answerSanction', { ...provider, organisation: 'other' }, { text: '无关' })).toContain('not-permitted');
    sanctionStep(county, 'dropSanction', approver, { reason: '查无实据' });
    expect(findBar(sanctionOf(county))).toBeUndefined();
  });

  it.each([
    ['a provider that no register knows', { provider: 'nobody' }, 'facts-missing'],
    ['a bar without its last day', { until: undefined }, '须写明到哪一天'],
    ['a last day without a bar', { measures: ['warning'] }, '不用写截止日期'],
    ['a bar that ends before the answer is due', { until: asDay('2026-07-10') }, '须在陈述申辩期限之后'],
    ['no day to answer', { answerBy: asDay('2026-07-01') }, '须在今天以后'],
  ])('refuses %s', (_, bent, says) => {
    expect(refused(openCounty(), 'openSanction', officer, { ...CHARGE, ...bent })).toContain(says);
  });

  it('a bar that ran out while it waited is not imposed', () => {
    const county = Object.assign(chargedProvider(openCounty()), { today: asDay('2027-06-30') });
    expect(refused(county, 'imposeSanction', approver, { opinion: '属实' })).toContain('截止日期已过');
  });
});

describe('a bar', () => {
  const code = supplier.creditCode;
  const holds = (county: County, on: string): boolean => {
    const bar = findBar(sanctionOf(county));
    return bar !== undefined && findBarOn([bar], code, asDay(on)) !== undefined;
  };

  it.each([
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['2027-06-30', true],
    ['2027-07-01', false],
  ])('holds from the day it was imposed to its last one: %s %s', (on, expected) => {
    expect(holds(barredProvider(openCounty()), on)).toBe(expected);
  });

  it('that is lifted held until the day before', () => {
    const county = Object.assign(barredProvider(openCounty()), { today: asDay('2026-09-01') });
    sanctionStep(county, 'liftSanction', approver, { reason: '已整改' });
    expect([holds(county, '2026-08-31'), holds(county, '2026-09-01')]).toEqual([true, false]);
  });

  it('is none where the provider is only warned', () => {
    expect(findBar(sanctionOf(barredProvider(openCounty(), { measures: ['warning'], until: undefined })))).toBeUndefined();
  });

  it('keeps its provider from a diagnosis', () => {
    const county = barredProvider(walkTo('draftPlan'), { answerBy: asDay('2026-12-01') });
    const order = { provider: code, compared: [], reason: '熟悉行业' };
    expect(refusalOf(tryAct(county, 'assignDiagnosis', officer, order))).toMatchObject({ code: 'policy-says-no', clause: 'measures/17' });
  });

  it('is told beside a plan and does not stop it: the text says nothing of the firm’s own contract', () => {
    const county = barredProvider(walkTo('submitPlan'), { answerBy: asDay('2026-12-01') });
    step(county, { act: 'submitPlan', as: person('firm') });
    const finding = projectOf(county, P).proposal?.check?.findings.find(({ test }) => test === 'barred-suppliers');
    expect(finding).toMatchObject({ holds: 'unknown', clause: 'measures/17' });
    expect(finding?.says).toContain('取消合作资格');
  });
});

describe('what was signed under a bar', () => {
  it('is found by its day, and every answer stays what its own rule says', () => {
    const county = walkTo('assignEvaluator');
    const { expenses } = projectOf(county, P);
    const signedOn = expenses[0]?.facts.contract?.signedOn ?? '';
    const bar = { ...supplier, from: asDay(signedOn), until: asDay(signedOn), says: '样例被取消合作资格' };
    const code = expenses[0]?.facts.contract?.party ?? '';
    expect(signedUnderBar(projectOf(county, P), [{ ...bar, creditCode: code }])[0]).toContain('签订时样例被取消合作资格');
    expect(signedUnderBar(projectOf(county, P), [{ ...bar, creditCode: 'other' }])).toEqual([]);
    expect(expenses[0]?.verdict.outcome).toBe('yes');
  });
});
