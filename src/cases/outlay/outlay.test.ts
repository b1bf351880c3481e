import { describe, expect, it } from 'vitest';
import type { Actor } from '../act-rule.ts';
import { type County, person, play, policy, stateOf } from '../../../test/county.ts';
import {
  adviseOutlay,
  approve,
  approvedOutlay,
  BATCH_ID,
  clearedOutlay,
  FIT_PROVIDER,
  fundedCounty,
  NUMBER,
  onBatch,
  onOutlay,
  OUTLAY_ID,
  orderedOutlay,
  outlayOf,
  paidOutlay,
  prepare,
  preparedOutlay,
  publicisedOutlay,
  publishedOutlay,
  ROWS,
  STANDARD,
} from '../../../test/outlay-way.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { barredProvider } from '../../../test/sanction-way.ts';
import { FIRM, supplier } from '../../../test/sample-firm.ts';
import type { Account } from '../../kernel/accounts.ts';
import { asDay } from '../../kernel/day.ts';
import { deadlinesOf } from '../deadlines/deadlines-of.ts';

import { heldIn } from '../../ledger/balances.ts';

const held = ({ balances }: County, use: string) =>
  ['allocated', 'committed', 'obligated', 'paid'].map((holding) => Number(heldIn(balances, `region/${holding}/${use}` as Account)));
const withRow = (name: keyof typeof ROWS, cells: object): County => {
  const county = fundedCounty();
  county.registers.rows.set(name, { ...ROWS[name], cells: { ...ROWS[name].cells, ...cells } });
  return county;
};

describe('a reward', () => {
  it('is bound when another approves it, shown to the public, ordered and paid out of its own use', () => {
    expect(held(preparedOutlay(), 'provider-reward')).toEqual([5_000_000, 0, 0, 0]);
    expect(held(approvedOutlay(), 'provider-reward')).toEqual([3_000_000, 2_000_000, 0, 0]);
    expect(outlayOf(clearedOutlay()).stage).toBe('cleared');
    expect(held(orderedOutlay(), 'provider-reward')).toEqual([3_000_000, 0, 2_000_000, 0]);
    const county = paidOutlay();
    expect(held(county, 'provider-reward')).toEqual([3_000_000, 0, 0, 2_000_000]);
    expect(outlayOf(county)).toMatchObject({ stage: 'paid', payment: { batchId: BATCH_ID, amountFen: 2_000_000 } });
  });

  it('waits for a document that names an amount, and never goes beyond it', () => {
    const county = fundedCounty();
    expect(refusalOf(prepare(county, 'provider', 5_000_001)).message).toContain('不超过50,000.00元');
    expect(refusalOf(prepare(county, 'leader'))).toMatchObject({ code: 'facts-missing', message: expect.stringContaining('政策依据清单') });
    county.registers.ground = { ...county.registers.ground, standards: [STANDARD, { ...STANDARD, rowId: 'basis-2' }] };
    expect(refusalOf(prepare(county, 'provider')).code).toBe('bad-input');
  });

  it('is given once for one ground, and a benchmark is one once', () => {
    expect(refusalOf(prepare(preparedOutlay(), 'provider', 1, 'outlay-2')).code).toBe('already-done');
    const county = preparedOutlay('benchmark', 10_000_000);
    county.registers.rows.set('again', ROWS.benchmark);
    expect(refusalOf(prepare(county, 'again', 1, 'outlay-2'))).toMatchObject({
      code: 'already-done',
      message: expect.stringContaining('一次性'),
    });
  });

  it('may be asked for anew once it was sent back, and its money is free', () => {
    const county = approvedOutlay();
    expect(onOutlay(county, 'withdrawOutlay', person('officer'), { reason: '账号填错' }).ok).toBe(true);
    expect(held(county, 'provider-reward')).toEqual([5_000_000, 0, 0, 0]);
    expect(prepare(county, 'provider', 1, 'outlay-2').ok).toBe(true);
  });

  it('is not sent back while the public may still object', () => {
    expect(refusalOf(onOutlay(publishedOutlay(), 'withdrawOutlay', person('officer'), { reason: '样例' })).message).toContain('正在公示');
  });

  it('ends where an objection is upheld, and its money is free; goes on where it is not', () => {
    const disputed = publicisedOutlay('provider', true);
    expect(outlayOf(disputed)).toMatchObject({ stage: 'withdrawn', reason: expect.stringContaining('异议') });
    expect(held(disputed, 'provider-reward')).toEqual([5_000_000, 0, 0, 0]);
    expect(outlayOf(publicisedOutlay('provider', false)).stage).toBe('cleared');
  });

  it.each([
    ['is not in the pool', { inPool: false }, 'policy-says-no', '不在 168 平台服务商资源池内'],
    ['subcontracts', { subcontracts: true }, 'policy-says-no', '有转包或分包'],
    ['stands on a list', { listed: { abnormal: true, dishonest: false, procurement: false } }, 'policy-says-no', '经营异常'],
    ['served badly', { recognised: false }, 'policy-says-no', '服务效果没有得到认可'],
    ['nobody has judged yet', { recognised: undefined }, 'facts-missing', '还缺服务效果评价。请先'],
    ['nobody has checked', { qualified: undefined }, 'facts-missing', '在《服务商资质登记簿》核对'],
  ])('is not given to a provider that %s (measures/9)', (_what, change, code, says) => {
    const county = fundedCounty();
    const provider = Object.fromEntries(Object.entries({ ...FIT_PROVIDER, ...change }).filter(([, said]) => said !== undefined));
    county.registers.ground = { ...county.registers.ground, provider };
    expect(refusalOf(prepare(county, 'provider'))).toMatchObject({ code, message: expect.stringContaining(says) });
  });

  it('asks for fitness again when it is approved, keeps the verdict on file, and asks it of nobody but a provider', () => {
    const county = preparedOutlay();
    expect(outlayOf(county).fitness).toMatchObject({ facts: { purpose: 'reward' }, verdict: { outcome: 'yes' } });
    county.registers.ground = { ...county.registers.ground, provider: { ...FIT_PROVIDER, recognised: false } };
    expect(refusalOf(approve(county)).message).toContain('还不能领取综合型服务商奖励');
    expect(outlayOf(preparedOutlay('training')).fitness).toBeUndefined();
    expect(outlayOf(preparedOutlay('benchmark')).fitness).toBeUndefined();
  });

  it('is not given to a barred provider, nor ordered once it is barred', () => {
    expect(refusalOf(prepare(barredProvider(fundedCounty()), 'provider')).message).toContain('取消合作资格');
    expect(refusalOf(approve(barredProvider(preparedOutlay()))).message).toContain('取消合作资格');
  });
});

