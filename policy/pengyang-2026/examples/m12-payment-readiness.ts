import type { PaymentReadinessFacts } from '../../policy.ts';

/** All is there for 40 万元. */
export const payable: PaymentReadinessFacts = {
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

/** By which test nothing is paid then. */
export const refused: readonly [says: string, change: Partial<PaymentReadinessFacts>, fails: string][] = [
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
];
