import { toWireFen } from '../../src/kernel/fen.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { numberOf } from '../counterfactual/way.ts';
import type { FundPlanFacts, FundPlanValue, Policy } from '../policy.ts';
import type { Granted } from './re-decide.ts';

/** The numbers that the outlook of the fund rests on, besides the shares. */
export const FUND_NUMBERS: readonly string[] = ['pilotFirms', 'subsidyCeiling', 'benchmarkAwards', 'benchmarkAwardCeiling', 'serviceCap'];

const benchmarksFen = (policy: Policy): number => numberOf(policy, 'benchmarkAwards') * numberOf(policy, 'benchmarkAwardCeiling');

/** What the text promises at most: every pilot at the ceiling, every benchmark award, the services. Fen. */
export const promisedFen = (policy: Policy): number =>
  numberOf(policy, 'pilotFirms') * numberOf(policy, 'subsidyCeiling') + benchmarksFen(policy) + numberOf(policy, 'serviceCap');

/** `subsidiesFen`: of as many firms as the programme has places for; of a larger population, so many average ones. */
export type FundOutlook = {
  readonly totalFen: number;
  readonly subsidiesFen: number;
  readonly leftFen: number;
  readonly closes: boolean;
  readonly verdict: Verdict<FundPlanValue>;
};

/** Rounded up: an average that is a fen short would close a fund that does not. */
function subsidiesOf({ firms, fen }: Granted, places: number): number {
  if (firms <= places) return fen;
  return toWireFen((BigInt(fen) * BigInt(places) + BigInt(firms) - 1n) / BigInt(firms));
}

/** Whether the fund closes: subsidies, all benchmark awards and the services within the total and the policy's shares. */
export function outlookOf(policy: Policy, granted: Granted, totalFen: number): FundOutlook {
  const subsidiesFen = subsidiesOf(granted, numberOf(policy, 'pilotFirms'));
  const uses: FundPlanFacts['uses'] = [
    { kind: 'transformation', fen: subsidiesFen },
    { kind: 'benchmark', fen: benchmarksFen(policy) },
    { kind: 'training', fen: numberOf(policy, 'serviceCap') },
  ];
  const verdict = policy.decisions['fund-plan'].decide({ totalFen, uses });
  const leftFen = verdict.value?.unallocatedFen ?? 0;
  return { totalFen, subsidiesFen, leftFen, closes: verdict.outcome !== 'no', verdict };
}
