import type { Actor } from '../cases/act-rule.ts';
import type { KnownProject } from '../cases/named-projects.ts';
import type { PublishedNotice } from '../cases/notice/state.ts';
import { PILOT_STAGES, type ProjectStage, WORKING_STAGES } from '../cases/project/stages.ts';
import { toWireFen } from '../kernel/fen.ts';
import { accountOf } from '../kernel/accounts.ts';
import { caseKey, heldForCase, heldIn } from '../ledger/balances.ts';
import { readExpenseLines } from './facts/load-expenses.ts';
import { readAnswerSheets } from './facts/load-answers.ts';
import { readScans } from './facts/load-papers.ts';
import { readPaid } from './facts/load-money.ts';
import { readSubsidies } from './facts/load-subsidies.ts';
import { readBars } from './list-sanctions.ts';
import { mayEnter } from './may-read.ts';
import type { Reads } from './store.ts';
import type { ProjectViewFacts } from './views/project-view.ts';

const AT_WORK: readonly ProjectStage[] = WORKING_STAGES;
const NOTHING_WAITS = { before: false, after: false, expenses: 0 };

async function readWaiting(reads: Reads, { stage, application, levels, expenses }: KnownProject): Promise<ProjectViewFacts['waiting']> {
  if (!AT_WORK.includes(stage)) return NOTHING_WAITS;
  const [sheets, ids] = await Promise.all([
    readAnswerSheets(reads, application.creditCode),
    reads.listRegisterIds('expenses', application.creditCode),
  ]);
  const onFile = new Set(expenses.map(({ id }) => id));
  return {
    before: sheets.before !== undefined && levels.before === undefined,
    after: sheets.after !== undefined && levels.after === undefined,
    expenses: ids.filter((id) => !onFile.has(id)).length,
  };
}

/** Before the award is confirmed what the region has left, after it what is bound to this case. */
async function readMoney(reads: Reads, id: string, state: KnownProject, actor: Actor): Promise<Pick<ProjectViewFacts, 'money'>> {
  if (!('award' in state) || state.stage === 'ordered' || state.stage === 'paid' || !mayEnter(actor, 'ledger').ok) return {};
  const [unallocated, committed] = [
    accountOf('region', 'unallocated'),
    accountOf('fundSource' in state ? state.fundSource : 'region', 'committed'),
  ];
  const [balances, paid] = await Promise.all([
    reads.findBalances([unallocated, caseKey(committed, id)]),
    readPaid(reads, state.application.creditCode),
  ]);
  const available = state.stage === 'awarded' ? heldForCase(balances, committed, id) : heldIn(balances, unallocated);
  return { money: { availableFen: toWireFen(available), alreadyPaidFen: paid } };
}

/** The ledger as it is today: answers already given may no longer agree with it. */
async function readLedger(
  reads: Reads,
  { stage, application, expenses, evidence }: KnownProject,
): Promise<Pick<ProjectViewFacts, 'ledger'>> {
  if (!PILOT_STAGES.includes(stage) || expenses.length === 0) return {};
  const { window } = await reads.getProgramme();
  const { lines } = await readExpenseLines(reads, application.creditCode, window, evidence);
  return { ledger: { lines, window, seenInvoices: [] } };
}

async function readNotices(reads: Reads, id: string): Promise<ProjectViewFacts['notices']> {
  const notices = await reads.listCasesNaming('notice', id);
  return notices.map((each) => ({ id: each.id, notice: each.state as PublishedNotice }));
}

/** What a contract that is to be registered says of itself. */
async function readContracts(reads: Reads, state: KnownProject): Promise<Pick<ProjectViewFacts, 'readContracts'>> {
  if (!AT_WORK.includes(state.stage) || state.plans === undefined) return { readContracts: [] };
  return { readContracts: (await readScans(reads, state)).readings };
}

/** What the page of a project needs beside its own history. */
export async function readProjectFacts(
  reads: Reads,
  id: string,
  state: KnownProject,
  actor: Actor,
): Promise<Omit<ProjectViewFacts, 'edition'>> {
  const [notices, waiting, money, subsidies, ledger, contracts, bars, hasReader] = await Promise.all([
    readNotices(reads, id),
    readWaiting(reads, state),
    readMoney(reads, id, state, actor),
    'award' in state ? {} : readSubsidies(reads, state),
    readLedger(reads, state),
    readContracts(reads, state),
    readBars(reads),
    reads.hasReader(state.application.creditCode),
  ]);
  return { notices, waiting, bars, hasReader, ...money, ...subsidies, ...ledger, ...contracts };
}
