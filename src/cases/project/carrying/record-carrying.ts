import type { Stamp } from '../../recorded.ts';
import { sumFen } from '../../../kernel/fen.ts';
import type { Acceptance, PlanVersion, Review } from '../records.ts';
import type { Dossier, Project } from '../state.ts';
import type { CarryingEvent } from './events.ts';
import type { CarriedPage, EarlierStep, EarlierStepName } from './records.ts';
import { CARRYING_WORDS, EARLIER_STEP_WORDS } from './words.ts';

export const isCarryingEvent = (event: { readonly type: string }): event is CarryingEvent => Object.hasOwn(CARRYING_WORDS, event.type);

const sayStep = ({ what, paper }: EarlierStep): string => `${EARLIER_STEP_WORDS[what]}：${paper}（系统启用前）`;

/** One step of those told, as one of the file's own records; none where it was not told. */
function from<T>({ steps }: CarriedPage, what: EarlierStepName, record: (step: EarlierStep) => T): readonly T[] {
  const step = steps.find((each) => each.what === what);
  return step === undefined ? [] : [record(step)];
}
const review = (step: EarlierStep): Review => ({ outcome: 'approved', opinion: sayStep(step), by: step.by, on: step.on });

/** The file with what was done before, in the records that later steps ask: each says that it was done elsewhere, and by whom. */
export function carriedFile(file: Dossier, page: CarriedPage): Dossier {
  const { plan, figures } = page;
  const plans =
    plan === undefined
      ? []
      : from(page, 'plan', ({ on, by }): PlanVersion => {
          const sumOf = sumFen(plan.lines.map(({ plannedFen }) => BigInt(plannedFen)));
          return { number: 1, plan, approvedOn: on, by, sumFen: Number(sumOf) };
        });
  const failures = from(page, 'failed', (step): Acceptance => ({
    outcome: 'failed',
    opinion: sayStep(step),
    levelVerified: false,
    investmentAudited: false,
    by: step.by,
    on: step.on,
  }));
  const passes =
    figures === undefined
      ? []
      : from(page, 'accepted', (step): Acceptance => ({
          outcome: 'passed',
          opinion: sayStep(step),
          levelVerified: true,
          investmentAudited: figures.audited,
          by: step.by,
          on: step.on,
        }));
  return {
    ...file,
    carried: page,
    ...(plans.length > 0 && { plans }),
    acceptances: [...failures, ...passes],
    countyReviews: from(page, 'county', review),
    cityReviews: from(page, 'city', review),
  };
}

/** Only records. What was paid comes in two steps, bound and paid, as the books have them. */
export function recordCarrying(file: Dossier, event: CarryingEvent, state: Project, stamp: Stamp): Project {
  if (event.type === 'earlier-steps-noted') return { ...(state as Exclude<Project, { stage: 'none' }>), ...file, told: event.earlier };
  if (event.type === 'earlier-payment-booked') {
    if (state.stage !== 'awarded') throw new RangeError('earlier-payment-booked without carried-over');
    const { award, fundSource } = state;
    return { ...file, stage: 'paid', award, fundSource, payment: event.payment };
  }
  const { earlier, standing, opinion, judged } = event;
  const { told: _taken, ...rest } = file;
  return { ...carriedFile(rest, { ...earlier, confirmed: { by: stamp.actor.name, on: stamp.on, opinion, judged } }), ...standing };
}
