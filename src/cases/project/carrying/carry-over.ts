import type { Policy } from '../../../../policy/policy.ts';
import { asDay, type Day } from '../../../kernel/day.ts';
import { ok, refuse, type Refused } from '../../../kernel/result.ts';
import type { KnownProject } from '../../named-projects.ts';
import type { ProjectDeed } from '../project-deed.ts';
import { type Money, readinessFactsOf } from '../readiness.ts';
import type { Award, Payment } from '../records.ts';
import type { CarriedStanding } from './events.ts';
import { type CarryingDifference, differencesOf, judgeEarlierSteps } from './judge-earlier-steps.ts';
import type { EarlierStep, EarlierSteps, JudgedSteps } from './records.ts';
import { carriedFile } from './record-carrying.ts';

/** The award as it was decided, beside what our rules make of the same facts. */
const decidedAward = ({ awardFen }: EarlierSteps, { award }: JudgedSteps): Award | undefined =>
  award === undefined || awardFen === undefined ? undefined : { ...award, amountFen: awardFen };

function standingOf(
  { stage, paidFrom = 'region' }: EarlierSteps,
  { rectification }: JudgedSteps,
  award: Award | undefined,
): CarriedStanding {
  if (stage === 'pilot' || stage === 'accepted') return { stage };
  if (stage === 'rectifying') return { stage, rectification: periodOf(rectification) };
  if (award === undefined) throw new TypeError(`earlier steps up to ${stage} without an award`);
  return stage === 'paid' ? { stage: 'awarded', award, fundSource: paidFrom } : { stage, award };
}

function periodOf(judged: JudgedSteps['rectification']): { readonly notifiedOn: Day; readonly dueOn: Day } {
  if (!judged?.verdict.value) throw new TypeError('rectification always has a due day');
  return { notifiedOn: asDay(judged.facts.notifiedOn), dueOn: asDay(judged.verdict.value.dueOn) };
}

const unseen = (differences: readonly CarryingDifference[]): Refused =>
  refuse(
    'policy-says-no',
    `规则算得不一样的有${differences.length}处：${differences.map(({ says }) => says).join('；')}。请在企业页面逐处核对，仍照原决定接入的请勾选确认`,
    { clause: differences[0]?.clause ?? 'plan/4.4' },
  );

type Paying = {
  readonly award: Award;
  readonly step: EarlierStep;
  readonly judged: JudgedSteps;
  readonly money: Money;
  readonly today: Day;
};

/** What was paid, with what our rules would have asked before it. */
function paymentOf(
  state: KnownProject,
  earlier: EarlierSteps,
  { award, step, judged, money, today }: Paying,
  { decisions }: Policy,
): Payment {
  const publicity = judged.notices.at(1)?.facts;
  const file = { ...carriedFile(state, earlier), stage: 'city-approved', award } as const;
  const facts = { ...readinessFactsOf(file, today, money), ...(publicity && { publicity }) };
  const readiness = decisions['payment-readiness'].decide(facts);
  return { instructionId: step.paper, amountFen: award.amountFen, paidOn: step.on, by: step.by, facts, readiness };
}

/**
 * Takes over what an import noted, as decided before: our rules are asked beside it, and what they say otherwise stands with it.
 * Refuses while nothing is noted, and where our rules say otherwise and nobody says that they looked; the books refuse what is not allotted or breaks an earmark.
 */
export const carryOver: ProjectDeed<'carryOver'> = {
  obstacle: ({ told }) =>
    told === undefined ? refuse('not-permitted', '没有登记接入前的办理，请经办先导入《中途接入表》', { clause: 'plan/4.4' }) : null,
  decide: (state, { input: { opinion, despite }, facts: money, policy, context: { today } }) => {
    const { told: earlier } = state;
    if (earlier === undefined) throw new TypeError('carryOver past its obstacle');
    const judged = judgeEarlierSteps(state, earlier, policy);
    const differences = differencesOf(state, earlier, judged);
    if (differences.length > 0 && !despite) return unseen(differences);
    const award = decidedAward(earlier, judged);
    const over = { type: 'carried-over', earlier, judged, opinion, standing: standingOf(earlier, judged, award) } as const;
    const step = earlier.steps.find(({ what }) => what === 'paid');
    if (step === undefined || award === undefined) return ok([over]);
    const payment = paymentOf(state, earlier, { award, step, judged, money, today }, policy);
    return ok([over, { type: 'earlier-payment-booked', payment, fundSource: earlier.paidFrom ?? 'region' }]);
  },
};
