import { describe, expect, it } from 'vitest';
import { getPolicy } from '../../../../policy/index.ts';
import { type County, person, play, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { expenseLine } from '../../../../test/sample-firm.ts';
import { P, step, tryAct, walkTo, pay } from '../../../../test/way.ts';
import { heldForCase } from '../../../ledger/balances.ts';
import { deadlinesOf } from '../../deadlines/deadlines-of.ts';
import { openChanges } from './open-changes.ts';

const [officer, approver, city, finance] = [person('officer'), person('approver'), person('city'), person('finance')];
const { title } = expenseLine('1');
const paidOnly = (yuan: number) => {
  const { payment, ...facts } = expenseLine('1').facts;
  if (payment === undefined) throw new TypeError('the sample line is paid');
  return { ...expenseLine('1'), facts: { ...facts, payment: { ...payment, amountFen: yuan * 100 } } };
};
const gone = { id: '1', title, supplier: '样例软件有限公司', facts: { category: 'software' as const }, isGone: true as const };
/** A later import brought this ledger. */
function compare(county: County, ...lines: County['registers']['lines']): void {
  county.registers.lines = lines;
  const noted = play(county, { kind: 'project', id: P, act: 'noteLedger', as: officer, follows: true });
  expect(noted.ok).toBe(true);
}
const waiting = (county: County) =>
  deadlinesOf(projectOf(county, P), getPolicy('pengyang-2026'))
    .filter(({ deadline }) => deadline === 'changed-expense')
    .map(({ about }) => about);
const answered = { expenseId: '1', reason: '已与银行回单核对（样例）' };

describe('a ledger line that changes after its expense had an answer (measures/16)', () => {
  it('waits for the officer cell by cell until it is answered anew', () => {
    const county = walkTo('assignEvaluator');
    compare(county, paidOnly(400_000));
    expect(waiting(county)).toEqual([`${title}：付款金额：600,000.00元 → 400,000.00元`]);
    step(county, { act: 'reviseExpense', as: officer, input: answered });
    expect(waiting(county)).toEqual([]);
    expect(projectOf(county, P).expenses[0]?.verdict.value?.recognisedFen).toBe(40_000_000);
  });

  it('waits no longer once the answer is kept with a reason, and asks again of a later change', () => {
    const county = walkTo('assignEvaluator');
    compare(county, paidOnly(400_000));
    step(county, { act: 'keepExpense', as: officer, input: answered });
    compare(county, paidOnly(400_000));
    expect(waiting(county)).toEqual([]);
    expect(projectOf(county, P).ledgerChanges?.[0]?.kept).toMatchObject({ by: '样例officer', reason: answered.reason });
    expect(refusalOf(tryAct(county, 'keepExpense', officer, answered)).code).toBe('already-done');
    compare(county, paidOnly(300_000));
    expect(waiting(county)).toHaveLength(1);
  });

  it('is measured against the answer, however often the ledger changes, and is over when the ledger agrees again', () => {
    const county = walkTo('assignEvaluator');
    compare(county, paidOnly(400_000));
    compare(county, paidOnly(500_000));
    expect(waiting(county)).toEqual([`${title}：付款金额：600,000.00元 → 500,000.00元`]);
    compare(county, expenseLine('1'));
    expect(waiting(county)).toEqual([]);
  });

  it('adds nothing to the record where an import says the same again', () => {
    const county = walkTo('assignEvaluator');
    compare(county, paidOnly(400_000));
    const before = county.cases.get(P)?.history.length;
    compare(county, paidOnly(400_000));
    expect(county.cases.get(P)?.history).toHaveLength(before ?? 0);
  });

  it('is kept by nobody but an officer, and not where nothing changed', () => {
    const county = walkTo('assignEvaluator');
    expect(refusalOf(tryAct(county, 'keepExpense', officer, answered)).code).toBe('already-done');
    compare(county, paidOnly(400_000));
    for (const as of [person('firm'), approver, finance])
      expect(refusalOf(tryAct(county, 'keepExpense', as, answered)).code).toBe('not-permitted');
  });
});

describe('a ledger line that a later ledger no longer has', () => {
  it('is asked about, and answered anew counts for nothing, until it is there again', () => {
    const county = walkTo('assignEvaluator');
    compare(county, gone);
    expect(waiting(county)[0]).toContain('台账中的这一行：有 → 没有了');
    step(county, { act: 'reviseExpense', as: officer, input: answered });
    expect(projectOf(county, P).expenses[0]?.verdict).toMatchObject({ outcome: 'unknown' });
    expect(refusalOf(tryAct(county, 'registerExpense', officer)).code).toBe('already-done');
    compare(county, expenseLine('1'));
    expect(waiting(county)[0]).toContain('台账中的这一行：没有了 → 有');
    step(county, { act: 'reviseExpense', as: officer, input: answered });
    expect(projectOf(county, P).expenses[0]?.verdict.value?.recognisedFen).toBe(60_000_000);
  });

  it('is not taken on file where it never was', () => {
    const county = walkTo('registerExpense');
    county.registers.lines = [gone];
    expect(refusalOf(tryAct(county, 'registerExpense', officer)).code).toBe('already-done');
  });
});

describe('money on an answer that the ledger no longer bears', () => {
  it.each([
    ['approveByCounty', approver, { opinion: '同意' }],
    ['approveByCity', city, { opinion: '同意' }],
    ['confirmAward', approver, {}],
  ] as const)('does not move by %s until the change has its answer', (act, as, input) => {
    const county = walkTo(act);
    compare(county, paidOnly(400_000));
    const refusal = refusalOf(tryAct(county, act, as, input));
    expect([refusal.code, refusal.message]).toEqual(['facts-missing', expect.stringContaining('600,000.00元 → 400,000.00元')]);
    step(county, { act: 'keepExpense', as: officer, input: answered });
    expect(tryAct(county, act, as, input).ok).toBe(true);
  });

  it('is not ordered until the change has its answer', () => {
    const county = walkTo('prepareBatch');
    compare(county, paidOnly(400_000));
    expect(refusalOf(pay(county)).message).toContain('600,000.00元 → 400,000.00元');
    step(county, { act: 'keepExpense', as: officer, input: answered });
    expect(pay(county).ok).toBe(true);
  });

  it('is free again when the county takes the case back, and the expense is answered anew', () => {
    const county = walkTo('prepareBatch');
    const bound = () => heldForCase(county.balances, 'region/committed', P);
    expect(bound()).toBe(30_000_000n);
    compare(county, paidOnly(400_000));
    step(county, { act: 'returnByCounty', as: approver, input: { opinion: '台账有变化（样例）' } });
    expect([projectOf(county, P).stage, bound(), projectOf(county, P).awardNotice]).toEqual(['accepting', 0n, undefined]);
    step(county, { act: 'reviseExpense', as: officer, input: answered });
    expect(openChanges(projectOf(county, P))).toEqual([]);
  });

  it('that was paid already still waits for the officer', () => {
    const county = walkTo('whatever comes after payment');
    compare(county, paidOnly(400_000));
    expect(waiting(county)).toHaveLength(1);
  });
});
