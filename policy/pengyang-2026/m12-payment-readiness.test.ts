import { describe, expect, it } from 'vitest';
import { failedTests, unknownTests } from '../../src/kernel/verdict.ts';
import type { PaymentReadinessFacts } from '../policy.ts';
import { payable, refused } from './examples/m12-payment-readiness.ts';
import { decidePaymentReadiness } from './m12-payment-readiness.ts';

describe('办法第十二条（二）兑付条件', () => {
  it('样样齐备就付全额', () => {
    expect(decidePaymentReadiness(payable)).toMatchObject({ outcome: 'yes', value: { payableFen: 40_000_000 }, missing: [] });
  });

  it.each(refused)('不付：%s', (_, change, failed) => {
    const verdict = decidePaymentReadiness({ ...payable, ...change });
    expect([failedTests(verdict), verdict.value]).toEqual([[failed], { payableFen: 0 }]);
  });

  it.each<[string, Partial<PaymentReadinessFacts>, string, string]>([
    ['市审在等', { cityReview: 'pending' }, 'city-review', '等待市'],
    ['市审退回', { cityReview: 'returned' }, 'city-review', '补正后再报'],
    ['县审在等', { countyReview: 'pending' }, 'county-review', '等待县'],
    ['验收在等', { acceptance: 'pending' }, 'accepted', '等待验收'],
  ])('还在等的说清等谁，退回的说清怎么办：%s', (_, change, name, words) => {
    const { because } = decidePaymentReadiness({ ...payable, ...change });
    expect(because.find(({ test }) => test === name)?.says).toContain(words);
  });

  it('公示里缺的事实带着路径', () => {
    const verdict = decidePaymentReadiness({ ...payable, publicity: { startsOn: '2026-07-20', asOf: '2026-07-28' } });
    expect(verdict).toMatchObject({ outcome: 'unknown', value: { payableFen: null }, missing: ['publicity.objections'] });
  });

  it('公示跨入未公布安排的年份，结论跟着标明', () => {
    const publicity = { startsOn: '2026-12-30', asOf: '2027-02-01', objections: [] };
    expect(decidePaymentReadiness({ ...payable, publicity })).toMatchObject({ outcome: 'yes', provisional: true });
  });

  it('还不知道付多少，余额够不够就先不定；还没公示，也不标明暂定', () => {
    const verdict = decidePaymentReadiness({ availableFen: 5 });
    expect(unknownTests(verdict)).toContain('funds-available');
    expect(verdict).toMatchObject({ provisional: false, value: { payableFen: null } });
  });

  it('应付为零，不必问余额', () => {
    const { availableFen: _, ...rest } = payable;
    expect(decidePaymentReadiness({ ...rest, amountFen: 0 }).outcome).toBe('yes');
    expect(decidePaymentReadiness(rest).missing).toEqual(['availableFen']);
  });
});
