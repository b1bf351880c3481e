import { forecastOf } from '../cases/fund/forecast.ts';
import type { Policy } from '../../policy/policy.ts';
import type { FundLedgerView, LedgerFilter, SourceLine, UseLine } from '../contract/fund-ledger-views.ts';
import { UNPLACED } from '../contract/township-views.ts';
import { type Fen, sumFen, toWireFen } from '../kernel/fen.ts';
import { FUND_SOURCES, type FundSource } from '../kernel/fund-source.ts';
import { FUND_USES, type FundUse } from '../kernel/fund-use.ts';
import { ok, type Result } from '../kernel/result.ts';
import { accountOf, type Account, purposeOf, sourceOf, USE_HOLDINGS, type UseHolding } from '../kernel/accounts.ts';
import { heldIn } from '../ledger/balances.ts';
import { drawMoneyFlow, flowsOf, paidIn } from './figures/money-flow.ts';
import { type Filed, firmLine, listFiled } from './firm-lines.ts';
import { listOutlayPayees } from './list-outlays.ts';
import { readPolicyNow } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { PostingSum } from './store.ts';

const sumOf = (sums: readonly PostingSum[], isOf: (sum: PostingSum) => boolean): number =>
  toWireFen(sumFen(sums.filter(isOf).map(({ fen }): Fen => fen)));
const inAccount = (sums: readonly PostingSum[], account: Account): number => sumOf(sums, (each) => each.account === account);

const sourceLine = (sums: readonly PostingSum[], source: FundSource): SourceLine => ({
  source,
  grantedFen: 0 - inAccount(sums, accountOf(source, 'external')),
  unallocatedFen: inAccount(sums, accountOf(source, 'unallocated')),
});

/** The uses that are looked at; on which side of nine to one each stands, the earmark of the policy says. */
function usesOf({ use, share }: LedgerFilter, { earmarks }: Policy): readonly FundUse[] {
  const support = earmarks.find(({ id }) => id === 'support-share')?.uses ?? [];
  const isAsked = (each: FundUse): boolean => share === undefined || (share === 'support') === support.includes(each);
  return FUND_USES.filter((each) => (use === undefined || use === each) && isAsked(each));
}

const isIn =
  (township: LedgerFilter['township']) =>
  ({ state }: Filed): boolean =>
    township === undefined || (state.township ?? UNPLACED) === township;

function useLines(sums: readonly PostingSum[], source: FundSource, uses: readonly FundUse[]): readonly UseLine[] {
  const lines = uses.map((use): UseLine => {
    const held = USE_HOLDINGS.map((holding) => [holding, inAccount(sums, accountOf(source, holding, use))] as const);
    return { source, use, fen: Object.fromEntries(held) as Record<UseHolding, number> };
  });
  return lines.filter(({ fen }) => Object.values(fen).some((each) => each !== 0));
}

/**
 * 资金总账: every source and use, every firm that was promised or paid something, as the entries of the period have it; and how long
 * the region's money will last (plan/4.4). Offices only; it changes nothing.
 */
export async function readFundLedger(ports: Ports, { actor, programmeId }: Who, filter: LedgerFilter): Promise<Result<FundLedgerView>> {
  const may = mayEnter(actor, 'ledger');
  if (!may.ok) return may;
  const reads = ports.store.in(programmeId);
  const { source, firm, from, to } = filter;
  const [found, filed, outlays, balances, policy, { today }] = await Promise.all([
    reads.sumPostings({ firm, from, to }),
    listFiled(reads),
    listOutlayPayees(reads),
    reads.listBalances(),
    readPolicyNow(ports, programmeId),
    ports.moment(programmeId),
  ]);
  const sources = FUND_SOURCES.filter((each) => source === undefined || each === source);
  const wanted = usesOf(filter, policy);
  const there = filed.filter(isIn(filter.township));
  const inPlace = new Set<string | null>(there.map(({ caseId }) => caseId));
  const sums = filter.township === undefined ? found : found.filter(({ caseId }) => inPlace.has(caseId));
  const firms = wanted.includes('transformation') ? there.flatMap((each) => firmLine(each, sums) ?? []) : [];
  const unpaid = (['allocated', 'committed', 'obligated'] as const).reduce(
    (sum, each) => sum + heldIn(balances, accountOf('region', each)),
    0n,
  );
  const shown = firms.filter((each) => sources.includes(each.source) && (firm === undefined || each.creditCode === firm));
  const isWhole = wanted.length === FUND_USES.length;
  const inFilter = ({ account }: PostingSum): boolean =>
    sources.includes(sourceOf(account)) && (isWhole || wanted.some((use) => purposeOf(account) === use));
  return ok({
    sources: sources.map((each) => sourceLine(sums, each)),
    uses: sources.flatMap((each) => useLines(sums, each, wanted)),
    firms: shown,
    flow: drawMoneyFlow(flowsOf(paidIn(sums.filter(inFilter), [...shown, ...outlays]), shown)),
    forecast: forecastOf(filed, toWireFen(unpaid), policy, today),
  });
}
