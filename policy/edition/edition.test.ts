import { describe, expect, it } from 'vitest';
import { AMENDED_ON, sampleAmendment, twoVersions } from '../../test/sample-amendment.ts';
import { answer, findPolicy, findPolicyOn, getPolicy } from '../index.ts';
import { amend } from './amend.ts';
import { factDayOf } from './fact-day.ts';
import { policyInTime, type Ruled } from './in-time.ts';
import { libraryOf } from './library.ts';

const first = getPolicy('pengyang-2026');
const firm = { inPilot: true, completed: true, accepted: true, level: { before: 3, after: 3 }, recognisedFen: 90_000_000 } as const;
const subsidy = { ...firm, sameKindSubsidy: false, disqualified: false };
const document = '样例工信〔2026〕3号';
const switched = { readings: { levelRise: 'target' }, authorities: { 'plan/1': document } };

describe('the name of an edition', () => {
  it('says all of it, so that its verdicts can be given again from the name alone', () => {
    const edition = first.under(switched);
    expect(edition.name).toBe('pengyang-2026?levelRise=target&plan/1=样例工信〔2026〕3号');
    const verdict = edition.decisions.subsidy.decide(subsidy);
    expect(verdict).toMatchObject({ pack: edition.name, outcome: 'yes' });
    expect(answer(getPolicy(verdict.pack), 'subsidy', subsidy)).toEqual(verdict);
  });

  it('tells a reading from the number of the same name by its value', () => {
    expect(getPolicy('pengyang-2026?levelRise=2').parameters['levelRise']?.value).toBe(2);
    expect(getPolicy('pengyang-2026?levelRise=target').readings['levelRise']?.chosen).toBe('target');
  });

  it('is read once, and a name that nobody bears is a mistake of the caller', () => {
    expect(getPolicy('pengyang-2026?subsidyRate=40').parameters['subsidyRate']?.value).toBe(40);
    expect(getPolicy('pengyang-2026?subsidyRate=40')).toBe(findPolicy('pengyang-2026?subsidyRate=40'));
    expect(() => getPolicy('atlantis')).toThrow('no such policy pack: atlantis');
  });

  it('survives a document whose number holds what separates terms', () => {
    const odd = first.under({ authorities: { 'measures/11': '样例?a=1&b=100%' } });
    expect(findPolicy(odd.name)?.authorities).toEqual({ 'measures/11': '样例?a=1&b=100%' });
  });

  it.each([
    'pengyang-2026?',
    'pengyang-2026?levelRise=target&levelRise=target',
    'pengyang-2026?subsidyRate=40&levelRise=target',
    'pengyang-2026?subsidyRate=四十',
    'pengyang-2026?subsidyRate=x40',
    'pengyang-2026?subsidyRate=40x',
    'pengyang-2026?subsidyRate=040',
    'pengyang-2026?subsidyRate=40=50',
    'pengyang-2026?measures/11=',
    'pengyang-2026?measures/11',
    'pengyang-2026&subsidyRate=40',
    'pengyang-2026?nobody=1',
    'pengyang-2026?levelRise=%',
    'pengyang-2026?toString=1',
    'atlantis?levelRise=target',
  ])('is refused where it is not one: %s', (name) => expect(findPolicy(name)).toBeUndefined());
});

it('a reason that rests on a clause somebody ruled on cites the document, and no other does', () => {
  const { because } = first.under(switched).decisions.subsidy.decide(subsidy);
  for (const { clause, says } of because) {
    expect(says.endsWith(`（依${document}）`)).toBe(clause === 'plan/1');
    expect(says.includes('（依')).toBe(clause === 'plan/1');
  }
});

