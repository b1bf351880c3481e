import { FUND_SOURCES, FUND_SOURCE_WORDS, type FundSource } from './fund-source.ts';
import { FUND_USES, FUND_USE_WORDS, type FundUse } from './fund-use.ts';

/**
 * How far the money of a source has come. `external` is whoever granted it and runs negative: what came in so far. From
 * `allocated` on, money is kept by use. There is no account for welfare, office costs, building or balancing the budget: what has
 * no account cannot be paid for (measures/3).
 */
export const HOLDINGS = ['external', 'unallocated', 'allocated', 'committed', 'obligated', 'paid', 'recovered'] as const;
export type Holding = (typeof HOLDINGS)[number];
export const USE_HOLDINGS = ['allocated', 'committed', 'obligated', 'paid', 'recovered'] as const satisfies readonly Holding[];
export type UseHolding = (typeof USE_HOLDINGS)[number];

/** Firms' transformation, for which the fund exists, has the plain name; every other use adds its own: `region/paid/training`. */
export type Account = `${FundSource}/${Holding}` | `${FundSource}/${UseHolding}/${Exclude<FundUse, 'transformation'>}`;

const HOLDING_WORDS: Record<Holding, string> = {
  external: '上级下达',
  unallocated: '待分配',
  allocated: '已分配待锁定',
  committed: '已锁定待拨付',
  obligated: '已下达支付指令',
  paid: '已拨付',
  recovered: '已追回',
};

/** The account of a holding, for a use where money is kept by use. */
export const accountOf = (source: FundSource, holding: Holding, use: FundUse = 'transformation'): Account =>
  use === 'transformation' || !isKeptByUse(holding) ? `${source}/${holding}` : `${source}/${holding}/${use}`;

const isKeptByUse = (holding: Holding): holding is UseHolding => (USE_HOLDINGS as readonly Holding[]).includes(holding);
const accountsOf = (source: FundSource): Account[] =>
  HOLDINGS.flatMap((holding) => (isKeptByUse(holding) ? FUND_USES : [undefined]).map((use) => accountOf(source, holding, use)));

export const ACCOUNTS: readonly Account[] = FUND_SOURCES.flatMap(accountsOf);
const KNOWN: ReadonlySet<string> = new Set(ACCOUNTS);
export const isAccount = (text: string): text is Account => KNOWN.has(text);

/** Taken apart once: a batch of payments asks hundreds of thousands of times. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map(ACCOUNTS.map((account) => [account, account.split('/')]));
const partsOf = (account: Account): readonly string[] => PARTS.get(account) ?? account.split('/');
export const sourceOf = (account: Account): FundSource => (account.startsWith('region/') ? 'region' : 'county');
export const holdingOf = (account: Account): Holding => partsOf(account)[1] as Holding;
/** For what the account's money is; null before it was allotted. */
export const purposeOf = (account: Account): FundUse | null =>
  isKeptByUse(holdingOf(account)) ? ((partsOf(account)[2] as FundUse | undefined) ?? 'transformation') : null;

/** `region/paid` → 自治区奖补资金·企业改造补助·已拨付. For people. */
export function accountLabel(account: Account): string {
  const use = purposeOf(account);
  const words = [FUND_SOURCE_WORDS[sourceOf(account)], ...(use ? [FUND_USE_WORDS[use]] : []), HOLDING_WORDS[holdingOf(account)]];
  return words.join('·');
}
