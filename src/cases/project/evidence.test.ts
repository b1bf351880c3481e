import { describe, expect, it } from 'vitest';
import { type County, openCounty, person, projectOf } from '../../../test/county.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { EVALUATOR, expenseLine, FIRM, planOf, supplier } from '../../../test/sample-firm.ts';
import { P, step, tryAct, walkTo } from '../../../test/way.ts';
import type { Plan } from './events.ts';
import { ACCEPTED_BY_EXPERTS } from '../../../test/reviewed.ts';
import { recognisedFenOf } from './expenses.ts';

const officer = person('officer');

/** A plan that also covers what the test buys. */
function planning(...lines: Partial<Plan['lines'][number]>[]): County {
  const county = openCounty();
  const [first, ...rest] = [planOf().lines, ...lines.map((bent, index) => planOf({ no: `${index + 2}`, ...bent }).lines)].flat();
  county.registers.plan = { ...planOf(), lines: first ? [first, ...rest] : [] };
  return county;
}
const evaluator = person('evaluator');

describe('levels', () => {
  it('the level before is reckoned from the answer sheet', () => {
    const county = walkTo('registerExpense');
    expect(projectOf(county, P).levels.before).toMatchObject({ verdict: { value: { level: 0 } }, by: '样例officer' });
  });

  it('without a sheet the refusal says which and what to import', () => {
    const county = walkTo('assessLevel');
    county.registers.sheets = {};
    expect(refusalOf(tryAct(county, 'assessLevel', officer, { phase: 'before' }))).toMatchObject({
      code: 'facts-missing',
      message: '评测答卷中没有本企业改造前的答卷，请先导入评测答卷',
    });
  });

  it('the level before is fixed once acceptance is asked for', () => {
    expect(refusalOf(tryAct(walkTo('passAcceptance'), 'assessLevel', officer, { phase: 'before' })).code).toBe('wrong-stage');
  });

  it('the level after is the entrusted evaluator’s alone', () => {
    const county = walkTo('passAcceptance');
    expect(refusalOf(tryAct(county, 'assessLevel', officer, { phase: 'after' })).code).toBe('not-permitted');
    expect(refusalOf(tryAct(county, 'assessLevel', { ...evaluator, organisation: 'another' }, { phase: 'after' })).code).toBe(
      'not-permitted',
    );
    expect(tryAct(county, 'assessLevel', evaluator, { phase: 'after' }).ok).toBe(true);
    expect(projectOf(county, P).levels.after).toMatchObject({ evaluator: EVALUATOR });
  });

  it('nobody assesses the level after before an evaluator is entrusted', () => {
    expect(refusalOf(tryAct(walkTo('assignEvaluator'), 'assessLevel', evaluator, { phase: 'after' })).code).toBe('facts-missing');
  });
});

