import { describe, expect, it } from 'vitest';
import { type County, openCounty, person, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { expenseLine, FIRM, planOf } from '../../../../test/sample-firm.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';
import { asDay } from '../../../kernel/day.ts';
import type { PlanInputs } from './inputs.ts';
import type { Plan } from './records.ts';

const [firm, officer, second, approver] = [person('firm'), person('officer'), person('officer', '2'), person('approver')];
const SUPPLIER = '91640100MA76SUPPL1';
const OTHER = '91640100MA76SUPPL2';
const contract = (bent: Partial<PlanInputs['fileContract']> = {}): PlanInputs['fileContract'] => ({
  line: '1',
  number: 'HT-1',
  partyName: '样例软件有限公司',
  partyCode: SUPPLIER,
  signedOn: asDay('2026-08-03'),
  amountFen: 50_000_000,
  ...bent,
});
const [line] = planOf().lines;
if (line === undefined) throw new TypeError('the sample plan has no line');
const withLine = (bent: Partial<Plan['lines'][number]>): Plan => ({ ...planOf(), lines: [line, { ...line, no: '2', ...bent }] });
/** A change of the plan in force, by the firm, checked and approved on that day. */
function change(county: County, plan: Plan, on: string): void {
  county.today = asDay(on);
  step(county, { act: 'draftPlan', as: firm, input: { plan, reason: '设备型号停产' } });
  step(county, { act: 'submitPlan', as: firm });
  step(county, { act: 'checkPlan', as: officer, input: { opinion: '情况属实' } });
  step(county, { act: 'approvePlan', as: approver });
}
const placesOf = (county: County) => projectOf(county, P).expenses.map(({ verdict, place }) => [verdict.outcome, place?.line]);

describe('a plan on its way (plan/2.2.1)', () => {
  it('is written, handed in with its sum and the subsidy it would bring, and approved by another', () => {
    const county = walkTo('registerExpense');
    const { plans, proposal } = projectOf(county, P);
    expect(proposal).toBeUndefined();
    expect(plans).toMatchObject([{ number: 1, approvedOn: '2026-07-20', by: '样例approver', sumFen: 60_000_000 }]);
    expect(projectOf(walkTo('approvePlan'), P).proposal?.check).toMatchObject({
      sumFen: 60_000_000,
      estimate: { verdict: { outcome: 'yes', value: { amountFen: 30_000_000 } } },
    });
  });

  const bad: readonly (readonly [string, Partial<Plan>, RegExp])[] = [
    ['no content', { content: ' ' }, /还没有写明改造内容/],
    ['no line', { lines: [] }, /还没有写投资项/],
    ['one number twice', { lines: [line, line] }, /有两项编号相同/],
    ['a line without an amount', { lines: [{ ...line, plannedFen: 0 }] }, /第1项.*缺内容或金额/],
    ['spending that is never recognised', { lines: [{ ...line, category: 'raw-material' }] }, /第1项.*不予认定/],
    ['a milestone after the project’s time', { lines: [{ ...line, dueOn: asDay('2027-04-01') }] }, /不在项目期/],
    ['a target below the demanded rise', { targetLevel: 1 }, /目标等级不够/],
  ];
  it.each(bad)('is not handed in with %s, and is told so', (_what, bent, says) => {
    const county = walkTo('draftPlan');
    step(county, { act: 'draftPlan', as: firm, input: { plan: { ...planOf(), ...bent } } });
    expect(refusalOf(tryAct(county, 'submitPlan', firm)).message).toMatch(says);
  });

  it('is not handed in before the level before is known', () => {
    const county = walkTo('assessLevel');
    step(county, { act: 'draftPlan', as: firm });
    expect(refusalOf(tryAct(county, 'submitPlan', firm)).message).toContain('请先登记水平评测');
  });

  it('names suppliers that the pool does not know, and stands nonetheless', () => {
    const county = walkTo('draftPlan');
    county.registers.providers = [];
    step(county, { act: 'draftPlan', as: firm });
    step(county, { act: 'submitPlan', as: firm });
    const { findings = [] } = projectOf(county, P).proposal?.check ?? {};
    expect(findings.find(({ test }) => test === 'suppliers')).toMatchObject({ holds: 'unknown' });
  });

  it('written by an officer for the firm is marked so, and approved by nobody who wrote it', () => {
    const county = walkTo('draftPlan');
    const both = { ...officer, roles: ['officer', 'approver'] as const };
    step(county, { act: 'draftPlan', as: officer });
    step(county, { act: 'submitPlan', as: firm });
    expect(projectOf(county, P).proposal).toMatchObject({ onBehalf: true, by: '样例officer', submittedBy: '样例firm' });
    expect(refusalOf(tryAct(county, 'approvePlan', both)).code).toBe('same-person');
    expect(refusalOf(tryAct(county, 'approvePlan', { ...approver, secondFactor: false })).code).toBe('second-factor-needed');
    expect(tryAct(county, 'approvePlan', approver).ok).toBe(true);
  });

  it('comes back with the reason, and only what came back is written again', () => {
    const county = walkTo('approvePlan');
    expect(refusalOf(tryAct(county, 'draftPlan', firm)).code).toBe('wrong-stage');
    step(county, { act: 'returnPlan', as: approver, input: { reason: '第1项须拆开' } });
    expect(projectOf(county, P).proposal).toMatchObject({ step: 'draft', returned: '第1项须拆开' });
    expect(refusalOf(tryAct(county, 'approvePlan', approver)).code).toBe('wrong-stage');
    expect(refusalOf(tryAct(county, 'returnPlan', firm)).code).toBe('wrong-stage');
    step(county, { act: 'draftPlan', as: firm, input: { plan: withLine({ what: '报工看板' }) } });
    step(county, { act: 'submitPlan', as: firm });
    step(county, { act: 'approvePlan', as: approver });
    expect(projectOf(county, P).plans?.[0]?.sumFen).toBe(120_000_000);
  });

  it('is taken back by the firm until it is approved, and what is in force stays', () => {
    const county = walkTo('approvePlan');
    step(county, { act: 'returnPlan', as: firm, input: { reason: '金额填错' } });
    expect(projectOf(county, P).proposal).toMatchObject({ step: 'draft', returned: '金额填错' });
    step(county, { act: 'submitPlan', as: firm });
    step(county, { act: 'approvePlan', as: approver });
    expect(refusalOf(tryAct(county, 'returnPlan', firm)).code).toBe('wrong-stage');
  });

  it('is needed for acceptance, and where none was imported the refusal says what to do', () => {
    const county = walkTo('draftPlan');
    county.registers.plan = undefined;
    expect(refusalOf(tryAct(county, 'draftPlan', firm)).message).toContain('改造方案表');
    step(county, { act: 'registerExpense', as: officer, on: '2026-11-02' });
    expect(refusalOf(tryAct(county, 'requestAcceptance', firm))).toMatchObject({ code: 'facts-missing', clause: 'plan/2.2.1' });
  });
});

describe('spending held against the plan (measures/16)', () => {
  it('is in plan by the plan’s line, whatever the ledger’s own column left open', () => {
    const county = walkTo('registerExpense');
    const { inPlan: _said, ...facts } = expenseLine('1').facts;
    county.registers.lines = [{ ...expenseLine('1'), facts }];
    step(county, { act: 'registerExpense', as: officer });
    expect(placesOf(county)).toEqual([['yes', '1']]);
  });

  it.each([
    ['of another kind', { category: 'cloud-service' as const }, SUPPLIER],
    ['from another supplier than the plan names', {}, OTHER],
    ['that the ledger itself says to be outside', { inPlan: false }, SUPPLIER],
  ])('%s is out of plan, even where the ledger says otherwise', (_what, bent, supplier) => {
    const county = walkTo('registerExpense');
    county.registers.lines = [expenseLine('1', bent, FIRM, supplier)];
    step(county, { act: 'registerExpense', as: officer });
    expect(placesOf(county)).toEqual([['no', undefined]]);
  });

  it('that fits several lines stays open until the ledger names one', () => {
    const county = openCounty();
    county.registers.plan = {
      ...planOf(),
      lines: [
        { ...line, what: '甲' },
        { ...line, no: '2', what: '乙' },
      ],
    };
    walkTo('registerExpense', { county });
    step(county, { act: 'registerExpense', as: officer });
    expect(placesOf(county)).toEqual([['unknown', undefined]]);
    expect(projectOf(county, P).expenses[0]?.place?.says).toContain('方案项号');
    county.registers.lines = [{ ...expenseLine('1'), planLine: '2' }];
    step(county, { act: 'registerExpense', as: officer });
    expect(placesOf(county)).toEqual([['yes', '2']]);
  });

  it('answered before there was a plan is held against it at approval, both answers kept', () => {
    const county = walkTo('draftPlan');
    county.registers.lines = [expenseLine('1', {}, FIRM, OTHER)];
    step(county, { act: 'registerExpense', as: officer });
    expect(placesOf(county)).toEqual([['yes', undefined]]);
    for (const [act, as] of [
      ['draftPlan', firm],
      ['submitPlan', firm],
      ['approvePlan', approver],
    ] as const)
      step(county, { act, as });
    expect(placesOf(county)).toEqual([['no', undefined]]);
    expect(projectOf(county, P).expenses[0]?.earlier).toMatchObject([{ verdict: { outcome: 'yes' } }]);
  });

  it('takes its contract from the file where there is one, so that a ledger cannot say more than was signed', () => {
    const county = walkTo('registerExpense');
    county.today = asDay('2026-11-02');
    step(county, { act: 'fileContract', as: firm, input: contract() });
    step(county, { act: 'registerExpense', as: officer });
    expect(projectOf(county, P).expenses[0]).toMatchObject({ facts: { contract: { amountFen: 50_000_000 } } });
    expect(projectOf(county, P).expenses[0]?.verdict.value?.recognisedFen).toBe(50_000_000);
  });

  it.each([
    ['a day to come', { signedOn: asDay('2027-01-01') }, 'bad-input'],
    ['a line the plan does not have', { line: '9' }, 'not-found'],
    ['another supplier than the plan names', { partyCode: OTHER }, 'policy-says-no'],
  ] as const)('a contract with %s is refused', (_what, bent, code) => {
    const county = walkTo('registerExpense');
    county.today = asDay('2026-11-02');
    expect(refusalOf(tryAct(county, 'fileContract', firm, contract(bent))).code).toBe(code);
  });
});

describe('a change of plan (measures/16)', () => {
  const cloud = { what: '样例云', category: 'cloud-service' as const, supplier: undefined };

  it('says why, is checked and decided by two others, and keeps every version', () => {
    const county = walkTo('registerExpense');
    expect(refusalOf(tryAct(county, 'draftPlan', firm, { plan: withLine(cloud) })).message).toContain('变更须写明理由');
    expect(refusalOf(tryAct(county, 'draftPlan', firm, { plan: planOf(), reason: '样例' })).code).toBe('already-done');
    step(county, { act: 'draftPlan', as: officer, input: { plan: withLine(cloud), reason: '上云' } });
    step(county, { act: 'submitPlan', as: firm });
    expect(refusalOf(tryAct(county, 'approvePlan', approver)).message).toContain('先由经办人员核对');
    expect(refusalOf(tryAct(county, 'checkPlan', officer, { opinion: '好' })).code).toBe('same-person');
    step(county, { act: 'checkPlan', as: second, input: { opinion: '属实' } });
    step(county, { act: 'approvePlan', as: approver });
    expect(projectOf(county, P).plans?.map(({ number, reason }) => [number, reason])).toEqual([
      [1, undefined],
      [2, '上云'],
    ]);
  });

  it('counts for what is signed from that day on, not for what was signed before', () => {
    const county = walkTo('registerExpense');
    change(county, withLine(cloud), '2026-09-01');
    const bought = (id: string, signedOn: string) => {
      const { contract: _paper, ...facts } = expenseLine(id, { category: 'cloud-service' }).facts;
      return { ...expenseLine(id), facts: { ...facts, contract: { signedOn, amountFen: 60_000_000, party: SUPPLIER } } };
    };
    county.registers.lines = [bought('1', '2026-08-31'), bought('2', '2026-09-01')];
    step(county, { act: 'registerExpense', as: officer, on: '2026-11-02' });
    expect(placesOf(county)).toEqual([
      ['no', undefined],
      ['yes', '2'],
    ]);
  });

  it('undecided stands before acceptance', () => {
    const county = walkTo('requestAcceptance');
    step(county, { act: 'draftPlan', as: firm, input: { plan: withLine(cloud), reason: '上云' } });
    step(county, { act: 'submitPlan', as: firm });
    expect(refusalOf(tryAct(county, 'requestAcceptance', firm)).message).toContain('方案变更还在核对审定');
    step(county, { act: 'returnPlan', as: officer, input: { reason: '无此必要' } });
    expect(refusalOf(tryAct(county, 'requestAcceptance', firm, { materials: [] })).message).toContain('验收材料不全');
  });
});

describe('an expense whose ledger line changed after its answer', () => {
  it('is answered anew by the officer, with both answers on file', () => {
    const county = walkTo('assignEvaluator');
    county.registers.lines = [expenseLine('1', { payment: { paidOn: '2026-09-10', amountFen: 40_000_000, payee: SUPPLIER } })];
    const input = { expenseId: '1', reason: '台账更正付款金额' };
    step(county, { act: 'reviseExpense', as: officer, input });
    const [expense] = projectOf(county, P).expenses;
    expect(expense?.verdict.value?.recognisedFen).toBe(40_000_000);
    expect(expense?.earlier?.map(({ verdict }) => verdict.value?.recognisedFen)).toEqual([60_000_000]);
    expect(refusalOf(tryAct(county, 'reviseExpense', officer, input)).code).toBe('already-done');
  });

  it('is not asked again where nothing changed, nor by the firm', () => {
    const county = walkTo('assignEvaluator');
    expect(refusalOf(tryAct(county, 'reviseExpense', officer, { expenseId: '1', reason: '再看' })).code).toBe('already-done');
    expect(refusalOf(tryAct(county, 'reviseExpense', officer, { expenseId: '9', reason: '再看' })).code).toBe('not-found');
    expect(refusalOf(tryAct(county, 'reviseExpense', firm, { expenseId: '1', reason: '再看' })).code).toBe('not-permitted');
  });
});
