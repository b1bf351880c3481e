import { describe, expect, it } from 'vitest';
import { openCounty, person, projectOf, stateOf } from '../../../test/county.ts';
import { supplier } from '../../../test/sample-firm.ts';
import { barredProvider, SANCTION_ID } from '../../../test/sanction-way.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { P, step, tryAct, walkFrom, walkTo } from '../../../test/way.ts';
import { asDay } from '../../kernel/day.ts';
import type { KnownSanction } from '../sanction/state.ts';
import { inOrder, placeOf, providersIn, rateProvider, sayArithmetic } from './rate-provider.ts';

const [firm, provider] = [person('firm'), person('provider')];
const who = { name: supplier.name, creditCode: supplier.creditCode };
const HANDED = { line: '1', what: '样例软件上线', deliveredOn: asDay('2026-10-20') };
const rated = (county: ReturnType<typeof walkTo>, sanctions: readonly KnownSanction[] = [], today = county.today) =>
  rateProvider(who, { projects: [projectOf(county, P)], sanctions, today });
const shares = ({ criteria }: ReturnType<typeof rated>) => criteria.map(({ name, done, of }) => [name, done, of]);

const CONTRACT = { line: '1', number: 'HT-1', partyName: who.name, partyCode: who.creditCode, signedOn: asDay('2026-08-03'), amountFen: 1 };
const RATING = { provider: who.creditCode, number: 'HT-1', agreed: 5, usable: 4, support: 3 };
/** A firm that was accepted, with the contract of its provider on file. */
function contracted() {
  const county = walkTo('requestAcceptance');
  step(county, { act: 'fileContract', as: firm, input: CONTRACT });
  return walkFrom(county, 'requestAcceptance', 'approveByCounty');
}

describe('how a provider did (plan/2.4.3)', () => {
  it('is not said before any works can be judged', () => {
    expect(rated(walkTo('requestAcceptance'))).toMatchObject({ points: null });
  });

  it('is the mean of what there is, each with its arithmetic', () => {
    const county = walkTo('approveByCounty');
    expect(shares(rated(county))).toEqual([
      ['acceptance', 1, 1],
      ['conduct', 1, 1],
    ]);
    expect(rated(county).points).toBe(10_000);
    expect(sayArithmetic(rated(county))).toContain('2项相加除以2，得100.00分');
  });

  it('counts what was failed first, came late or was objected to', () => {
    const county = walkTo('passAcceptance');
    step(county, { act: 'deliverLine', as: provider, input: HANDED });
    step(county, { act: 'objectToDelivery', as: firm, input: { deliveryId: '1', reason: '缺模块' } });
    step(county, { act: 'deliverLine', as: provider, input: HANDED });
    step(county, { act: 'acceptDelivery', as: firm, input: { deliveryId: '2' } });
    step(county, { act: 'failAcceptance', as: person('evaluator'), input: { opinion: '不达标' } });
    expect(shares(rated(county))).toEqual([
      ['acceptance', 0, 1],
      ['deadlines', 1, 1],
      ['recognition', 1, 2],
      ['conduct', 1, 1],
    ]);
    expect(rated(county).points).toBe(6250);
  });

  it('counts a line that is overdue, and not one that is still to come', () => {
    const county = walkTo('requestAcceptance');
    step(county, { act: 'deliverLine', as: provider, input: HANDED });
    step(county, { act: 'objectToDelivery', as: firm, input: { deliveryId: '1', reason: '缺模块' } });
    expect(shares(rated(county)).map(([name]) => name)).not.toContain('deadlines');
    expect(shares(rated(county, [], asDay('2027-01-01')))).toContainEqual(['deadlines', 0, 1]);
  });

  it('does not hold against a provider what lies with the firm', () => {
    const county = walkTo('requestAcceptance');
    step(county, { act: 'deliverLine', as: provider, input: HANDED });
    expect(shares(rated(county, [], asDay('2027-01-01')))).toEqual([['conduct', 1, 1]]);
  });

  it('takes what firms say of it by name, mark by mark, and leaves out who says nothing (measures/9)', () => {
    const county = contracted();
    expect(shares(rated(county)).map(([name]) => name)).not.toContain('satisfaction');
    step(county, { act: 'rateService', as: firm, input: RATING });
    expect(shares(rated(county))).toEqual([
      ['acceptance', 1, 1],
      ['satisfaction', 12, 15],
      ['conduct', 1, 1],
    ]);
    expect(sayArithmetic(rated(county))).toContain('登记的合同1份，企业具名评价了1份，共给12分，满分15分；没有评价的不计，得80.00分');
    expect(rated(county).points).toBe(9333);
  });

  it('falls with a sanction that stands', () => {
    const sanction = stateOf(barredProvider(openCounty()), SANCTION_ID) as KnownSanction;
    const charged = { ...sanction, sanctioned: { ...sanction.sanctioned, provider: who } };
    expect(shares(rated(walkTo('approveByCounty'), [charged]))).toContainEqual(['conduct', 0, 1]);
  });

  it('is ranked best first, equals sharing a place, the unrated last', () => {
    const of = (name: string, points: number | null) => ({ provider: { name, creditCode: name }, criteria: [], points });
    const ranked = inOrder([of('丁', null), of('丙', 5000), of('甲', 9000), of('乙', 5000)]);
    expect(ranked.map((each) => [each.provider.name, placeOf(ranked, each)])).toEqual([
      ['甲', 1],
      ['丙', 2],
      ['乙', 2],
      ['丁', null],
    ]);
  });

  it('is said of everybody who serves, once', () => {
    const project = projectOf(walkTo('approveByCounty'), P);
    expect(providersIn([project, project])).toEqual([who]);
  });
});

describe('what a firm says of its provider', () => {
  const again = { ...RATING, agreed: 1 };
  it('may be said anew until a rating that used it was told', () => {
    const county = contracted();
    step(county, { act: 'rateService', as: firm, input: RATING });
    step(county, { act: 'rateService', as: firm, input: again });
    expect(projectOf(county, P).serviceRatings).toMatchObject([{ agreed: 1 }]);
    county.registers.ratingsToldOn = county.today;
    expect(refusalOf(tryAct(county, 'rateService', firm, RATING)).code).toBe('already-done');
  });

  it('is said of a contract on file, after the acceptance, by the firm alone', () => {
    const county = contracted();
    expect(refusalOf(tryAct(county, 'rateService', firm, { ...RATING, number: 'HT-2' })).code).toBe('not-found');
    expect(refusalOf(tryAct(county, 'rateService', provider, RATING)).code).toBe('not-permitted');
    expect(refusalOf(tryAct(walkTo('approveByCounty'), 'rateService', firm, RATING)).code).toBe('facts-missing');
    expect(refusalOf(tryAct(walkTo('passAcceptance'), 'rateService', firm, RATING)).code).toBe('wrong-stage');
  });
});
