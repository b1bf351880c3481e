import { describe, expect, it } from 'vitest';
import { projectOf } from '../../../../test/county.ts';
import { P, walkTo } from '../../../../test/way.ts';
import { asDay } from '../../../kernel/day.ts';
import { recognisedFenOf } from '../expenses.ts';
import { findingsOf } from './findings-of.ts';
import type { EvidenceFinding } from './records.ts';

const on = asDay('2026-12-01');
const project = projectOf(walkTo('assignEvaluator'), P);
const [expense] = project.expenses;
if (expense === undefined) throw new Error('the way has an expense');
const ofExpense: EvidenceFinding = { id: 'e:red', expenseId: expense.id, test: 'red', clause: 'measures/12.2', says: '红字', compared: [] };
const ofFirm: EvidenceFinding = { id: 'other-list', test: 'other-list', clause: 'measures/10', says: '名单上也有', compared: [] };
const answer = { findingId: ofFirm.id, says: ofFirm.says, reason: '不是同类资金', by: '样例', on };
const found = (expenses = project.expenses) =>
  findingsOf({
    ...project,
    expenses,
    evidence: { invoices: [], verifications: [], examination: { by: '样例', on, findings: [ofExpense, ofFirm] }, answers: [answer] },
  });

describe('the findings of a project', () => {
  it('have at stake what is recognised of their expense; of the firm, of all', () => {
    const fen = recognisedFenOf([expense]);
    expect(fen).toBeGreaterThan(0);
    expect(found([expense, { ...expense, id: 'other' }]).map(({ atStakeFen }) => atStakeFen)).toEqual([fen, 2 * fen]);
  });

  it('have at stake what was paid while nothing is decided, and nothing once it is refused', () => {
    const at = (outcome: 'unknown' | 'no') => found([{ ...expense, verdict: { ...expense.verdict, outcome } }])[0]?.atStakeFen;
    expect(at('unknown')).toBe(expense.facts.payment?.amountFen);
    expect(at('no')).toBe(0);
  });

  it('stand with their answer, or without', () => {
    expect(found().map((finding) => finding.answer)).toEqual([null, answer]);
  });
});
