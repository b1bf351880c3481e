import type { Policy } from '../../../policy/policy.ts';
import type { Day } from '../../kernel/day.ts';
import type { KnownProject } from '../named-projects.ts';
import { planInForce } from '../project/plan/in-force.ts';
import { FIXED_STAGES, WORKING_STAGES } from '../project/stages.ts';

/** `award`: the amount stands. `plan`: what the approved plan would bring by the same rule, were all of it done. */
export type ExpectedPayment = {
  readonly caseId: string;
  readonly name: string;
  readonly on: Day;
  readonly fen: number;
  readonly basis: 'award' | 'plan';
};
export type ForecastLine = ExpectedPayment & { readonly leftFen: number };
/** `runsOutOn`: the first day on which the money does not reach; null where it does. `unknown`: projects without a plan to reckon by. */
export type Forecast = {
  readonly availableFen: number;
  readonly lines: readonly ForecastLine[];
  readonly runsOutOn: Day | null;
  readonly leftFen: number;
  readonly unknown: number;
};

type Named = { readonly caseId: string; readonly state: KnownProject };
const AWARDED: readonly KnownProject['stage'][] = [...FIXED_STAGES, 'ordered'];
const AT_WORK: readonly KnownProject['stage'][] = [...WORKING_STAGES, 'accepted'];

/** What a project is likely to be paid and when: an award now, a plan on its last milestone; undefined where nothing can be said. */
function expected({ caseId, state }: Named, policy: Policy, today: Day): ExpectedPayment | undefined {
  const { name } = state.application;
  if ('award' in state) return { caseId, name, on: today, fen: state.award.amountFen, basis: 'award' };
  const version = planInForce(state);
  const before = state.levels.before?.verdict.value?.level;
  if (version === undefined || before === undefined) return undefined;
  const { value } = policy.decisions.subsidy.decide({
    inPilot: true,
    completed: true,
    accepted: true,
    level: { before, after: version.plan.targetLevel },
    recognisedFen: version.sumFen,
    sameKindSubsidy: false,
    disqualified: false,
  });
  const on = version.plan.lines.reduce((last, { dueOn }) => (dueOn > last ? dueOn : last), today);
  return { caseId, name, on, fen: value?.amountFen ?? 0, basis: 'plan' };
}

/**
 * The money that is not paid yet against all that projects under way are likely to be paid, in the order of days. `availableFen`:
 * allotted to transformation and not paid, bound or not.
 */
export function forecastOf(projects: readonly Named[], availableFen: number, policy: Policy, today: Day): Forecast {
  const open = projects.filter(({ state: { stage } }) => AWARDED.includes(stage) || AT_WORK.includes(stage));
  const known = open.flatMap((each) => expected(each, policy, today) ?? []);
  const ordered = known.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.caseId < b.caseId ? -1 : 1));
  let leftFen = availableFen;
  const lines = ordered.map((each) => {
    leftFen -= each.fen;
    return { ...each, leftFen };
  });
  const short = lines.find((line) => line.leftFen < 0);
  return { availableFen, lines, runsOutOn: short?.on ?? null, leftFen, unknown: open.length - known.length };
}