describe("a benchmark's award", () => {
  it('goes by the policy: no more than its cap, no more than its places, on the word of the experts', () => {
    expect(refusalOf(prepare(fundedCounty(), 'benchmark', 10_000_001)).message).toContain('上限');
    const unjudged = fundedCounty();
    const { panel: _none, ...ground } = unjudged.registers.ground;
    unjudged.registers.ground = ground;
    expect(refusalOf(prepare(unjudged, 'benchmark')).message).toContain('专家组没有推荐');
    const elsewhere = fundedCounty();
    elsewhere.registers.ground = { ...elsewhere.registers.ground, industry: 'mining' };
    expect(refusalOf(prepare(elsewhere, 'benchmark')).code).toBe('policy-says-no');
  });

  it('is judged to its end once nobody objected, and both verdicts stay on file', () => {
    expect(outlayOf(preparedOutlay('benchmark')).award?.verdict.outcome).toBe('unknown');
    expect(outlayOf(clearedOutlay('benchmark')).award?.verdict.outcome).toBe('yes');
  });
});

describe('a service', () => {
  it('is paid without a notice, on contract and invoice', () => {
    expect(outlayOf(approvedOutlay('training')).stage).toBe('cleared');
    expect(held(paidOutlay('training'), 'training')).toEqual([3_000_000, 0, 0, 2_000_000]);
  });

  it.each([
    ['more than its invoice', {}, 2_000_001, '发票只有20,000.00元'],
    ['more than its contract', { contractFen: 1_500_000 }, 2_000_000, '合同样例合同1共15,000.00元'],
    ['what is not done yet', { status: 'open' }, 2_000_000, '还没有办到'],
  ])('not %s', (_what, cells, fen, says) => {
    expect(refusalOf(prepare(withRow('training', cells), 'training', fen)).message).toContain(says);
  });

  it('not on an invoice that is in the books already', () => {
    const county = fundedCounty();
    county.registers.ground = { ...county.registers.ground, isInvoiceElsewhere: true };
    expect(refusalOf(prepare(county, 'training')).code).toBe('already-done');
    const twice = preparedOutlay('training');
    twice.registers.rows.set('again', ROWS.training);
    expect(refusalOf(prepare(twice, 'again', 1, 'outlay-2')).message).toContain('已经在别处登记');
  });

  it('no more than the county allotted to it', () => {
    const county = withRow('training', { contractFen: 9_000_000, invoiceFen: 9_000_000 });
    expect(prepare(county, 'training', 5_000_001).ok).toBe(true);
    expect(refusalOf(approve(county)).code).toBe('funds');
  });
});

