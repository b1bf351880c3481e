/** Where the money comes from. Region's and county's never mix (measures/2, plan/2.2.3). */
export const FUND_SOURCES = ['region', 'county'] as const;
export type FundSource = (typeof FUND_SOURCES)[number];

export const FUND_SOURCE_WORDS: Record<FundSource, string> = { region: '自治区奖补资金', county: '县级配套资金' };
