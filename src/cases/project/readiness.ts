import type { PaymentReadinessFacts, PaymentReadinessValue, ReviewState } from '../../../policy/policy.ts';
import type { Day } from '../../kernel/day.ts';
import { refuse, type Refused } from '../../kernel/result.ts';
import { failedTests, type Verdict } from '../../kernel/verdict.ts';
import { refuseVerdict } from '../refuse-verdict.ts';
import type { Review } from './events.ts';
import { isEvaluatorIndependent } from './evaluator-standing.ts';
import { PROJECT_STAGES, type ProjectStage } from './stages.ts';
import type { Project } from './state.ts';

type Known = Exclude<Project, { stage: 'none' }>;
/** What the books say of the award's money; and whether the firm is on the list of bad faith, which closes all support to it (measures/17). */
export type Money = { readonly availableFen: number; readonly alreadyPaidFen: number; readonly inBadFaith?: boolean };

const isAtLeast = (stage: ProjectStage, from: ProjectStage): boolean => PROJECT_STAGES.indexOf(stage) >= PROJECT_STAGES.indexOf(from);

/** A review counts only while the case stands beyond it: sent back, it has to be given again. */
function reviewState(state: Known, beyond: ProjectStage, reviews: readonly Review[]): ReviewState {
  if (state.stage !== 'removed' && state.stage !== 'disqualified' && isAtLeast(state.stage, beyond)) return 'approved';
  return reviews.at(-1)?.outcome === 'returned' ? 'returned' : 'pending';
}

const acceptanceOf = ({ stage, acceptances }: Known): 'passed' | 'failed' | 'pending' =>
  stage === 'accepting' ? 'pending' : (acceptances.at(-1)?.outcome ?? 'pending');

/** Everything measures/12.2 wants settled before money moves, read from the file as of a day. `money` comes from the ledger. */
export function readinessFactsOf(state: Known, today: Day, money?: Money): PaymentReadinessFacts {
  const acceptance = state.acceptances.at(-1);
  const independent = isEvaluatorIndependent(state);
  return {
    acceptance: acceptanceOf(state),
    ...(acceptance && { levelVerified: acceptance.levelVerified, investmentAudited: acceptance.investmentAudited }),
    ...(independent !== undefined && { evaluatorIndependent: independent }),
    countyReview: reviewState(state, 'county-approved', state.countyReviews),
    cityReview: reviewState(state, 'city-approved', state.cityReviews),
    ...(state.awardNotice && { publicity: { ...state.awardNotice.facts, asOf: today } }),
    rectificationOpen: state.stage === 'rectifying',
    disqualified: state.stage === 'disqualified' || money?.inBadFaith === true,
    ...('award' in state && { amountFen: state.award.amountFen }),
    ...(money && { availableFen: money.availableFen, alreadyPaidFen: money.alreadyPaidFen }),
  };
}

/** A readiness that is not yes, as the refusal of an act. Short of money alone is told apart: it passes when the next fund notice is in. */
export function refuseReadiness(verdict: Verdict<PaymentReadinessValue>, what: string): Refused {
  const refused = refuseVerdict(verdict, what, '请办结后再试');
  const [only, ...others] = failedTests(verdict);
  if (only !== 'funds-available' || others.length > 0) return refused;
  return refuse('funds', refused.refusal.message, { clause: 'measures/2', because: refused.refusal.because ?? [] });
}