describe('several hands', () => {
  it('approve what others asked for, with a second factor and the account from the paper', () => {
    const county = preparedOutlay();
    const both = { ...person('officer'), roles: ['officer', 'approver'] as const };
    expect(refusalOf(approve(county, undefined, both)).code).toBe('same-person');
    expect(refusalOf(approve(county, undefined, { ...person('approver'), secondFactor: false })).code).toBe('second-factor-needed');
    expect(refusalOf(approve(county, undefined, { ...person('approver'), personId: 'approver-2' })).message).toContain('登记了这一行台账');
    expect(refusalOf(onOutlay(county, 'approveOutlay', person('approver'), { number: '12345678', opinion: '同意' })).message).toContain(
      '不一致',
    );
  });

  it('not of whoever acts for the beneficiary', () => {
    const own = { ...person('officer'), organisation: supplier.creditCode };
    const ask = { rowId: 'provider', amountFen: 1, number: NUMBER, bank: '样例银行', unionNumber: '102100099996' };
    expect(refusalOf(onOutlay(fundedCounty(), 'prepareOutlay', own, ask)).code).toBe('same-person');
    expect(refusalOf(approve(preparedOutlay(), undefined, { ...person('approver'), organisation: supplier.creditCode })).code).toBe(
      'same-person',
    );
  });

  it('not where the register says something else by now', () => {
    const county = preparedOutlay();
    county.registers.rows.set('provider', { ...ROWS.provider, cells: { ...ROWS.provider.cells, provider: FIRM } });
    expect(refusalOf(approve(county)).code).toBe('stale');
  });

  it('order and pay: neither who asked nor who approved, and nothing whose ground is gone', () => {
    const county = clearedOutlay();
    const batch = { title: '样例', caseIds: ['outlay-1'] };
    const approver = { ...person('approver'), roles: ['approver', 'officer'] as const };
    expect(refusalOf(onBatch(county, 'prepareBatch', approver, batch)).code).toBe('same-person');
    county.registers.rows.set('provider', { ...ROWS.provider, stage: 'retired' });
    expect(refusalOf(onBatch(county, 'prepareBatch', person('officer'), batch)).message).toContain('还没有办到');
  });
});

describe('the treasury', () => {
  it('gives a failed payment back, to be ordered again as the next attempt', () => {
    const county = orderedOutlay();
    expect(adviseOutlay(county, '退票').ok).toBe(true);
    expect(outlayOf(county)).toMatchObject({ stage: 'cleared', failedOrders: [{ instructionId: 'outlay-1-1' }] });
    expect(held(county, 'provider-reward')).toEqual([3_000_000, 2_000_000, 0, 0]);
    expect(onBatch(county, 'prepareBatch', person('officer', '-2'), { title: '再付', caseIds: ['outlay-1'] }, 'batch-10').ok).toBe(true);
    expect(county.cases.get('batch-10')?.state).toMatchObject({
      instructions: [{ id: 'outlay-1-2', after: 'outlay-1-1', use: 'provider-reward' }],
    });
  });
});

describe('a reward that was paid', () => {
  const open = (county: County, trigger: string, more: object = {}) =>
    play(county, {
      kind: 'recovery',
      id: 'recovery-9',
      act: 'openRecovery',
      as: person('officer'),
      input: { projectId: 'outlay-1', trigger, findings: '样例', answerBy: asDay('2026-08-01'), ...more },
    });
  const next = (county: County, act: string, as: Actor, input: object = {}) =>
    play(county, { kind: 'recovery', id: 'recovery-9', act, as, input });

  it('comes back whole from a provider that broke the rules, without naming it in bad faith; and its use has the money again', () => {
    const county = paidOutlay();
    expect(open(county, 'provider-breach').ok).toBe(true);
    expect(next(county, 'answerRecovery', person('provider'), { text: '认可', wantsHearing: false }).ok).toBe(true);
    const proposal = { trigger: 'provider-breach', findings: '转包属实', dueOn: asDay('2026-09-01') };
    const named = { ...proposal, badFaithUntil: asDay('2027-09-01') };
    expect(refusalOf(next(county, 'proposeRecovery', person('officer'), named)).message).toContain('不能列入失信名单');
    expect(next(county, 'proposeRecovery', person('officer'), proposal).ok).toBe(true);
    expect(next(county, 'decideRecovery', person('approver')).ok).toBe(true);
    const receipt = { fen: 2_000_000, on: county.today, by: 'transfer', voucher: '样例回单' };
    expect(next(county, 'bookReceipt', person('finance'), receipt).ok).toBe(true);
    expect(next(county, 'closeRecovery', person('approver'), { to: 'use' }).ok).toBe(true);
    expect(held(county, 'provider-reward')).toEqual([5_000_000, 0, 0, 0]);
  });

  it('comes back in part where too much was paid; a firm is not charged as a provider; nothing comes back of what was not paid', () => {
    expect(open(paidOutlay(), 'overpaid', { recognisedFen: 1_500_000 }).ok).toBe(true);
    expect(refusalOf(open(paidOutlay(), 'overpaid', { recognisedFen: 2_000_000 })).code).toBe('policy-says-no');
    expect(refusalOf(open(paidOutlay('training'), 'provider-breach')).message).toContain('服务商的奖励');
    expect(refusalOf(open(orderedOutlay(), 'fraud')).code).toBe('wrong-stage');
  });
});

