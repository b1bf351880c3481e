import { payableOfAward } from '../../cases/batch/award-payable.ts';
import type { Payable } from '../../cases/batch/payable.ts';
import { type KnownCase, knownCases } from '../../cases/named-projects.ts';
import type { FactGroups } from '../../cases/needs.ts';
import type { Project } from '../../cases/project/state.ts';
import type { Notice } from '../../cases/notice/state.ts';
import { payableOfOutlay } from '../../cases/outlay/outlay-payable.ts';
import type { KnownOutlay, NamedOutlay } from '../../cases/outlay/state.ts';
import type { Row } from '../../cases/row/state.ts';
import { treasuryCsv } from '../../documents/treasury-sheet.ts';
import { toWireFen } from '../../kernel/fen.ts';
import { type Account, accountOf } from '../../kernel/accounts.ts';
import { type Balances, caseKey, heldForCase } from '../../ledger/balances.ts';
import { readBadFaith } from '../bad-faith.ts';
import { readHindrances } from '../hindrances.ts';
import type { InForce } from '../in-force.ts';
import { inParts } from '../in-parts.ts';
import type { Reads } from '../store.ts';
import type { Asked } from './asked.ts';
import { readEvaluations } from './load-evaluations.ts';
import { PAID } from './load-money.ts';

const COMMITTED = accountOf('region', 'committed');
type Looking = {
  readonly reads: Reads;
  readonly inForce: InForce;
  readonly today: Asked['context']['today'];
  /** The balances of these keys: locked where an act follows, only read for a page. */
  readonly balancesOf: (keys: readonly string[]) => Promise<Balances>;
};

/** A case and the notice that it passed. */
type Passed = { readonly caseId: string; readonly noticeId: string | undefined };

/** What its notice showed of each case, by case. */
async function readShown(reads: Reads, cases: readonly Passed[]): Promise<ReadonlyMap<string, number>> {
  const noticeOf = new Map(cases.map(({ caseId, noticeId }) => [caseId, noticeId]));
  const notices = await reads.listCases([...new Set([...noticeOf.values()].filter((id) => id !== undefined))]);
  const shown = notices.flatMap(({ id, state }) => {
    const notice = state as Notice;
    const items = notice.stage === 'none' ? [] : notice.items;
    return items.flatMap(({ caseId, amountFen }) =>
      amountFen !== null && noticeOf.get(caseId) === id ? [[caseId, amountFen] as const] : [],
    );
  });
  return new Map(shown);
}

/** The awards with what books and notices say of them, in their order. */
async function payablesOf(cases: readonly KnownCase[], { reads, inForce, today, balancesOf }: Looking): Promise<readonly Payable[]> {
  const codes = cases.map(({ state }) => state.application.creditCode);
  const balances = await balancesOf(cases.map(({ caseId }) => caseKey(COMMITTED, caseId)));
  const passed = cases.map(({ caseId, state }) => ({ caseId, noticeId: state.awardNotice?.noticeId }));
  const [badFaith, paid, shown] = [await readBadFaith(reads, codes), await reads.sumsOfFirms(codes, PAID), await readShown(reads, passed)];
  return cases.map(({ caseId, state }) => {
    const { creditCode } = state.application;
    const money = {
      availableFen: toWireFen(heldForCase(balances, COMMITTED, caseId)),
      alreadyPaidFen: toWireFen(paid.get(creditCode) ?? 0n),
      inBadFaith: badFaith(creditCode, today),
    };
    return payableOfAward({ caseId, state, edition: inForce.of(state), money, noticeFen: shown.get(caseId) ?? null }, today);
  });
}

/** What a batch needs to know of these: their cases are read some at a time. Those that do not exist are left out. */
export async function readPayables(ids: readonly string[], looking: Looking): Promise<readonly Payable[]> {
  const payables: Payable[] = [];
  for await (const { part, found } of inParts(ids, (some) => looking.reads.listCases(some))) {
    const projects = found.flatMap(({ id, kind, state }) => (kind === 'project' ? [{ caseId: id, state: state as Project }] : []));
    const outlays = found.flatMap(({ id, state }) => ('ground' in state ? [{ caseId: id, state: state as KnownOutlay }] : []));
    payables.push(...(await payablesOf(knownCases(part, projects), looking)), ...(await outlayPayables(outlays, looking)));
  }
  return payables;
}

const heldIn = ({ state }: NamedOutlay): Account =>
  'bound' in state ? accountOf(state.bound.source, 'committed', state.bound.use) : COMMITTED;
const noticeOf = ({ state }: NamedOutlay): string | undefined => ('bound' in state ? state.publicised?.noticeId : undefined);

/** Rewards and services with what books, notices and registers say of them, in their order. */
async function outlayPayables(outlays: readonly NamedOutlay[], { reads, today, balancesOf }: Looking): Promise<readonly Payable[]> {
  if (outlays.length === 0) return [];
  const balances = await balancesOf(outlays.map((each) => caseKey(heldIn(each), each.caseId)));
  const shown = await readShown(
    reads,
    outlays.map((each) => ({ caseId: each.caseId, noticeId: noticeOf(each) })),
  );
  const rows = new Map((await reads.listCases(outlays.map(({ state }) => state.ground.rowId))).map(({ id, state }) => [id, state as Row]));
  const codes = outlays.map(({ state }) => state.ground.beneficiary.creditCode);
  const hindrancesOf = await readHindrances(reads, codes, today);
  return outlays.map((each) => {
    const { caseId, state } = each;
    const row = rows.get(state.ground.rowId);
    const heldFen = toWireFen(heldForCase(balances, heldIn(each), caseId));
    const hindrances = hindrancesOf(state.ground.beneficiary.creditCode);
    const known = row !== undefined && row.stage !== 'none' ? { row } : {};
    return payableOfOutlay({ caseId, state, heldFen, noticeFen: shown.get(caseId) ?? null, hindrances, ...known });
  });
}

function namedIn({ state, input }: Asked): readonly string[] {
  if ('instructions' in state) return state.instructions.map(({ caseId }) => caseId);
  return (input['caseIds'] ?? []) as readonly string[];
}

export async function loadPayables(asked: Asked): Promise<FactGroups['payables']> {
  const { tx, inForce, context } = asked;
  const looking = { reads: tx, inForce, today: context.today, balancesOf: (keys: readonly string[]) => tx.lockBalances(keys) };
  return { payables: await readPayables(namedIn(asked), looking) };
}

export async function loadApproval(asked: Asked): Promise<FactGroups['approval']> {
  const { state, hash, tx } = asked;
  if (!('instructions' in state)) throw new TypeError('a batch is approved that nobody prepared');
  const evaluations = await readEvaluations(tx);
  return { ...(await loadPayables(asked)), fileDigest: hash(treasuryCsv(state.instructions)), evaluations };
}
