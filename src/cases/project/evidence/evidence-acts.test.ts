import { describe, expect, it } from 'vitest';
import { type County, person, projectOf } from '../../../../test/county.ts';
import { refusalOf } from '../../../../test/refusal.ts';
import { expenseLine } from '../../../../test/sample-firm.ts';
import { P, step, tryAct, walkTo } from '../../../../test/way.ts';
import { asDay } from '../../../kernel/day.ts';
import { differencesOf } from './differences.ts';
import { answerTo, openFindings } from './open-findings.ts';

const [firm, officer, approver] = [person('firm'), person('officer'), person('approver')];
const { invoice } = expenseLine('1').facts;
if (invoice === undefined) throw new Error('the sample has an invoice');
const filing = { expenseId: '1', paperId: 'paper', invoice };
const check = { expenseId: '1', outcome: 'matches', checkedOn: asDay('2026-11-02'), paperId: 'paper' };
const onFile = (): County => walkTo('assignEvaluator');
const pageOf = (county: County) => projectOf(county, P).evidence;
const openIds = (county: County) => openFindings(projectOf(county, P)).map(({ id }) => id);

describe('an invoice handed in (measures/12.2)', () => {
  it('is kept as read and as confirmed, by the firm itself', () => {
    const county = onFile();
    step(county, { act: 'fileInvoice', as: firm, input: filing });
    expect(pageOf(county)?.invoices).toMatchObject([{ expenseId: '1', confirmed: invoice, differences: [], by: '样例firm' }]);
  });

  it.each([
    ['for a purchase that is not on the ledger', { ...filing, expenseId: '9' }, 'not-found'],
    ['that is red', { ...filing, invoice: { ...invoice, netFen: -1 } }, 'bad-input'],
  ])('%s is refused', (_, input, code) => {
    expect(refusalOf(tryAct(onFile(), 'fileInvoice', firm, input)).code).toBe(code);
  });

  it('says each field that was written otherwise than read, and nothing of what was not read', () => {
    const read = { from: 'qr' as const, number: invoice.number, netFen: invoice.netFen + 1, lines: [] };
    expect(differencesOf(invoice, read)).toEqual([{ field: 'netFen', written: '600,000.00元', read: '600,000.01元' }]);
    const code = { from: 'qr' as const, totalFen: invoice.netFen + invoice.taxFen + 1, lines: [] };
    expect(differencesOf(invoice, code)).toMatchObject([{ field: 'totalFen' }]);
    expect(differencesOf(invoice, { ...code, totalFen: invoice.netFen + invoice.taxFen })).toEqual([]);
  });
});

describe('a slip or voucher handed in (measures/12.2)', () => {
  const proof = { kind: 'voucher', number: '记-12', bookedOn: asDay('2026-09-15'), amountFen: 60_000_000 };
  const input = { expenseId: '1', paperId: 'paper', proof };

  it('is kept as confirmed, with its file, by the firm itself', () => {
    const county = onFile();
    step(county, { act: 'fileProof', as: firm, input });
    const { kind: _kind, ...confirmed } = proof;
    expect(pageOf(county)?.proofs).toMatchObject([{ kind: 'voucher', expenseId: '1', confirmed, differences: [], by: '样例firm' }]);
  });

  it.each([
    ['for a purchase that is not on the ledger', { ...input, expenseId: '9' }, 'not-found'],
    ['of a day to come', { ...input, proof: { ...proof, bookedOn: asDay('2099-01-01') } }, 'bad-input'],
  ])('%s is refused', (_, bent, code) => {
    expect(refusalOf(tryAct(onFile(), 'fileProof', firm, bent)).code).toBe(code);
  });
});

describe('the look at the papers', () => {
  it('asks for the check with the tax service, and no longer once it is on file', () => {
    const county = onFile();
    step(county, { act: 'examineEvidence', as: officer });
    expect(openIds(county)).toEqual(['1:unverified']);
    step(county, { act: 'verifyInvoice', as: officer, input: check });
    step(county, { act: 'examineEvidence', as: officer });
    expect(openIds(county)).toEqual([]);
  });

  it('is refused where nothing changed since, and where there is nothing to look at', () => {
    const county = onFile();
    step(county, { act: 'examineEvidence', as: officer });
    expect(refusalOf(tryAct(county, 'examineEvidence', officer)).code).toBe('already-done');
    expect(refusalOf(tryAct(walkTo('registerExpense'), 'examineEvidence', officer)).code).toBe('facts-missing');
  });

  it('changes no verdict', () => {
    const county = onFile();
    const before = projectOf(county, P).expenses;
    step(county, { act: 'examineEvidence', as: officer });
    expect(projectOf(county, P).expenses).toEqual(before);
  });
});

describe('a finding', () => {
  it('keeps the county from its opinion until somebody gave a reason, and the reason stays with it', () => {
    const county = walkTo('approveByCounty');
    step(county, { act: 'examineEvidence', as: officer });
    const refusal = refusalOf(tryAct(county, 'approveByCounty', approver, { opinion: '同意' }));
    expect([refusal.code, refusal.message]).toEqual(['facts-missing', expect.stringContaining('未经查验')]);
    step(county, { act: 'explainFinding', as: officer, input: { findingId: '1:unverified', reason: '平台停机，已电话核实（样例）' } });
    const project = projectOf(county, P);
    const [finding] = project.evidence?.examination?.findings ?? [];
    expect(finding && answerTo(project, finding)).toMatchObject({ reason: '平台停机，已电话核实（样例）', by: '样例officer' });
    expect(tryAct(county, 'approveByCounty', approver, { opinion: '同意' }).ok).toBe(true);
  });

  it('is answered once; one that says something else is a new one', () => {
    const county = onFile();
    step(county, { act: 'examineEvidence', as: officer });
    const answer = { findingId: '1:unverified', reason: '已电话核实（样例）' };
    step(county, { act: 'explainFinding', as: officer, input: answer });
    expect(refusalOf(tryAct(county, 'explainFinding', officer, answer)).code).toBe('already-done');
    step(county, { act: 'verifyInvoice', as: officer, input: { ...check, outcome: 'differs' } });
    step(county, { act: 'examineEvidence', as: officer });
    expect(openIds(county)).toEqual(['1:unverified']);
  });

  it('is explained by an officer only', () => {
    const county = onFile();
    step(county, { act: 'examineEvidence', as: officer });
    for (const as of [firm, approver, person('auditor')])
      expect(refusalOf(tryAct(county, 'explainFinding', as, { findingId: '1:unverified', reason: '样例' })).code).toBe('not-permitted');
  });
});

describe('the check with the tax service', () => {
  it.each([
    ['of an expense without an invoice', { ...check, expenseId: '9' }, 'not-found'],
    ['on a day to come', { ...check, checkedOn: asDay('2027-01-01') }, 'bad-input'],
  ])('%s is refused', (_, input, code) => {
    expect(refusalOf(tryAct(onFile(), 'verifyInvoice', officer, input)).code).toBe(code);
  });
});
