import { describe, expect, it } from 'vitest';
import { type County, openCounty, person, policy, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { ACCOUNTANT, accountant, EVALUATOR, expenseLine, supplier } from '../../../../test/sample-firm.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';
import { ACCEPTED_BY_EXPERTS } from '../../../../test/reviewed.ts';
import { projectDeadlines } from '../../deadlines/project-deadlines.ts';

const officer = person('officer');
const evaluator = person('evaluator');
const OPINION = { opinion: '凭证齐全' };
const PASS = { opinion: '符合要求', levelVerified: true, investmentAudited: true, ...ACCEPTED_BY_EXPERTS };

/** Before the opinion; another than the evaluator is entrusted with the audit. */
function entrusted(county = openCounty()): County {
  step(walkTo('passAcceptance', { county }), { act: 'assignAccountant', as: officer, input: { evaluator: ACCOUNTANT } });
  return county;
}
const report = (county: County, differences: readonly object[] = []): void =>
  step(county, { act: 'auditInvestment', as: person('accountant'), input: { ...OPINION, differences } });
const ours = (county: County): number => projectOf(county, P).expenses[0]?.verdict.value?.recognisedFen ?? 0;
const waiting = (county: County) => projectDeadlines(projectOf(county, P), policy).map(({ deadline }) => deadline);

describe('an accountant entrusted with the audit of the investment (measures/12.2)', () => {
  it.each([
    ['the evaluator itself', EVALUATOR, 'bad-input'],
    ['one whom no register knows', '91640100MA76NOBOD1', 'facts-missing'],
  ])('is not %s', (_, code, expected) => {
    expect(refusalOf(tryAct(walkTo('passAcceptance'), 'assignAccountant', officer, { evaluator: code })).code).toBe(expected);
  });

  it('is not one that is tied to a supplier or to the firm (measures/9)', () => {
    const county = walkTo('passAcceptance');
    county.registers.books = [supplier, accountant].map((each) => ({ ...each, phones: ['09540000000'] }));
    expect(refusalOf(tryAct(county, 'assignAccountant', officer, { evaluator: ACCOUNTANT }))).toMatchObject({ clause: 'measures/9' });
  });

  it('is waited for, and the evaluator with it, until its report is in', () => {
    const county = entrusted();
    expect(waiting(county)).toContain('audit');
    expect(refusalOf(tryAct(county, 'passAcceptance', evaluator, PASS)).message).toContain(`${accountant.name}尚未出具`);
    report(county);
    expect(waiting(county)).not.toContain('audit');
    expect(tryAct(county, 'passAcceptance', evaluator, PASS).ok).toBe(true);
  });

  it('alone states the figures, and the award is reckoned on them', () => {
    const county = entrusted();
    const fen = ours(county) - 1_000_000;
    report(county, [{ expenseId: '1', fen, note: '重复计价' }]);
    const own = { ...PASS, differences: [{ expenseId: '1', fen: 1, note: '另算' }] };
    expect(refusalOf(tryAct(county, 'passAcceptance', evaluator, own)).message).toContain(accountant.name);
    step(county, { act: 'passAcceptance', as: evaluator, input: PASS });
    expect(projectOf(county, P).acceptances.at(-1)?.audit).toMatchObject([{ auditedFen: fen, note: '重复计价' }]);
    step(county, { act: 'approveByCounty', as: person('approver'), input: { opinion: '同意' } });
    expect(projectOf(county, P)).toMatchObject({ award: { facts: { reductionFen: 500_000 } } });
  });

  it('reports anew where the expenses are others since', () => {
    const county = entrusted();
    report(county);
    county.registers.lines = [...county.registers.lines, expenseLine('2')];
    step(county, { act: 'registerExpense', as: officer });
    expect(refusalOf(tryAct(county, 'passAcceptance', evaluator, PASS)).message).toContain('重新出具');
    expect(waiting(county)).toContain('audit');
  });

  it('is one party apart: neither the evaluator, the officer nor another organisation reports in its place', () => {
    const county = entrusted();
    for (const who of [evaluator, officer, { ...person('accountant'), organisation: EVALUATOR }])
      expect(refusalOf(tryAct(county, 'auditInvestment', who, OPINION)).code).toBe('not-permitted');
  });

  it('does not count any more once the registers tie it to a supplier', () => {
    const county = entrusted();
    report(county);
    county.registers.books = [supplier, accountant].map((each) => ({ ...each, phones: ['09540000000'] }));
    step(county, { act: 'noteTies', as: officer, input: { evaluator: ACCOUNTANT }, follows: true });
    expect(waiting(county)).toContain('tied-accountant');
    expect(refusalOf(tryAct(county, 'passAcceptance', evaluator, PASS))).toMatchObject({ clause: 'measures/9' });
    expect(refusalOf(tryAct(county, 'auditInvestment', person('accountant'), OPINION))).toMatchObject({ clause: 'measures/9' });
  });
});
