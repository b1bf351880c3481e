/** What the fund may be used for (measures/3, measures/4, measures/7). What is not here has no account in the books. */
export const FUND_USES = [
  'transformation',
  'benchmark',
  'provider-reward',
  'scene-reward',
  'promoter-reward',
  'training',
  'evaluation',
  'publicity',
  'review',
] as const;
export type FundUse = (typeof FUND_USES)[number];

export const FUND_USE_WORDS: Record<FundUse, string> = {
  transformation: '企业改造补助',
  benchmark: '标杆企业奖励',
  'provider-reward': '服务商奖励',
  'scene-reward': '应用场景奖励',
  'promoter-reward': '推进机构奖励',
  training: '人才培训',
  evaluation: '第三方评测',
  publicity: '政策宣讲',
  review: '项目评审',
};

/** The two sides of nine to one (measures/4); which use stands on which, the policy says. */
export const FUND_SHARES = ['transformation', 'support'] as const;
export type FundShare = (typeof FUND_SHARES)[number];
export const FUND_SHARE_WORDS: Record<FundShare, string> = { transformation: '企业改造', support: '配套支出' };
