import { describe, expect, it } from 'vitest';
import { failedTests } from '../../src/kernel/verdict.ts';
import type { PaymentReadinessFacts } from '../policy.ts';
import { decidePaymentReadiness } from './m12-payment-readiness.ts';

const payable: PaymentReadinessFacts = {
  acceptance: 'passed',
  levelVerified: true,
  investmentAudited: true,
  evaluatorIndependent: true,
  countyReview: 'approved',
  cityReview: 'approved',
  publicity: { startsOn: '2026-07-20', asOf: '2026-07-28', objections: [] },
  rectificationOpen: false,
  disqualified: false,
  amountFen: 40_000_000,
  availableFen: 40_000_000,
  alreadyPaidFen: 0,
};

describe('办法第十二条（二）兑付条件', () => {
  it('样样齐备就付全额', () => {
    expect(decidePaymentReadiness(payable)).toMatchObject({ outcome: 'yes', value: { payableFen: 40_000_000 }, missing: [] });
  });

  it.each<[string, Partial<PaymentReadinessFacts>, string]>([
    ['验收没做', { acceptance: 'pending' }, 'accepted'],
    ['验收没过', { acceptance: 'failed' }, 'accepted'],
    ['没有定级验收', { levelVerified: false }, 'level-verified'],
    ['没有投资审核', { investmentAudited: false }, 'investment-audited'],
    ['评测方有关联', { evaluatorIndependent: false }, 'independent'],
    ['县初审在等', { countyReview: 'pending' }, 'county-review'],
    ['市审退回', { cityReview: 'returned' }, 'city-review'],
    [
      '异议成立',
      {
        publicity: {
          startsOn: '2026-07-20',
          asOf: '2026-07-28',
          objections: [{ raisedOn: '2026-07-21', settledOn: '2026-07-22', upheld: true }],
        },
      },
      'publicised',
    ],
    ['已被取消资格', { disqualified: true }, 'not-disqualified'],
    ['县初审退回', { countyReview: 'returned' }, 'county-review'],
    ['市审在等', { cityReview: 'pending' }, 'city-review'],
    ['公示差一天', { publicity: { startsOn: '2026-07-20', asOf: '2026-07-27', objections: [] } }, 'publicised'],
    ['整改在办', { rectificationOpen: true }, 'no-open-rectification'],
    ['余额差一分', { availableFen: 39_999_999 }, 'funds-available'],
    ['付过一次', { alreadyPaidFen: 1 }, 'not-paid-before'],
    ['超过 40 万元', { amountFen: 40_000_001, availableFen: 50_000_000 }, 'within-cap'],
  ])('不付：%s', (_, change, failed) => {
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

  it('应付为零，不必问余额', () => {
    const { availableFen: _, ...rest } = payable;
    expect(decidePaymentReadiness({ ...rest, amountFen: 0 }).outcome).toBe('yes');
    expect(decidePaymentReadiness(rest).missing).toEqual(['availableFen']);
  });
});
