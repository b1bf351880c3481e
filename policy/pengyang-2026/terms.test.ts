import { describe, expect, it } from 'vitest';
import type { Change } from '../policy.ts';
import { pengyang2026 } from './index.ts';

const under = (change: Change) => pengyang2026.under(change).decisions;
const wan = (amount: number): number => amount * 1_000_000;
const firm = {
  inPilot: true,
  completed: true,
  accepted: true,
  level: { before: 1, after: 2 },
  recognisedFen: wan(60),
  sameKindSubsidy: false,
  disqualified: false,
} as const;
const toldOn = { notifiedOn: '2026-09-01', asOf: '2026-09-02' };

describe('换一个数字', () => {
  it.each<[string, Change, number]>([
    ['照文件，补一半', {}, wan(30)],
    ['比例改为 40%', { parameters: { subsidyRate: 40 } }, wan(24)],
    ['上限改为 20 万元', { parameters: { subsidyCeiling: wan(20) } }, wan(20)],
    ['要求提升两级', { parameters: { levelRise: 2 } }, 0],
    ['二级以下也要到三级', { parameters: { targetBelowPivot: 3 } }, 0],
  ])('%s', (_, change, amountFen) => {
    expect(under(change).subsidy.decide(firm).value?.amountFen).toBe(amountFen);
  });

  it('一处的数字换了，别处用到它的也跟着换', () => {
    const verdict = under({ parameters: { subsidyCeiling: wan(20) } })['payment-readiness'].decide({ amountFen: wan(30) });
    expect(verdict.because.find(({ test }) => test === 'within-cap')).toMatchObject({ holds: false, says: '超过单家 20 万元，请核对金额' });
    const clean = { applicationDate: '2026-06-20', incidents: [{ on: '2024-01-01', grade: 'major' }] } as const;
    const record = under({ parameters: { cleanRecordYears: 1 } })['enterprise-eligibility'].decide(clean);
    expect(record.because.find(({ test }) => test === 'no-major-incident')).toMatchObject({ holds: true });
  });
});

describe('换一种口径', () => {
  it('原已三级的，保持三级算达标；没到三级的仍要提升', () => {
    const { 'level-uplift': uplift, subsidy } = under({ readings: { levelRise: 'target' } });
    expect(uplift.decide({ before: 3, after: 3 })).toMatchObject({ outcome: 'yes', value: { required: 3 } });
    expect(uplift.decide({ before: 4, after: 3 }).outcome).toBe('yes');
    expect(uplift.decide({ before: 2, after: 2 })).toMatchObject({ outcome: 'no', value: { required: 3 } });
    expect(uplift.decide({ before: 1, after: 1 })).toMatchObject({ outcome: 'no', value: { required: 2 } });
    expect(subsidy.decide({ ...firm, level: { before: 3, after: 3 } }).outcome).toBe('yes');
  });

  it('专票的税额也算投入', () => {
    const papers = {
      category: 'software',
      enterprise: 'A',
      window: { from: '2026-07-20', to: '2027-03-31' },
      inPlan: true,
      contract: { signedOn: '2026-08-03', amountFen: 10_600, party: 'B' },
      invoice: { number: '1', kind: 'special', netFen: 10_000, taxFen: 600, issuedOn: '2026-09-01', seller: 'B', buyer: 'A' },
      payment: { paidOn: '2026-09-20', amountFen: 10_600, payee: 'B' },
      voucher: true,
    } as const;
    expect(under({}).expense.decide(papers).value).toEqual({ recognisedFen: 10_000 });
    expect(under({ readings: { deductibleTax: 'included' } }).expense.decide(papers).value).toEqual({ recognisedFen: 10_600 });
  });

  it('公示当日也算一日', () => {
    const notice = { startsOn: '2026-09-07', asOf: '2026-09-07', objections: [] };
    expect(under({}).publicity.decide(notice).value).toEqual({ lastDay: '2026-09-14', remainingWorkingDays: 5 });
    const sameDay = under({ readings: { countedDays: 'from-same-day' } }).publicity.decide(notice);
    expect(sameDay.value).toEqual({ lastDay: '2026-09-11', remainingWorkingDays: 5 });
  });

  it('期限的最后一日遇节假日也不顺延', () => {
    expect(under({}).rectification.decide(toldOn).value).toEqual({ dueOn: '2026-10-08' });
    const fixed = under({ readings: { periodEnd: 'same-day' } });
    expect(fixed.rectification.decide(toldOn).value).toEqual({ dueOn: '2026-10-01' });
    expect(fixed.deadline.decide({ kind: 'performance-goals', from: '2026-09-01' }).value).toEqual({ dueOn: '2026-10-01' });
  });

  it('照字面把通过验收当作申报条件，就谁也定不了', () => {
    const reasons = under({ readings: { acceptanceGate: 'to-apply' } })['enterprise-eligibility'].decide({}).because;
    expect(reasons.find(({ test }) => test === 'accepted-to-apply')).toMatchObject({ holds: 'unknown', clause: 'measures/8' });
  });
});

describe('假设的政策', () => {
  const supposed = pengyang2026.under({ readings: { levelRise: 'target' }, parameters: { subsidyRate: 40 } });

  it('有自己的名字，结论也署这个名字，不与在施行的相混', () => {
    expect(supposed.name).toBe('pengyang-2026?levelRise=target&subsidyRate=40');
    expect(supposed.decisions.subsidy.decide(firm).pack).toBe(supposed.name);
    expect(pengyang2026.decisions.subsidy.decide(firm).pack).toBe('pengyang-2026');
  });

  it('说的数字就是算的数字，可以在假设之上再假设', () => {
    expect([supposed.parameters['subsidyRate']?.value, supposed.readings['levelRise']?.chosen]).toEqual([40, 'target']);
    const further = supposed.under({ parameters: { subsidyRate: 30, subsidyCeiling: wan(1) } });
    expect(further.name).toBe('pengyang-2026?levelRise=target&subsidyCeiling=1000000&subsidyRate=30');
    expect(pengyang2026.under({}).name).toBe('pengyang-2026');
  });

  it.each<[string, Change]>([
    ['a number it does not have', { parameters: { subsidyRat: 40 } }],
    ['a reading it does not have', { readings: { toString: 'rise' } }],
    ['an alternative it does not have', { readings: { levelRise: 'fall' } }],
  ])('refuses %s', (_, change) => {
    expect(() => pengyang2026.under(change)).toThrow(RangeError);
  });
});
