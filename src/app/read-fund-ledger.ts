import { byCategory } from '../cases/fund/by-category.ts';
import { forecastOf } from '../cases/fund/forecast.ts';
import type { KnownProject } from '../cases/named-projects.ts';
import { recognisedFenOf } from '../cases/project/expenses.ts';
import { PILOT_STAGES } from '../cases/project/stages.ts';
import type { FirmLine, FundLedgerView, LedgerFilter, SourceLine, UseLine } from '../contract/fund-ledger-views.ts';
import { type Fen, sumFen, toWireFen } from '../kernel/fen.ts';
import { FUND_SOURCES, type FundSource } from '../kernel/fund-source.ts';
import { FUND_USES } from '../kernel/fund-use.ts';
import { ok, type Result } from '../kernel/result.ts';
import { accountOf, type Account, holdingOf, sourceOf, USE_HOLDINGS, type UseHolding } from '../kernel/accounts.ts';
import { heldIn } from '../ledger/balances.ts';
import { readPolicyNow } from './in-force.ts';
import { mayEnter } from './may-read.ts';
import type { Ports, Who } from './ports.ts';
import type { PostingSum, Reads } from './store.ts';

const MOST = 10_000;
/** Also those that were disqualified: money may have been bound to them in the period. */
const STAGES = [...PILOT_STAGES, 'disqualified'] as const;
type Filed = { readonly caseId: string; readonly state: KnownProject };

async function listFiled(reads: Reads): Promise<readonly Filed[]> {
  const found = await Promise.all(STAGES.map((stage) => reads.listCasesAt('project', stage, MOST)));
  return found.flat().map(({ id, state }) => ({ caseId: id, state: state as KnownProject }));
}

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

/** What entries for this case brought to a holding, of any use. */
const ofCase = (sums: readonly PostingSum[], caseId: string, holding: UseHolding): number =>
  sumOf(sums, (each) => each.caseId === caseId && holdingOf(each.account) === holding);

function firmLine({ caseId, state }: Filed, sums: readonly PostingSum[]): FirmLine | undefined {
  const own = sums.find((each) => each.caseId === caseId);
  if (own === undefined && !('award' in state)) return undefined;
  const { application, expenses, stage } = state;
  const paidFen = ofCase(sums, caseId, 'paid');
  return {
    caseId,
    name: application.name,
    creditCode: application.creditCode,
    stage,
    source: own === undefined ? 'region' : sourceOf(own.account),
    investedFen: expenses.reduce((sum, { facts }) => sum + (facts.payment?.amountFen ?? 0), 0),
    recognisedFen: recognisedFenOf(expenses),
    committedFen: ofCase(sums, caseId, 'committed') + ofCase(sums, caseId, 'obligated'),
    paidFen,
    recoveredFen: ofCase(sums, caseId, 'recovered'),
    categories: byCategory(paidFen, expenses),
  };
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
  const [sums, filed, balances, policy, { today }] = await Promise.all([
    reads.sumPostings({ firm, from, to }),
    listFiled(reads),
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
  return ok({
    sources: sources.map((each) => sourceLine(sums, each)),
    uses: sources.flatMap((each) => useLines(sums, each, use)),
    firms: firms.filter((each) => sources.includes(each.source) && (firm === undefined || each.creditCode === firm)),
    forecast: forecastOf(filed, toWireFen(unpaid), policy, today),
  });
}
