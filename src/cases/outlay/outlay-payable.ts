import { askedHands, type Payable } from '../batch/payable.ts';
import type { KnownRow } from '../row/state.ts';
import { OUTLAY_STAGE_WORDS } from './acts.ts';
import { groundOf } from './ground-of.ts';
import { isReward, purposeRow } from './purposes.ts';
import type { NamedOutlay } from './state.ts';

/** An outlay with what the books, its notice and its register say of it; `hindrances`: why its beneficiary may be paid nothing today. */
export type OutlayOnFile = NamedOutlay & {
  readonly heldFen: number;
  readonly noticeFen: number | null;
  readonly row?: KnownRow;
  readonly hindrances: readonly string[];
};

/** The row must still carry it. */
function groundObstacles({ state: { ground }, row }: OutlayOnFile): string[] {
  const read = row && groundOf(ground.rowId, row);
  if (read?.ok && read.value.beneficiary.creditCode === ground.beneficiary.creditCode) return [];
  return [read?.ok === false ? read.refusal.message : '台账上的依据已经改变，请退回后重新提出'];
}

/** A reward or a service as a batch sees it. */
export function payableOfOutlay(outlay: OutlayOnFile): Payable {
  const { caseId, state, heldFen, noticeFen, hindrances } = outlay;
  const { ground, amountFen, account, hands } = state;
  const failed = 'failedOrders' in state ? state.failedOrders : [];
  const last = failed.at(-1)?.instructionId;
  const elsewhere = state.stage === 'cleared' ? null : OUTLAY_STAGE_WORDS[state.stage];
  return {
    caseId,
    ...ground.beneficiary,
    use: purposeRow(ground.purpose).use,
    hands: askedHands(hands),
    money: { availableFen: heldFen, alreadyPaidFen: 0 },
    ...(isReward(ground.purpose) && { noticeFen }),
    amountFen,
    approvedFen: 'bound' in state ? state.bound.fen : null,
    account,
    failed: { count: failed.length, ...(last !== undefined && { last }) },
    elsewhere,
    obstacles: elsewhere === null ? [...groundObstacles(outlay), ...hindrances] : [],
  };
}
