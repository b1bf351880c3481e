import { forecastOf } from '../cases/fund/forecast.ts';
import type { FundLedgerView, LedgerFilter, SourceLine, UseLine } from '../contract/fund-ledger-views.ts';
import { type Fen, sumFen, toWireFen } from '../kernel/fen.ts';
import { FUND_SOURCES, type FundSource } from '../kernel/fund-source.ts';
import { FUND_USES } from '../kernel/fund-use.ts';
import { ok, type Result } from '../kernel/result.ts';
import { accountOf, type Account, purposeOf, sourceOf, USE_HOLDINGS, type UseHolding } from '../kernel/accounts.ts';
import { heldIn } from '../ledger/balances.ts';
import { drawMoneyFlow, flowsOf, paidIn } from './figures/money-flow.ts';
import { firmLine, listFiled } from './firm-lines.ts';
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

function useLines(sums: readonly PostingSum[], source: FundSource, only: LedgerFilter['use']): readonly UseLine[] {
  const lines = FUND_USES.filter((use) => only === undefined || use === only).map((use): UseLine => {
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
  const { source, use, firm, from, to } = filter;
  const [sums, filed, outlays, balances, policy, { today }] = await Promise.all([
    reads.sumPostings({ firm, from, to }),
    listFiled(reads),
    listOutlayPayees(reads),
    reads.listBalances(),
    readPolicyNow(ports, programmeId),
    ports.moment(programmeId),
  ]);
  const sources = FUND_SOURCES.filter((each) => source === undefined || each === source);
  const firms = use === undefined || use === 'transformation' ? filed.flatMap((each) => firmLine(each, sums) ?? []) : [];
  const unpaid = (['allocated', 'committed', 'obligated'] as const).reduce(
    (sum, each) => sum + heldIn(balances, accountOf('region', each)),
    0n,
  );
  const shown = firms.filter((each) => sources.includes(each.source) && (firm === undefined || each.creditCode === firm));
  const inFilter = ({ account }: PostingSum): boolean =>
    sources.includes(sourceOf(account)) && (use === undefined || purposeOf(account) === use);
  return ok({
    sources: sources.map((each) => sourceLine(sums, each)),
    uses: sources.flatMap((each) => useLines(sums, each, use)),
    firms: shown,
    flow: drawMoneyFlow(flowsOf(paidIn(sums.filter(inFilter), [...shown, ...outlays]), shown)),
    forecast: forecastOf(filed, toWireFen(unpaid), policy, today),
  });
}
