import type { FirmLine } from '../../contract/fund-ledger-views.ts';
import type { Drawn } from '../../contract/figure-views.ts';
import { CATEGORY_WORDS } from '../../cases/project/plan/words.ts';
import { drawFlows, type Flow } from '../../documents/charts/draw-flows.ts';
import { holdingOf, purposeOf, sourceOf } from '../../kernel/accounts.ts';
import { formatWan, formatYuan } from '../../kernel/fen.ts';
import { FUND_SOURCE_WORDS } from '../../kernel/fund-source.ts';
import { type FundUse, FUND_USE_WORDS } from '../../kernel/fund-use.ts';
import type { PostingSum } from '../store.ts';

/** More payees than these cannot be told apart in a picture: the smallest stand together. */
const MOST_PAYEES = 12;
/** Of what was paid to a firm whose expenses say no kind. */
const NO_KIND = '没有认定支出';

/** What was paid from one source for one use to one payee, net of what came back. */
export type Paid = { readonly source: string; readonly use: FundUse; readonly payee: string; readonly fen: number };
/** Whom a case pays. */
export type Payee = { readonly caseId: string; readonly name: string };
type Spent = Pick<FirmLine, 'name' | 'paidFen' | 'categories'>;

/** From the very entries of the books, so that every band is a sum of postings. */
export function paidIn(sums: readonly PostingSum[], payees: readonly Payee[]): readonly Paid[] {
  const names = new Map(payees.map(({ caseId, name }) => [caseId, name]));
  return sums.flatMap(({ account, caseId, fen }) => {
    const [use, payee] = [purposeOf(account), caseId === null ? undefined : names.get(caseId)];
    if (holdingOf(account) !== 'paid' || use === null || payee === undefined || fen <= 0n) return [];
    return [{ source: FUND_SOURCE_WORDS[sourceOf(account)], use, payee, fen: Number(fen) }];
  });
}

/** Equal ways laid together, in the order in which they first came. */
function merged(flows: readonly Flow[]): readonly Flow[] {
  const ways = new Map<string, Flow>();
  for (const flow of flows) {
    const key = `${flow.step} ${flow.from} ${flow.to}`;
    ways.set(key, { ...flow, amount: flow.amount + (ways.get(key)?.amount ?? 0) });
  }
  return [...ways.values()];
}

/** All who were paid, the greatest sum first. */
function ranked(paid: readonly Paid[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const { payee, fen } of paid) sums.set(payee, (sums.get(payee) ?? 0) + fen);
  return [...sums].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}

/**
 * Source → use → payee, which adds up to what was paid; and a firm's subsidy → kind of expense, which adds up to the subsidies:
 * rewards and services end with whoever received them.
 */
export function flowsOf(paid: readonly Paid[], spent: readonly Spent[]): readonly Flow[] {
  const receivers = spent.filter(({ paidFen }) => paidFen > 0).toSorted((a, b) => b.paidFen - a.paidFen);
  const payees = ranked(paid);
  const rest = new Set(payees.slice(MOST_PAYEES));
  const called = (name: string): string => (rest.has(name) ? `其余${rest.size}家` : name);
  const ordered = paid.toSorted((a, b) => payees.indexOf(a.payee) - payees.indexOf(b.payee));
  const kinds = receivers.flatMap(({ name, paidFen, categories }) =>
    categories.length === 0
      ? [{ from: called(name), to: NO_KIND, step: 2, amount: paidFen }]
      : categories.map(({ category, fen }) => ({ from: called(name), to: CATEGORY_WORDS[category], step: 2, amount: fen })),
  );
  return merged([
    ...ordered.map(({ source, use, fen }) => ({ from: source, to: FUND_USE_WORDS[use], step: 0, amount: fen })),
    ...ordered.map(({ use, payee, fen }) => ({ from: FUND_USE_WORDS[use], to: called(payee), step: 1, amount: fen })),
    ...kinds,
  ]);
}

const isNoSubsidy = ({ use }: Paid): boolean => use !== 'transformation';

/** All firms as one, and all others who were paid, for everyone: what a single firm bought is its own affair. */
export function withoutNames(paid: readonly Paid[], spent: readonly Spent[]): Parameters<typeof flowsOf> {
  const receivers = spent.filter(({ paidFen }) => paidFen > 0);
  const firm = `${receivers.length}家企业`;
  const all = {
    name: firm,
    paidFen: receivers.reduce((sum, { paidFen }) => sum + paidFen, 0),
    categories: receivers.flatMap(({ categories }) => categories),
  };
  const others = new Set(paid.filter(isNoSubsidy).map(({ payee }) => payee));
  return [paid.map((each) => ({ ...each, payee: isNoSubsidy(each) ? `${others.size}家奖励和支出单位` : firm })), [all]];
}

const STEP_WORDS = ['来源到用途', '用途到收款单位', '企业到支出类别'] as const;
const wan = (fen: number): string => `${formatWan(fen)}万`;

/** Where the money went, as a picture and as a table; null while nothing was paid. */
export function drawMoneyFlow(flows: readonly Flow[]): Drawn | null {
  if (flows.length === 0) return null;
  const told = {
    id: 'money-flow',
    title: '资金流向图',
    says: '来源 → 用途 → 收款单位 → 支出类别。宽窄按金额，精确到分；前三列各自的合计都等于已拨付（扣除已追回）。企业得到的补助再按认定的各类支出分摊；奖励和支出到收款单位为止。',
  };
  return {
    ...told,
    svg: drawFlows(told, flows, wan),
    columns: [{ head: '哪一段' }, { head: '从' }, { head: '到' }, { head: '金额（元）', figures: true }],
    rows: flows.map(({ step, from, to, amount }) => [STEP_WORDS[step] ?? '', from, to, formatYuan(amount)]),
  };
}