describe('what a benchmark spends its award on (measures/7.2)', () => {
  const SPENT = {
    purpose: 'upgrade',
    what: '质检线升级',
    invoice: '26640000000000000009',
    amountFen: 1_500_000,
    paidOn: asDay('2026-07-20'),
    paperId: 'paper-1',
  };
  const firm = person('firm');
  const report = (county: County, bent: object = {}, as = firm) => onOutlay(county, 'reportSpending', as, { ...SPENT, ...bent });
  const check = (county: County, accepted: boolean, spendingId = '1') =>
    onOutlay(county, 'checkSpending', person('officer'), { spendingId, accepted, opinion: '样例' });
  const leftBy = (county: County) => deadlinesOf(outlayOf(county), policy).map(({ deadline, about, dueOn }) => [deadline, about, dueOn]);

  it('is reported by the firm with its invoice, checked by an official, and due until it is all found in order', () => {
    const county = paidOutlay('benchmark');
    expect(report(county).ok).toBe(true);
    expect(leftBy(county)).toEqual([
      ['award-spending', '还有20,000.00元没有核实用途', '2027-01-31'],
      ['spending-check', '质检线升级', null],
    ]);
    expect(check(county, true).ok).toBe(true);
    expect(leftBy(county)).toEqual([['award-spending', '还有5,000.00元没有核实用途', '2027-01-31']]);
    expect(report(county, { invoice: '2' }).ok).toBe(true);
    expect(check(county, true, '2').ok).toBe(true);
    expect(leftBy(county)).toEqual([]);
  });

  it.each([
    ['another firm', {}, { ...firm, organisation: supplier.creditCode }, 'not-permitted'],
    ['what was paid before the award came', { paidOn: asDay('2026-07-01') }, firm, 'policy-says-no'],
    ['what is still to be paid', { paidOn: asDay('2099-01-01') }, firm, 'bad-input'],
  ] as const)('refuses %s', (_what, bent, as, code) => {
    expect(refusalOf(report(paidOutlay('benchmark'), bent, as)).code).toBe(code);
  });

  it('refuses an invoice twice, unless it was not accepted, and one that a subsidy was counted on', () => {
    const county = paidOutlay('benchmark');
    report(county);
    expect(refusalOf(report(county)).code).toBe('already-done');
    check(county, false);
    expect(report(county).ok).toBe(true);
    expect(refusalOf(check(county, true, '1')).code).toBe('already-done');
    county.registers.ground = { ...county.registers.ground, isInvoiceElsewhere: true };
    expect(refusalOf(report(county, { invoice: '3' })).code).toBe('already-done');
  });

  it('refuses other figures than the file of the invoice says, and a file that is none of the firm’s', () => {
    const county = paidOutlay('benchmark');
    county.registers.readings = [{ from: 'xml', number: SPENT.invoice, totalFen: 1_000_000, lines: [] }];
    expect(refusalOf(report(county)).message).toContain('只有10,000.00元');
    expect(refusalOf(report(county, { invoice: '1' })).message).toContain(SPENT.invoice);
    expect(report(county, { amountFen: 1_000_000 }).ok).toBe(true);
  });

  it('is no matter of other rewards', () => {
    expect(refusalOf(report(paidOutlay('provider'))).code).toBe('not-permitted');
  });

  it('is taken back after its day as far as nothing was found in order, and not before', () => {
    const county = paidOutlay('benchmark');
    report(county);
    check(county, true);
    const open = () =>
      play(county, {
        kind: 'recovery',
        id: 'recovery-1',
        act: 'openRecovery',
        as: person('officer'),
        input: { projectId: OUTLAY_ID, trigger: 'unspent', findings: '未用', answerBy: asDay('2027-03-01') },
      });
    expect(refusalOf(open()).code).toBe('wrong-stage');
    county.today = asDay('2027-02-01');
    expect(open().ok).toBe(true);
    expect(stateOf(county, 'recovery-1')).toMatchObject({ notified: { claim: { amountFen: 500_000 } } });
  });

  it('is not granted where the register does not say until when', () => {
    const { upgradeBy: _none, ...cells } = ROWS.benchmark.cells;
    const county = fundedCounty();
    county.registers.rows.set('benchmark', { ...ROWS.benchmark, cells });
    expect(refusalOf(prepare(county, 'benchmark')).message).toContain('期限');
  });
});
