import { describe, expect, it } from 'vitest';
import { asDay } from '../../kernel/day.ts';
import { heldIn } from '../../ledger/balances.ts';
import { openCounty, person, play, projectOf } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { expenseLine } from '../../../test/sample-firm.ts';
import { ended, P, step, tryAct, walkTo, pay } from '../../../test/way.ts';

const approver = person('approver');

describe('the county’s review', () => {
  it('fixes half of the recognised investment, with its arithmetic', () => {
    const project = projectOf(walkTo('approveByCity'), P);
    expect(project).toMatchObject({ stage: 'county-approved', award: { amountFen: 30_000_000, facts: { recognisedFen: 60_000_000 } } });
    expect('award' in project && project.award.steps.map(({ fen }) => fen)).toContain(30_000_000);
  });

  it('never awards more than the ceiling', () => {
    const county = openCounty();
    const lines = ['1', '2'].map((id) => expenseLine(id));
    county.registers.lines = lines;
    expect(projectOf(walkTo('approveByCity', { county }), P)).toMatchObject({ award: { amountFen: 40_000_000 } });
  });

  it('reduces with a reason only', () => {
    const county = walkTo('approveByCounty');
    const reduce = { opinion: '同意', reductionFen: 1_000_000 };
    expect(refusalOf(tryAct(county, 'approveByCounty', approver, reduce))).toMatchObject({
      code: 'facts-missing',
      because: [{ test: 'reduction-justified' }],
    });
    step(county, { act: 'approveByCounty', as: approver, input: { ...reduce, reductionReason: '个别场景未达标' } });
    expect(projectOf(county, P)).toMatchObject({ award: { amountFen: 29_000_000, facts: { reductionReason: '个别场景未达标' } } });
  });

  it('is refused for a firm that the register shows as subsidised by the region meanwhile', () => {
    const county = walkTo('approveByCounty');
    county.registers.otherSubsidies = [{ level: 'region', sameKind: true }];
    expect(refusalOf(tryAct(county, 'approveByCounty', approver, { opinion: '同意' }))).toMatchObject({ clause: 'measures/10' });
  });

  it('is nobody’s who prepared the case, not even if someone else repeated the work since', () => {
    const county = walkTo('assignEvaluator');
    county.registers.lines.push(expenseLine('2', { category: 'office-equipment' }));
    step(county, { act: 'registerExpense', as: person('officer', '2') });
    const hands = projectOf(county, P).hands.registerExpense;
    expect(hands?.map(({ personId }) => personId)).toEqual(['officer', 'officer2']);
    const rest = walkTo('approveByCounty');
    const both = { ...person('officer'), roles: ['officer', 'approver'] as const };
    expect(refusalOf(tryAct(rest, 'approveByCounty', both, { opinion: '同意' })).code).toBe('same-person');
  });

  it('needs a second factor', () => {
    expect(
      refusalOf(tryAct(walkTo('approveByCounty'), 'approveByCounty', { ...approver, secondFactor: false }, { opinion: '同意' })).code,
    ).toBe('second-factor-needed');
  });

  it('can go back to the evaluator, and the city’s back to the county', () => {
    const county = walkTo('approveByCounty');
    step(county, { act: 'returnByCounty', as: approver, input: { opinion: '补充材料' } });
    expect(projectOf(county, P)).toMatchObject({ stage: 'accepting', countyReviews: [{ outcome: 'returned' }] });
    const later = walkTo('approveByCity');
    step(later, { act: 'returnByCity', as: person('city'), input: { opinion: '金额复核' } });
    expect(projectOf(later, P).stage).toBe('accepted');
    expect('award' in projectOf(later, P)).toBe(false);
  });
});