describe('expenses', () => {
  it('every new ledger line is taken with its own verdict, and the sum counts the recognised only', () => {
    const county = walkTo('registerExpense', { county: planning({ category: 'smart-equipment' }) });
    county.registers.lines.push(expenseLine('2', { category: 'office-equipment' }), expenseLine('3', { category: 'smart-equipment' }));
    step(county, { act: 'registerExpense', as: officer });
    const { expenses } = projectOf(county, P);
    expect(expenses.map(({ verdict }) => verdict.outcome)).toEqual(['yes', 'no', 'unknown']);
    expect(expenses[0]?.steps.length).toBeGreaterThan(0);
    expect(recognisedFenOf(expenses)).toBe(60_000_000);
  });

  it('an invoice used above in the same ledger, or on any other case, is not recognised again', () => {
    const county = walkTo('registerExpense');
    county.registers.lines.push({ ...expenseLine('1'), id: '2' });
    step(county, { act: 'registerExpense', as: officer });
    expect(projectOf(county, P).expenses[1]).toMatchObject({
      verdict: { outcome: 'no' },
      facts: { seenInvoices: [expenseLine('1').facts.invoice?.number] },
    });
  });

  it('a second registration without news is told so', () => {
    expect(refusalOf(tryAct(walkTo('assignEvaluator'), 'registerExpense', officer))).toMatchObject({
      code: 'already-done',
      clause: 'measures/16',
    });
  });

  it('an expense that lacked its invoice counts once the invoice has come, and only then is taken again', () => {
    const county = walkTo('registerExpense');
    const { invoice: _late, ...facts } = expenseLine('1').facts;
    county.registers.lines = [{ ...expenseLine('1'), facts }];
    step(county, { act: 'registerExpense', as: officer });
    expect(projectOf(county, P).expenses[0]?.verdict.outcome).toBe('unknown');
    expect(refusalOf(tryAct(county, 'registerExpense', officer)).code).toBe('already-done');
    county.registers.lines = [expenseLine('1')];
    step(county, { act: 'registerExpense', as: officer });
    expect(projectOf(county, P).expenses).toMatchObject([{ id: '1', verdict: { outcome: 'yes' }, facts: { seenInvoices: [] } }]);
  });

  it('an expense that lacked its payment is no duplicate of itself when the payment has come', () => {
    const county = walkTo('registerExpense');
    const { payment: _late, ...facts } = expenseLine('1').facts;
    county.registers.lines = [{ ...expenseLine('1'), facts }];
    step(county, { act: 'registerExpense', as: officer });
    county.registers.lines = [expenseLine('1')];
    step(county, { act: 'registerExpense', as: officer });
    expect(projectOf(county, P).expenses).toMatchObject([{ id: '1', verdict: { outcome: 'yes' }, facts: { seenInvoices: [] } }]);
  });

  it('an expense that has its answer is not answered anew when its ledger line changes', () => {
    const county = walkTo('assignEvaluator');
    county.registers.lines = [expenseLine('1', { voucher: false })];
    expect(refusalOf(tryAct(county, 'registerExpense', officer)).code).toBe('already-done');
  });

  it('a firm registers its own expenses and nobody else’s', () => {
    const county = walkTo('registerExpense');
    expect(refusalOf(tryAct(county, 'registerExpense', { ...person('firm'), organisation: 'another' })).code).toBe('not-permitted');
    expect(tryAct(county, 'registerExpense', person('firm')).ok).toBe(true);
  });

  it('an officer recognises a kind the measures leave open, with a reason, once', () => {
    const county = walkTo('registerExpense', { county: planning({ category: 'smart-equipment' }) });
    county.registers.lines = [expenseLine('1', { category: 'smart-equipment' })];
    step(county, { act: 'registerExpense', as: officer });
    const input = { expenseId: '1', reason: '数控设备含采集模块' };
    step(county, { act: 'ruleOnExpense', as: officer, input });
    expect(projectOf(county, P).expenses[0]).toMatchObject({
      ruling: { by: '样例officer', reason: input.reason },
      verdict: { outcome: 'yes' },
    });
    expect(refusalOf(tryAct(county, 'ruleOnExpense', officer, input)).code).toBe('policy-says-no');
  });

  it.each([
    { name: 'a software expense', id: '1', code: 'policy-says-no' },
    { name: 'an expense without a kind', id: '2', code: 'facts-missing' },
    { name: 'an expense that is not on file', id: '9', code: 'not-found' },
  ])('no ruling on $name', ({ id, code }) => {
    const county = walkTo('registerExpense');
    const { category: _none, ...facts } = expenseLine('2').facts;
    county.registers.lines.push({ ...expenseLine('2'), facts });
    step(county, { act: 'registerExpense', as: officer });
    expect(refusalOf(tryAct(county, 'ruleOnExpense', officer, { expenseId: id, reason: '认定' })).code).toBe(code);
  });
});

