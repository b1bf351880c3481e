import { describe, expect, it } from 'vitest';
import { EVALUATOR, expenseLine, FIRM } from '../../test/sample-firm.ts';
import { invoicesOf } from './claims.ts';
import type { NewEvent } from './store.ts';

const { facts, ...line } = expenseLine('1');
const claimsOf = (own: object): readonly object[] =>
  invoicesOf({
    id: 'c1',
    events: [{ payload: { type: 'expense-registered', expense: { ...line, facts: { ...facts, enterprise: FIRM, ...own } } } } as NewEvent],
  });

describe('an invoice on file', () => {
  it('is claimed by the firm it is made out to, recognised or not', () => {
    const claim = { number: facts.invoice?.number, caseId: 'c1', expenseId: line.id };
    expect(claimsOf({})).toEqual([claim]);
    expect(claimsOf({ voucher: false })).toEqual([claim]);
  });

  it('is not taken from that firm by another’s ledger, and claims nothing where it is not there', () => {
    expect(claimsOf({ enterprise: EVALUATOR })).toEqual([]);
    expect(claimsOf({ invoice: undefined })).toEqual([]);
  });
});
