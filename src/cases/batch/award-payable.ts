import type { Policy } from '../../../policy/policy.ts';
import type { Day } from '../../kernel/day.ts';
import type { KnownCase, KnownProject } from '../named-projects.ts';
import { paymentWaits } from '../project/payment/payment-waits.ts';
import { type Money, readinessFactsOf } from '../project/readiness.ts';
import { PROJECT_STAGE_WORDS } from '../project/stages.ts';
import { askedHands, type Payable } from './payable.ts';

/** An award with what the books and its notice say of it. `edition`: the version it is decided by. */
export type AwardOnFile = KnownCase & { readonly edition: Policy; readonly money: Money; readonly noticeFen: number | null };

/** Whether the account is settled: one in force, and none that would take its place. */
function accountObstacles({ account }: KnownProject): string[] {
  if (account?.inForce === undefined) return ['没有核对生效的收款账户'];
  return account.asked === undefined ? [] : ['收款账户正在变更，还没有核对、复核'];
}

/** What measures/12.2 still wants on this day, in the policy's own words. */
function unreadiness({ state, money, edition }: AwardOnFile, today: Day): string[] {
  const { because } = edition.decisions['payment-readiness'].decide(readinessFactsOf(state, today, money));
  const waits = paymentWaits(state);
  return [...because.filter(({ holds }) => holds !== true).map(({ says }) => says), ...(waits ? [waits.refusal.message] : [])];
}

function accountOf({ account }: KnownProject): Pick<Payable, 'account'> {
  if (account?.inForce === undefined) return {};
  const { holder, number, bank, unionNumber } = account.inForce;
  return { account: { holder, number, bank, unionNumber } };
}

/** A firm's subsidy as a batch sees it. */
export function payableOfAward(award: AwardOnFile, today: Day): Payable {
  const { caseId, state, money, noticeFen } = award;
  const { name, creditCode } = state.application;
  const amountFen = 'award' in state ? state.award.amountFen : null;
  const { failedOrders = [] } = state;
  const last = failedOrders.at(-1)?.instructionId;
  const elsewhere = state.stage === 'awarded' ? null : PROJECT_STAGE_WORDS[state.stage];
  return {
    caseId,
    name,
    creditCode,
    hands: askedHands(state.hands),
    money,
    noticeFen,
    amountFen,
    approvedFen: state.cityReviews.at(-1)?.outcome === 'approved' ? amountFen : null,
    ...accountOf(state),
    failed: { count: failedOrders.length, ...(last !== undefined && { last }) },
    elsewhere,
    obstacles: elsewhere === null ? [...accountObstacles(state), ...unreadiness(award, today)] : [],
  };
}
