import type { Policy } from '../../policy/index.ts';
import type { Fund } from '../../src/cases/fund/state.ts';
import type { PublishedNotice } from '../../src/cases/notice/state.ts';
import { transformersOf } from '../../src/cases/project/expenses.ts';
import type { Project } from '../../src/cases/project/state.ts';
import type { Day } from '../../src/kernel/day.ts';
import { CAST } from './cast.ts';
import { dueDayOf, lastDayOf } from './clock.ts';
import { isQuiet } from './quiet.ts';
import { closures } from './duties.ts';
import type { World } from './world.ts';

const sideOf = (today: Day, last: Day): string => (today < last ? '<' : today === last ? '=' : '>');

function noticeKey(notice: World['cases']['notice'], today: Day): string {
  if (notice.stage !== 'open') return '';
  const { purpose, startsOn, objections }: PublishedNotice = notice;
  return `${purpose}${sideOf(today, lastDayOf(startsOn))}${objections.map(({ upheld }) => String(upheld)).join()}`;
}

/** Of the plan only what is decided on: how far it is, and who may no longer look at it. Contracts matter while the menu still offers one. */
function planKey(file: Exclude<Project, { stage: 'none' }>): readonly unknown[] {
  const { plans = [], proposal, contracts = [] } = file;
  const hands = proposal && CAST.map(({ personId }) => proposal.handIds.includes(personId));
  return [plans.length, proposal?.step, hands?.join(), isQuiet(file) && contracts.length];
}

/** Who is to look at it while it is open; afterwards only whether its provider counts beside the suppliers, once there are any. */
function diagnosisKey({ diagnosis, expenses }: Exclude<Project, { stage: 'none' }>): readonly unknown[] | undefined {
  if (diagnosis === undefined) return undefined;
  if (diagnosis.step !== 'accepted') return [diagnosis.step, diagnosis.delivery?.by.personId];
  const isApart = expenses.length > 0 && !transformersOf(expenses).includes(diagnosis.provider.creditCode);
  return isApart ? ['apart'] : undefined;
}

/** What later decisions read of the file. Words, names, days and superseded papers are left out. */
function projectKey(project: Project, today: Day, policy: Policy): readonly unknown[] {
  if (project.stage === 'none' || project.stage === 'removed' || project.stage === 'disqualified') return [project.stage];
  const { stage, application, openNotice, levels, expenses, assignment, rectification, awardNotice } = project;
  return [
    stage,
    application.verdict.outcome,
    stage === 'pilot' && planKey(project),
    diagnosisKey(project),
    openNotice === undefined,
    levels.before?.verdict.value?.level,
    levels.after && [levels.after.verdict.value?.level, levels.after.evaluator],
    expenses.map(({ verdict }) => verdict.outcome),
    assignment && [assignment.evaluator.creditCode, assignment.transformers.length],
    rectification && (stage === 'rectifying' ? sideOf(today, dueDayOf(rectification.notifiedOn)) : 'used'),
    'award' in project && project.award.amountFen,
    awardNotice && policy.decisions.publicity.decide({ ...awardNotice.facts, asOf: today }).outcome,
  ];
}

/** While a notice waits to be allotted: who may no longer approve it. Afterwards the menu offers nothing more on it. */
function fundKey(fund: Fund): readonly unknown[] {
  if (fund.stage === 'none' || fund.stage === 'allocated' || fund.notice.source === 'county') return [];
  const proposers = fund.hands.proposeAllocation ?? [];
  return [fund.stage, CAST.map(({ personId }) => proposers.some((each) => each.personId === personId)).join()];
}

type ClosedTo = ReturnType<typeof closures>;
const trailKey = (
  { links, done, isConfirmed, isPilot, plans, isPlanOpen, payments, objections, rectifications }: World['trail'],
  closedTo: ClosedTo,
): readonly unknown[] => [
  links.join(),
  isConfirmed,
  isPilot,
  plans > 0,
  isPlanOpen,
  Math.min(payments, 2),
  objections > 0,
  Math.min(rectifications, 2),
  CAST.map((actor) => closedTo(actor, done[actor.personId])).join(';'),
];

/** Two worlds of one key can do the same from here on: that they can is itself tried (`same-future.ts`). */
export function keysUnder(policy: Policy): (world: World) => string {
  const closedTo = closures();
  return ({ cases, booked, balances, today, trail }) =>
    JSON.stringify([
      cases.selection.stage === 'submitted',
      noticeKey(cases.notice, today),
      projectKey(cases.project, today, policy),
      fundKey(cases.fund),
      booked.map(({ source }) => source).toSorted(),
      [...balances].map(([account, fen]) => `${account}:${fen}`).toSorted(),
      trailKey(trail, closedTo),
    ]);
}