describe('an amendment', () => {
  it('answers by its own numbers and readings under its own name, and all else as before', () => {
    const verdict = sampleAmendment.decisions.subsidy.decide(subsidy);
    expect(verdict).toMatchObject({ pack: 'pengyang-2026-sample', outcome: 'yes', value: { amountFen: 35_000_000 } });
    expect(first.decisions.subsidy.decide(subsidy).outcome).toBe('no');
    expect(sampleAmendment.explain.subsidy(subsidy).at(-1)?.fen).toBe(35_000_000);
    expect(sampleAmendment.clauses).toBe(first.clauses);
  });

  it('has editions like any version', () => {
    const edition = twoVersions.get('pengyang-2026-sample?levelRise=rise');
    expect(edition.decisions.subsidy.decide(subsidy)).toMatchObject({ pack: edition.name, outcome: 'no' });
    expect(edition.parameters['subsidyCeiling']?.value).toBe(35_000_000);
  });

  it('is in force from its day on, and its predecessor until then', () => {
    expect(twoVersions.findOn('pengyang-2026', '2026-09-30')).toBe(first);
    expect(twoVersions.findOn('pengyang-2026', AMENDED_ON)).toBe(sampleAmendment);
    expect(twoVersions.findOn('pengyang-2026-sample', '2026-09-30')).toBe(first);
    expect(findPolicyOn('pengyang-2026', '2099-01-01')).toBe(first);
  });

  it('is no version without a day, without a predecessor that is shipped, or under a name that is taken', () => {
    const { issue } = sampleAmendment;
    expect(() => libraryOf([sampleAmendment])).toThrow('not shipped');
    expect(() => libraryOf([first, { ...sampleAmendment, issue: { ...issue, inForceOn: null } }])).toThrow('from when');
    expect(() => libraryOf([first, first])).toThrow('one name');
    const strange = { ...issue, name: 'x', title: 'x', differs: { parameters: { nobody: 1 } } };
    expect(() => amend(first, strange)).toThrow('nobody');
  });

  it('may have more than one: the latest that is in force stands, in whatever order they are shipped', () => {
    const issued = (name: string, inForceOn: string) => amend(first, { ...sampleAmendment.issue, name, title: '', inForceOn, differs: {} });
    const line = libraryOf([issued('third', '2027-03-01'), first, issued('second', '2027-01-01'), issued('fourth', '2027-05-01')]);
    expect(line.successorsOf('pengyang-2026').map(({ name }) => name)).toEqual(['second', 'third', 'fourth']);
    expect(['2026-12-31', '2027-01-01', '2027-03-01', '2028-01-01'].map((day) => line.findOn('second', day)?.name)).toEqual([
      'pengyang-2026',
      'second',
      'third',
      'fourth',
    ]);
  });

  it('may itself be amended: the line is followed to the end', () => {
    const again = amend(sampleAmendment, { ...sampleAmendment.issue, name: 'third', title: '', inForceOn: '2027-01-01', differs: {} });
    const line = libraryOf([again, sampleAmendment, first]);
    expect(line.successorsOf('pengyang-2026').map(({ name }) => name)).toEqual(['pengyang-2026-sample', 'third']);
    expect(line.findOn('pengyang-2026', '2027-01-01')?.name).toBe('third');
    expect(again.decisions.subsidy.decide(subsidy)).toMatchObject({ pack: 'third', value: { amountFen: 35_000_000 } });
  });
});

