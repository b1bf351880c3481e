import { describe, expect, it } from 'vitest';
import { projectOf } from './county.ts';
import { P, walkTo } from './way.ts';
import { heldIn } from '../src/ledger/balances.ts';

describe('the whole way of one firm', () => {
  it('ends with half of its investment paid, and the books say so', () => {
    const county = walkTo('the end');
    const project = projectOf(county, P);
    expect(project.stage).toBe('paid');
    expect(project.stage === 'paid' && project.payment.amountFen).toBe(30_000_000);
    expect(heldIn(county.balances, 'region/paid')).toBe(30_000_000n);
    expect(heldIn(county.balances, 'region/committed')).toBe(0n);
    expect(heldIn(county.balances, 'region/allocated')).toBe(420_000_000n);
  });
});
