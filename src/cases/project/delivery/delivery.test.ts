import { describe, expect, it } from 'vitest';
import { type County, person, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { FIRM, planOf, supplier } from '../../../../test/sample-firm.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';
import { asDay } from '../../../kernel/day.ts';
import { contractDifferences, findStatement } from './contract-differences.ts';
import { ACCEPTED_BY_EXPERTS } from '../../../../test/reviewed.ts';
import { findDelivery, undeliveredLines } from './line-delivery.ts';

const [firm, officer, provider, evaluator] = [person('firm'), person('officer'), person('provider'), person('evaluator')];
const CONTRACT = {
  line: '1',
  number: 'HT-1',
  partyName: supplier.name,
  partyCode: supplier.creditCode,
  signedOn: asDay('2026-08-03'),
  amountFen: 60_000_000,
};
const SAID = { line: '1', number: 'HT-1', signedOn: asDay('2026-08-03'), amountFen: 60_000_000, signers: '样例甲、样例乙' };
const HANDED = { line: '1', what: '样例生产管理软件上线', deliveredOn: asDay('2026-10-20') };

/** A pilot at work whose contract is on file. */
function contracted(before = 'requestAcceptance'): County {
  const county = walkTo(before);
  step(county, { act: 'fileContract', as: firm, input: CONTRACT });
  return county;
}
function delivered(before?: string): County {
  const county = contracted(before);
  step(county, { act: 'deliverLine', as: provider, input: HANDED });
  return county;
}
const last = (county: County) => findDelivery(projectOf(county, P), '1');

describe('a contract as its provider has it (plan/2.4.1)', () => {
  it('agrees with what the firm filed, or says where it does not', () => {
    const table = [
      [{}, []],
      [{ amountFen: 55_000_000 }, ['合同金额']],
      [{ number: 'HT-01', signedOn: asDay('2026-08-04') }, ['合同编号', '签订日期']],
    ] as const;
    for (const [bent, differs] of table) {
      const county = contracted();
      step(county, { act: 'confirmContract', as: provider, input: { ...SAID, ...bent } });
      const { contracts: [filed] = [], ...file } = projectOf(county, P);
      const stated = filed && findStatement(file, filed);
      if (filed === undefined || stated === undefined) throw new Error('the statement is not found');
      expect(contractDifferences(filed, stated).map(({ what }) => what)).toEqual(differs);
    }
  });

  it('said again replaces what was said before', () => {
    const county = contracted();
    step(county, { act: 'confirmContract', as: provider, input: { ...SAID, amountFen: 1 } });
    step(county, { act: 'confirmContract', as: provider, input: SAID });
    const { contracts: [filed] = [], ...file } = projectOf(county, P);
    expect(filed && findStatement(file, filed)?.amountFen).toBe(60_000_000);
  });

  it('waits for the firm to file it, and is not of a day to come', () => {
    expect(refusalOf(tryAct(walkTo('requestAcceptance'), 'confirmContract', provider, SAID)).message).toContain('请企业先登记');
    const refused = refusalOf(tryAct(contracted(), 'confirmContract', provider, { ...SAID, signedOn: asDay('2099-01-01') }));
    expect(refused.code).toBe('bad-input');
  });

  it('names one of several by its number', () => {
    const county = contracted();
    step(county, { act: 'fileContract', as: firm, input: { ...CONTRACT, number: 'HT-2' } });
    expect(refusalOf(tryAct(county, 'confirmContract', provider, { ...SAID, number: 'HT-3' })).message).toContain('登记了2份');
    expect(tryAct(county, 'confirmContract', provider, { ...SAID, number: 'HT-2' }).ok).toBe(true);
  });
});

describe('a line of the plan that is handed over', () => {
  it('waits for the firm, and counts once the firm takes it', () => {
    const county = delivered();
    expect(last(county)).toMatchObject({ step: 'delivered', provider: supplier.creditCode, papers: [{}] });
    expect(undeliveredLines(projectOf(county, P)).map(({ no }) => no)).toEqual(['1']);
    step(county, { act: 'acceptDelivery', as: firm, input: { deliveryId: '1' } });
    expect(last(county)?.step).toBe('accepted');
    expect(undeliveredLines(projectOf(county, P))).toEqual([]);
    expect(refusalOf(tryAct(county, 'deliverLine', provider, HANDED)).code).toBe('already-done');
    expect(refusalOf(tryAct(county, 'objectToDelivery', firm, { deliveryId: '1', reason: '晚了' })).code).toBe('wrong-stage');
  });

  const bad: readonly (readonly [string, object, RegExp])[] = [
    ['a line that the plan does not have', { line: '9' }, /没有第9项/],
    ['a day to come', { deliveredOn: asDay('2099-01-01') }, /不能晚于今天/],
  ];
  it.each(bad)('is refused with %s', (_what, bent, says) => {
    expect(refusalOf(tryAct(contracted(), 'deliverLine', provider, { ...HANDED, ...bent })).message).toMatch(says);
  });

  it('is handed over once at a time', () => {
    expect(refusalOf(tryAct(delivered(), 'deliverLine', provider, HANDED)).message).toContain('等企业确认');
  });

  it('is nobody else’s to hand over', () => {
    const county = contracted();
    expect(refusalOf(tryAct(county, 'deliverLine', { ...provider, organisation: '91640100MA76SUPPL2' }, HANDED)).code).toBe(
      'not-permitted',
    );
    expect(refusalOf(tryAct(county, 'deliverLine', officer, HANDED)).code).toBe('not-permitted');
  });

  it('is not handed over by a firm to itself, nor taken by whoever handed it over', () => {
    const county = walkTo('draftPlan');
    const own = planOf({ supplier: { name: '样例甲纺织有限公司', creditCode: FIRM } });
    step(county, { act: 'draftPlan', as: firm, input: { plan: own } });
    step(county, { act: 'submitPlan', as: firm });
    step(county, { act: 'approvePlan', as: person('approver') });
    step(county, { act: 'fileContract', as: firm, input: { ...CONTRACT, partyCode: FIRM, signedOn: county.today } });
    const itself = { ...provider, organisation: FIRM };
    for (const [act, input] of [
      ['confirmContract', SAID],
      ['deliverLine', HANDED],
    ] as const)
      expect(refusalOf(tryAct(county, act, itself, input)).message).toContain('不能作自己的服务商');
    const both = { ...firm, personId: provider.personId };
    expect(refusalOf(tryAct(delivered(), 'acceptDelivery', both, { deliveryId: '1' })).code).toBe('same-person');
  });

  it('that the firm disputes holds acceptance up until it is put right', () => {
    const county = delivered();
    step(county, { act: 'objectToDelivery', as: firm, input: { deliveryId: '1', reason: '少一个模块' } });
    const asked = { materials: ['application', 'ledger', 'vouchers', 'level-evidence'] };
    expect(refusalOf(tryAct(county, 'requestAcceptance', firm, asked)).message).toContain('第1项');
    step(county, { act: 'deliverLine', as: provider, input: { ...HANDED, what: '补齐模块' } });
    expect(refusalOf(tryAct(county, 'acceptDelivery', firm, { deliveryId: '1' })).code).toBe('already-done');
    step(county, { act: 'acceptDelivery', as: firm, input: { deliveryId: '2' } });
    expect(tryAct(county, 'requestAcceptance', firm, asked).ok).toBe(true);
  });

  it('disputed while it is being accepted, stops the opinion as well', () => {
    const county = delivered('passAcceptance');
    step(county, { act: 'objectToDelivery', as: firm, input: { deliveryId: '1', reason: '少一个模块' } });
    const opinion = { opinion: '符合', levelVerified: true, investmentAudited: true, ...ACCEPTED_BY_EXPERTS };
    expect(refusalOf(tryAct(county, 'passAcceptance', evaluator, opinion)).clause).toBe('plan/2.4.1');
    step(county, { act: 'acceptDelivery', as: firm, input: { deliveryId: '1' } });
    expect(tryAct(county, 'passAcceptance', evaluator, opinion).ok).toBe(true);
  });

  it('that nobody recorded is named when acceptance is asked for, and forbids nothing', () => {
    const asked = walkTo('assessLevel', { nth: 2 });
    const events = asked.cases.get(P)?.history.map(({ payload }) => payload);
    expect(events).toContainEqual(expect.objectContaining({ type: 'acceptance-requested', undelivered: ['1'] }));
  });
});