describe('two clocks: the version is that of the case, the terms those of the day of the fact', () => {
  const ruled = (from: string, change: Ruled['change'], pack = 'pengyang-2026'): Ruled => ({ pack, from, change });
  const notice = (startsOn: string) => ({ startsOn, asOf: startsOn, objections: [] });
  const rulings = [
    ruled('2026-09-01', { readings: { countedDays: 'from-same-day' } }),
    ruled('2026-08-01', { parameters: { publicityDays: 7 } }),
    ruled('2026-07-01', { parameters: { publicityDays: 10 } }, 'pengyang-2026-sample'),
  ];
  const policy = policyInTime(first, rulings, '2026-11-22');

  it.each([
    ['2026-07-31', 'pengyang-2026'],
    ['2026-08-01', 'pengyang-2026?publicityDays=7'],
    ['2026-08-31', 'pengyang-2026?publicityDays=7'],
    ['2026-09-01', 'pengyang-2026?countedDays=from-same-day&publicityDays=7'],
  ])('a notice of %s is counted under %s, however much later it is asked about', (startsOn, edition) => {
    expect(policy.decisions.publicity.decide(notice(startsOn))).toEqual(getPolicy(edition).decisions.publicity.decide(notice(startsOn)));
  });

  it('what has no day of its own is judged under today’s terms', () => {
    expect(policy.name).toBe('pengyang-2026?countedDays=from-same-day&publicityDays=7');
    expect(policy.decisions.subsidy.decide(subsidy).pack).toBe(policy.name);
    expect(policyInTime(first, rulings, '2026-08-15').decisions.subsidy.decide(subsidy).pack).toBe('pengyang-2026?publicityDays=7');
  });

  it('a subsidy and a level are explained under today’s terms', () => {
    const halved = policyInTime(first, [ruled('2026-09-01', { parameters: { subsidyRate: 25 } })], '2026-11-22');
    const raised = { ...subsidy, level: { before: 1, after: 2 } } as const;
    const answers = { edition: '2024', answers: {}, scenes: {} } as const;
    expect(halved.explain.subsidy(raised)).toEqual(getPolicy(halved.name).explain.subsidy(raised));
    expect(halved.explain.subsidy(raised)).not.toEqual(first.explain.subsidy(raised));
    expect(halved.explain.level(answers)).toEqual(first.explain.level(answers));
  });

  it('the arithmetic follows the verdict: an expense paid before the day keeps its tax out, one paid after does not', () => {
    const taxed = policyInTime(first, [ruled('2026-09-10', { readings: { deductibleTax: 'included' } })], '2026-11-22');
    for (const paidOn of ['2026-09-09', '2026-09-10']) {
      const facts = {
        category: 'software',
        enterprise: 'A',
        window: { from: '2026-07-20', to: '2027-03-31' },
        inPlan: true,
        contract: { signedOn: '2026-08-03', amountFen: 10_600, party: 'B' },
        invoice: { number: '1', kind: 'special', netFen: 10_000, taxFen: 600, issuedOn: '2026-08-03', seller: 'B', buyer: 'A' },
        payment: { paidOn, amountFen: 10_600, payee: 'B' },
        voucher: true,
      } as const;
      const recognised = paidOn < '2026-09-10' ? 10_000 : 10_600;
      expect(taxed.decisions.expense.decide(facts).value).toEqual({ recognisedFen: recognised });
      expect(taxed.explain.expense(facts).at(-1)?.fen).toBe(recognised);
    }
  });

  it('of two rulings on one term the later signed stands, and none leaves the version as it is', () => {
    const twice = [ruled('2026-09-01', { parameters: { subsidyRate: 40 } }), ruled('2026-07-01', { parameters: { subsidyRate: 45 } })];
    expect(policyInTime(first, twice, '2026-10-01').name).toBe('pengyang-2026?subsidyRate=45');
    expect(policyInTime(first, [], '2026-10-01')).toBe(first);
  });
});

describe('the day on which that happened which is judged', () => {
  const [signed, issued, paid] = [{ signedOn: '2026-08-01' }, { issuedOn: '2026-08-02' }, { paidOn: '2026-08-03' }];
  it.each([
    ['enterprise-eligibility', { applicationDate: '2026-06-20', establishedOn: '2020-01-01' }, '2026-06-20'],
    ['expense', { contract: signed, invoice: issued, payment: paid }, '2026-08-03'],
    ['expense', { contract: signed, invoice: issued }, '2026-08-02'],
    ['expense', { contract: signed }, '2026-08-01'],
    ['expense', {}, undefined],
    ['publicity', { startsOn: '2026-09-07', asOf: '2026-09-08' }, '2026-09-07'],
    ['rectification', { notifiedOn: '2026-09-01', asOf: '2026-09-08' }, '2026-09-01'],
    ['deadline', { kind: 'retention', from: '2026-10-01' }, '2026-10-01'],
    ['payment-readiness', { publicity: { startsOn: '2026-09-07', asOf: '2026-09-08' } }, '2026-09-07'],
    ['payment-readiness', {}, undefined],
    ['subsidy', { completed: true }, undefined],
  ] as const)('of %s on %j is %s', (decision, facts, day) => expect(factDayOf(decision, facts)).toBe(day));
});
