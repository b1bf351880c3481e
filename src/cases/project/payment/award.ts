import type { EnterpriseEligibilityFacts, Policy, SubsidyFacts } from '../../../../policy/index.ts';
import type { Award } from '../events.ts';
import { recognisedFenOf } from '../expenses.ts';
import type { Project } from '../state.ts';

import { carriedFigures } from '../carrying/carried-figures.ts';
import { levelFactsOf } from '../uplift.ts';

type Known = Exclude<Project, { stage: 'none' }>;
type OtherSubsidies = EnterpriseEligibilityFacts['otherSubsidies'];
export type Reduction = { readonly reductionFen?: number | undefined; readonly reductionReason?: string | undefined };

const BEFORE_PILOT: readonly Known['stage'][] = [
  'applied',
  'returned',
  'withdrawn',
  'ineligible',
  'eligible',
  'proposed',
  'listed',
  'removed',
];

/** A same-kind subsidy of region or city bars this one (measures/10). */
const hasSameKind = (subsidies: NonNullable<OtherSubsidies>): boolean =>
  subsidies.some(({ level, sameKind }) => sameKind && (level === 'region' || level === 'city'));

const accepted = ({ stage, acceptances }: Known): boolean | undefined =>
  stage === 'accepting' || acceptances.length === 0 ? undefined : acceptances.at(-1)?.outcome === 'passed';

const reduced = ({ reductionFen, reductionReason }: Reduction): Pick<SubsidyFacts, 'reductionFen' | 'reductionReason'> =>
  reductionFen ? { reductionFen, ...(reductionReason && { reductionReason }) } : {};

/** What the subsidy rests on, as the file stands. Without `otherSubsidies` the application's own statement counts; what is not known stays absent. */
export function subsidyFactsOf(state: Known, otherSubsidies?: OtherSubsidies, reduction: Reduction = {}): SubsidyFacts {
  const level = levelFactsOf(state);
  const subsidies = otherSubsidies ?? state.application.facts.otherSubsidies;
  const isAccepted = accepted(state);
  const recognisedFen = state.expenses.length > 0 ? recognisedFenOf(state.expenses) : carriedFigures(state)?.recognisedFen;
  return {
    inPilot: !BEFORE_PILOT.includes(state.stage),
    ...((state.materials.length > 0 || carriedFigures(state)) && { completed: true }),
    ...(isAccepted !== undefined && { accepted: isAccepted }),
    ...(level && { level }),
    ...(recognisedFen !== undefined && { recognisedFen }),
    ...(subsidies && { sameKindSubsidy: hasSameKind(subsidies) }),
    disqualified: state.stage === 'disqualified',
    ...reduced(reduction),
  };
}

/** The award with its facts, verdict and arithmetic; `amountFen` is 0 where the verdict is not yes. */
export function awardOf(policy: Policy, facts: SubsidyFacts): Award {
  const verdict = policy.decisions.subsidy.decide(facts);
  return { facts, verdict, steps: policy.explain.subsidy(facts), amountFen: verdict.value?.amountFen ?? 0 };
}
