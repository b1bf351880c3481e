import { payableOfAward } from '../../cases/batch/award-payable.ts';
import type { Payable } from '../../cases/batch/payable.ts';
import { type KnownCase, knownCases } from '../../cases/named-projects.ts';
import type { FactGroups } from '../../cases/needs.ts';
import type { Notice } from '../../cases/notice/state.ts';
import { treasuryCsv } from '../../documents/treasury-sheet.ts';
import { toWireFen } from '../../kernel/fen.ts';
import { accountOf } from '../../kernel/accounts.ts';
import { type Balances, caseKey, heldForCase } from '../../ledger/balances.ts';
import { readBadFaith } from '../bad-faith.ts';
import type { InForce } from '../in-force.ts';
import type { Reads } from '../store.ts';
import type { Asked } from './asked.ts';
import { PAID } from './load-money.ts';

const COMMITTED = accountOf('region', 'committed');
type Looking = {
  readonly reads: Reads;
  readonly inForce: InForce;
  readonly today: Asked['context']['today'];
  /** The balances of these keys: locked where an act follows, only read for a page. */
  readonly balancesOf: (keys: readonly string[]) => Promise<Balances>;
};

/** What each notice showed of each case, by case. */
async function readShown(reads: Reads, cases: readonly KnownCase[]): Promise<ReadonlyMap<string, number>> {
  const ids = [...new Set(cases.flatMap(({ state }) => state.awardNotice?.noticeId ?? []))];
  const shown = new Map<string, number>();
  for (const id of ids) {
    const notice = (await reads.findCase(id))?.state as Notice | undefined;
    if (notice === undefined || notice.stage === 'none') continue;
    for (const { caseId, amountFen } of notice.items)
      if (amountFen !== null && cases.some((each) => each.caseId === caseId && each.state.awardNotice?.noticeId === id))
        shown.set(caseId, amountFen);
  }
  return shown;
}

/** The awards with what books and notices say of them, in their order. */
export async function payablesOf(cases: readonly KnownCase[], { reads, inForce, today, balancesOf }: Looking): Promise<readonly Payable[]> {
  const balances = await balancesOf(cases.map(({ caseId }) => caseKey(COMMITTED, caseId)));
  const badFaith = await readBadFaith(
    reads,
    cases.map(({ state }) => state.application.creditCode),
  );
  const shown = await readShown(reads, cases);
  const payables: Payable[] = [];
  for (const { caseId, state } of cases) {
    const { creditCode } = state.application;
    const money = {
      availableFen: toWireFen(heldForCase(balances, COMMITTED, caseId)),
      alreadyPaidFen: toWireFen(await reads.sumOfFirm(creditCode, PAID)),
      inBadFaith: badFaith(creditCode, today),
    };
    payables.push(payableOfAward({ caseId, state, edition: inForce.of(state), money, noticeFen: shown.get(caseId) ?? null }, today));
  }
  return payables;
}

function namedIn({ state, input }: Asked): readonly string[] {
  if ('instructions' in state) return state.instructions.map(({ caseId }) => caseId);
  return (input['caseIds'] ?? []) as readonly string[];
}

export async function loadPayables(asked: Asked): Promise<FactGroups['payables']> {
  const { tx, inForce, context, projects } = asked;
  const looking = { reads: tx, inForce, today: context.today, balancesOf: (keys: readonly string[]) => tx.lockBalances(keys) };
  return { payables: await payablesOf(knownCases(namedIn(asked), projects), looking) };
}

export async function loadApproval(asked: Asked): Promise<FactGroups['approval']> {
  const { state, hash } = asked;
  if (!('instructions' in state)) throw new TypeError('a batch is approved that nobody prepared');
  return { ...(await loadPayables(asked)), fileDigest: hash(treasuryCsv(state.instructions)) };
}
