import type { FundPlanFacts, Policy } from '../../../policy/policy.ts';
import { FUND_USES } from '../../kernel/fund-use.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { refuseVerdict } from '../refuse-verdict.ts';
import type { Allocation, UseShare } from './events.ts';
import type { UseAmounts } from './inputs.ts';
import type { BookedFund } from './state.ts';

/** What is asked for, by use in the order of the chart, without uses that get nothing. */
export const sharesOf = (amounts: UseAmounts): readonly UseShare[] =>
  FUND_USES.map((use) => ({ use, fen: amounts[use] ?? 0 })).filter(({ fen }) => fen > 0);

const fenOf = (shares: readonly UseShare[] | undefined, use: UseShare['use']): number => shares?.find((each) => each.use === use)?.fen ?? 0;

/** By how much each use differs from what was approved of this notice before. */
export const changesFrom = ({ allocation }: BookedFund, uses: readonly UseShare[]): readonly UseShare[] =>
  FUND_USES.map((use) => ({ use, fen: fenOf(uses, use) - fenOf(allocation?.uses, use) })).filter(({ fen }) => fen !== 0);

/** The source's plan of use with this notice used so. */
function planWith({ totalFen, uses }: FundPlanFacts, changes: readonly UseShare[]): FundPlanFacts {
  const sums = FUND_USES.map((kind) => ({
    kind,
    fen: uses.reduce((sum, each) => (each.kind === kind ? sum + each.fen : sum), fenOf(changes, kind)),
  }));
  return { totalFen, uses: sums.filter(({ fen }) => fen > 0) };
}

/** The allocation as the rules see it today. Refuses what breaks the shares and caps of measures/4 and measures/7. */
export function allocationUnder(policy: Policy, state: BookedFund, uses: readonly UseShare[], fundPlan: FundPlanFacts): Result<Allocation> {
  const facts = planWith(fundPlan, changesFrom(state, uses));
  const verdict = policy.decisions['fund-plan'].decide(facts);
  if (verdict.outcome === 'no') return refuseVerdict(verdict, '不能这样分配资金', '请调整各项用途的金额');
  return ok({ source: state.notice.source, uses, facts, verdict });
}
