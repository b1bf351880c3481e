import type { Fund } from '../../cases/fund/state.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import type { FactGroups } from '../../cases/needs.ts';
import type { FigureFacts } from '../../cases/performance/figures.ts';
import type { KnownPerformance } from '../../cases/performance/state.ts';
import { PILOT_STAGES } from '../../cases/project/stages.ts';
import { rowTitle } from '../../cases/row/row-title.ts';
import type { Row } from '../../cases/row/state.ts';
import { accountOf } from '../../kernel/accounts.ts';
import { sumFen, toWireFen } from '../../kernel/fen.ts';
import { FUND_USES } from '../../kernel/fund-use.ts';
import { heldIn } from '../../ledger/balances.ts';
import { benchmarks } from '../../registers/kept/benchmarks.ts';
import { cloudAdoption } from '../../registers/kept/cloud-adoption.ts';
import type { Reads } from '../store.ts';
import type { Asked } from './asked.ts';

const MOST = 10_000;
const KEPT = { 'cloud-adoption': cloudAdoption, benchmarks } as const;
const AT = PILOT_STAGES.map((stage) => ({ kind: 'project' as const, stage }));
type Loads = Pick<Reads, 'listAtStages' | 'listCases' | 'listCasesNaming' | 'findBalances'>;

/** Titles of the rows of a kept register that meet what it is kept for. */
async function metIn(reads: Loads, name: 'cloud-adoption' | 'benchmarks'): Promise<readonly string[]> {
  const { meets } = KEPT[name];
  const rows = (await reads.listCasesNaming('row', name)).map(({ state }) => state as Row);
  return rows.flatMap((row) =>
    row.stage === 'kept' && (meets.values as readonly string[]).includes(String(row.cells[meets.column])) ? [rowTitle(row)] : [],
  );
}

/** What the records hold today of what the goals for this notice count. */
export async function readFigures(
  reads: Loads,
  { fund: { caseId, source, fen: noticeFen }, surveys = [] }: Pick<KnownPerformance, 'fund' | 'surveys'>,
): Promise<FigureFacts> {
  const ids = (await reads.listAtStages(AT, { all: true }, MOST)).map(({ id }) => id);
  // One after another: inside a transaction there is one connection.
  const cases = await reads.listCases([...ids, caseId]);
  const onCloud = await metIn(reads, 'cloud-adoption');
  const chosen = await metIn(reads, 'benchmarks');
  const paid = FUND_USES.map((use) => accountOf(source, 'paid', use));
  const balances = await reads.findBalances([accountOf(source, 'external'), ...paid]);
  const fund = cases.find(({ id }) => id === caseId)?.state as Fund | undefined;
  const uses = fund && 'allocation' in fund ? (fund.allocation?.uses ?? []) : [];
  return {
    pilots: cases.filter(({ kind }) => kind === 'project').map(({ state }) => state as KnownProject),
    onCloud,
    benchmarks: chosen,
    noticeFen,
    transformationFen: uses.find(({ use }) => use === 'transformation')?.fen ?? 0,
    grantedFen: toWireFen(-heldIn(balances, accountOf(source, 'external'))),
    paidFen: toWireFen(sumFen(paid.map((account) => heldIn(balances, account)))),
    surveys,
  };
}

export async function loadFigures({ tx, state }: Pick<Asked, 'tx' | 'state'>): Promise<FactGroups['figures']> {
  if (!('goals' in state)) throw new TypeError('figures were asked for a case that has no goals');
  return { figures: await readFigures(tx, state) };
}