describe('the award in public', () => {
  it('shows the amount', () => {
    const notice = walkTo('concludeNotice', { nth: 2 }).cases.get('notice-2')?.state;
    expect(notice).toMatchObject({ items: [{ name: '样例甲纺织有限公司', project: '轻工纺织企业数字化改造', amountFen: 30_000_000 }] });
  });

  it('goes back to the county’s review where an objection is upheld, and can stand in public again', () => {
    const county = walkTo('concludeNotice', { nth: 2 });
    const notice = { kind: 'notice', id: 'notice-2' } as const;
    step(county, {
      ...notice,
      act: 'raiseObjection',
      as: person('public'),
      input: { caseId: P, text: '发票有误', name: '样例', phone: '1' },
    });
    step(county, {
      ...notice,
      act: 'settleObjection',
      as: person('officer'),
      input: { objectionId: '1', upheld: true, reply: '属实' },
      on: '2026-11-16',
    });
    step(county, { ...notice, act: 'concludeNotice', as: person('officer') });
    const project = projectOf(county, P);
    expect(project.stage).toBe('accepted');
    expect([project.openNotice, project.awardNotice, 'award' in project]).toEqual([undefined, undefined, false]);
    step(county, {
      act: 'approveByCounty',
      as: approver,
      input: { opinion: '核减后同意', reductionFen: 1, reductionReason: '剔除一张发票' },
    });
    step(county, { act: 'approveByCity', as: person('city'), input: { opinion: '同意' } });
    const again = {
      kind: 'notice',
      id: 'notice-3',
      act: 'publishNotice',
      as: person('officer'),
      input: { purpose: 'award', title: '再次公示', caseIds: [P], contact: '样例' },
    } as const;
    expect(play(county, again).ok).toBe(true);
  });
});

describe('confirming and paying', () => {
  it('confirming binds the region’s money', () => {
    const county = walkTo('prepareBatch');
    expect([heldIn(county.balances, 'region/allocated'), heldIn(county.balances, 'region/committed')]).toEqual([420_000_000n, 30_000_000n]);
  });

  it('confirming is refused as a matter of funds while there is too little', () => {
    const county = openCounty();
    walkTo('confirmAward', { county });
    const allot = { kind: 'fund', id: 'fund-1' } as const;
    step(county, { ...allot, act: 'proposeAllocation', as: person('officer'), input: { transformation: 29_999_999 } });
    step(county, { ...allot, act: 'approveAllocation', as: person('finance') });
    expect(refusalOf(tryAct(county, 'confirmAward', approver))).toMatchObject({
      code: 'funds',
      clause: 'measures/2',
      because: [{ test: 'funds-available' }],
    });
    expect(heldIn(county.balances, 'region/committed')).toBe(0n);
  });

  it('county money does not stand in for the region’s', () => {
    const county = openCounty();
    county.registers.fund = { ...county.registers.fund, source: 'county' };
    walkTo('confirmAward', { county });
    expect(refusalOf(tryAct(county, 'confirmAward', approver)).code).toBe('funds');
  });

  it('paying records instruction, readiness and its facts as of the day', () => {
    const project = projectOf(walkTo('the end'), P);
    expect(project).toMatchObject({
      stage: 'paid',
      payment: {
        instructionId: `${P}-1`,
        amountFen: 30_000_000,
        paidOn: '2026-11-16',
        facts: { amountFen: 30_000_000, availableFen: 30_000_000, alreadyPaidFen: 0 },
      },
    });
  });

  it.each([
    { who: 'the approver who confirmed', as: { ...person('approver'), roles: ['approver', 'finance'] as const } },
    { who: 'the city reviewer', as: { ...person('city'), roles: ['city', 'finance'] as const } },
    { who: 'an officer who prepared', as: { ...person('officer'), roles: ['officer', 'finance'] as const } },
  ])('$who does not pay', ({ as }) => {
    expect(refusalOf(pay(walkTo('prepareBatch'), as)).code).toBe('same-person');
  });

  it('nothing is paid twice', () => {
    const county = walkTo('the end');
    expect(refusalOf(pay(county, person('finance'), { id: 'batch-2' })).message).toContain('不是待拨付');
  });

  it('disqualifying an award that is bound sets the money free', () => {
    const county = walkTo('prepareBatch');
    ended(county);
    expect([heldIn(county.balances, 'region/allocated'), heldIn(county.balances, 'region/committed')]).toEqual([450_000_000n, 0n]);
    expect(refusalOf(pay(county)).message).toContain('不是待拨付');
  });

  it('a clock set back before the end of the notice stops the payment', () => {
    const county = Object.assign(walkTo('prepareBatch'), { today: asDay('2026-11-05') });
    expect(refusalOf(pay(county))).toMatchObject({ code: 'policy-says-no', message: expect.stringContaining('公示') });
  });
});