describe('the evaluator', () => {
  const assign = { evaluator: EVALUATOR };

  it('independent of every supplier, is entrusted with the verdicts on file', () => {
    const county = walkTo('requestAcceptance');
    expect(projectOf(county, P).assignment?.verdicts.map(({ outcome }) => outcome)).toEqual(['yes']);
  });

  it('with the supplier’s controller, is refused with the reason', () => {
    const county = walkTo('assignEvaluator');
    county.registers.evaluators = county.registers.evaluators.map((each) => ({ ...each, controller: '样例甲' }));
    const refusal = refusalOf(tryAct(county, 'assignEvaluator', officer, assign));
    expect(refusal).toMatchObject({ code: 'policy-says-no', clause: 'measures/9', because: [{ test: 'different-controller' }] });
  });

  it('is never the firm itself, be it on the register or not', () => {
    const county = walkTo('assignEvaluator');
    const { creditCode } = projectOf(county, P).application;
    county.registers.evaluators = [{ name: '样例自评', creditCode }];
    expect(refusalOf(tryAct(county, 'assignEvaluator', officer, { evaluator: creditCode }))).toMatchObject({
      code: 'policy-says-no',
      clause: 'measures/9',
    });
  });

  it('of whom too little is known, is refused as such and not as tied', () => {
    const county = walkTo('assignEvaluator');
    county.registers.evaluators = [{ name: '样例评测中心', creditCode: EVALUATOR }];
    expect(refusalOf(tryAct(county, 'assignEvaluator', officer, assign)).code).toBe('facts-missing');
  });

  it.each([
    { name: 'who is not on the register', bend: (c: County) => (c.registers.evaluators = []) },
    { name: 'while a supplier is not in the pool', bend: (c: County) => (c.registers.providers = []) },
  ])('$name, is refused naming what to import', ({ bend }) => {
    const county = walkTo('assignEvaluator');
    bend(county);
    const refusal = refusalOf(tryAct(county, 'assignEvaluator', officer, assign));
    expect(refusal.code).toBe('facts-missing');
    expect(refusal.message).toContain('请先导入');
  });

  it.each([
    ['the phone', { phones: ['13900000000'] }, '联系电话相同'],
    ['the bank account', { accounts: ['6222000011112222'] }, '银行账户相同'],
  ])('with %s of a supplier or of the firm, is refused without saying it', (_, shared, says) => {
    for (const tied of [supplier.creditCode, FIRM]) {
      const county = walkTo('assignEvaluator');
      const { creditCode, name } = projectOf(county, P).application;
      county.registers.books = [...county.registers.books, { creditCode, name }].map((each) =>
        [EVALUATOR, tied].includes(each.creditCode) ? { ...each, ...shared } : each,
      );
      const refusal = refusalOf(tryAct(county, 'assignEvaluator', officer, assign));
      expect(refusal).toMatchObject({ code: 'policy-says-no', clause: 'measures/9' });
      expect(refusal.message).toContain(says);
      expect(refusal.message).not.toMatch(/\d{8}/);
    }
  });

  it('is on record with what was compared, and without the numbers', () => {
    const county = walkTo('assignEvaluator');
    county.registers.books = county.registers.books.map((each, index) => ({ ...each, phones: [`1390000000${index}`] }));
    step(county, { act: 'assignEvaluator', as: officer, input: assign });
    const { assignment } = projectOf(county, P);
    expect(assignment?.compared).toEqual({ phones: true, accounts: false });
    expect(JSON.stringify(assignment)).not.toContain('1390000000');
  });

  it('cannot be entrusted before there is anyone to be independent of', () => {
    expect(refusalOf(tryAct(walkTo('registerExpense'), 'assignEvaluator', officer, assign)).code).toBe('facts-missing');
  });

  it('need not be independent of a supplier whose expense does not count', () => {
    const county = walkTo('assignEvaluator');
    county.registers.lines.push(expenseLine('2', { category: 'office-equipment' }, FIRM, '91640100MA76OFFIC1'));
    step(county, { act: 'registerExpense', as: officer });
    expect(tryAct(county, 'assignEvaluator', officer, assign).ok).toBe(true);
    expect(projectOf(county, P).assignment?.transformers).toHaveLength(1);
  });

  it('gives no opinion while a supplier that came later has not been looked at', () => {
    const later = { name: '样例后来者', creditCode: '91640100MA76SUPPL2' };
    const county = walkTo('passAcceptance', { county: planning({ supplier: later }) });
    county.registers.lines.push(expenseLine('2', {}, FIRM, '91640100MA76SUPPL2'));
    step(county, { act: 'registerExpense', as: officer });
    const refusal = refusalOf(
      tryAct(county, 'passAcceptance', evaluator, { opinion: '好', levelVerified: true, investmentAudited: true, ...ACCEPTED_BY_EXPERTS }),
    );
    expect(refusal.message).toContain('请经办重新委托');
  });
});
