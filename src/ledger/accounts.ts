import { FUND_SOURCES, FUND_SOURCE_WORDS, type FundSource } from '../kernel/fund-source.ts';

/**
 * Where the money of a source is. `external` is whoever granted it and runs negative: what came in so far. There is no account
 * for welfare, office costs, building or balancing the budget: what has no account cannot be paid for (measures/3).
 */
export const HOLDINGS = ['external', 'unallocated', 'committed', 'paid'] as const;
export type Holding = (typeof HOLDINGS)[number];
export type Account = `${FundSource}/${Holding}`;

const HOLDING_WORDS: Record<Holding, string> = { external: '上级下达', unallocated: '待分配', committed: '已锁定待拨付', paid: '已拨付' };

export const accountOf = (source: FundSource, holding: Holding): Account => `${source}/${holding}`;
export const ACCOUNTS: readonly Account[] = FUND_SOURCES.flatMap((source) => HOLDINGS.map((holding) => accountOf(source, holding)));
export const isAccount = (text: string): text is Account => (ACCOUNTS as readonly string[]).includes(text);
export const sourceOf = (account: Account): FundSource => (account.startsWith('region/') ? 'region' : 'county');
export const holdingOf = (account: Account): Holding => account.slice(account.indexOf('/') + 1) as Holding;

/** `region/paid` → 自治区奖补资金·已拨付. For people. */
export const accountLabel = (account: Account): string => `${FUND_SOURCE_WORDS[sourceOf(account)]}·${HOLDING_WORDS[holdingOf(account)]}`;
