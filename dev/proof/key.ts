import type { Policy } from '../../policy/index.ts';
import type { Fund } from '../../src/cases/fund/state.ts';
import type { PublishedNotice } from '../../src/cases/notice/state.ts';
import { transformersOf } from '../../src/cases/project/expenses.ts';
import type { Publicised } from '../../src/cases/project/events.ts';
import type { Project } from '../../src/cases/project/state.ts';
import type { Day } from '../../src/kernel/day.ts';
import { CAST } from './cast.ts';
import { answerDayOf, lastDayOf, rectifyBy, standstillOf } from './clock.ts';
import { isQuiet } from './quiet.ts';
import { closures } from './duties.ts';
import type { World } from './world.ts';

const sideOf = (today: Day, last: Day): string => (today < last ? '<' : today === last ? '=' : '>');

const whoOf = (hands: readonly { readonly personId: string }[] = []): string =>
  CAST.map(({ personId }) => hands.some((each) => each.personId === personId)).join();

/** While a list waits to be approved: who submitted this one, and so may neither approve nor return it. */
const selectionKey = (selection: World['cases']['selection']): string =>
  selection.stage === 'submitted' ? whoOf(selection.hands.submitSelection) : '';

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

/** What later decisions read of the file, whatever the day. Words, names, days and superseded papers are left out. */
function projectKey(project: Project): readonly unknown[] {
  if (project.stage === 'none' || project.stage === 'removed' || project.stage === 'disqualified') return [project.stage];
  const { stage, application, openNotice, levels, expenses, assignment, rectification } = project;
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
    project.audit && [project.audit.report !== undefined],
    rectification !== undefined,
    project.failedOrders?.length,
    project.disqualification && [project.disqualification.step, project.disqualification.trigger],
    'award' in project && project.award.amountFen,
  ];
}

/** On which side of its last day it stands; while it stands still, on which side it was stopped, and whether it would have run out. */
function rectificationKey(project: Exclude<Project, { stage: 'none' }>, today: Day): string {
  const still = standstillOf(project);
  const dueOn = rectifyBy(project, today);
  if (dueOn === undefined) throw new TypeError('rectifying without a last day');
  if (still === undefined || still.resumed) return `${still ? 'again' : ''}${sideOf(today, dueOn)}`;
  const set = project.rectification?.dueOn ?? dueOn;
  return `still${sideOf(still.from, set)}${sideOf(today, set)}`;
}

/** What turns on the day: on which side of its last day a rectification or a firm's statement stands, and what the notice of an award came to. */
function dayKey(project: Project, today: Day, outcomeOf: OutcomeOf): string {
  if (project.stage === 'none' || project.stage === 'removed' || project.stage === 'disqualified') return '';
  const { stage, awardNotice, disqualification } = project;
  const side = stage === 'rectifying' ? rectificationKey(project, today) : '';
  const heard = disqualification ? sideOf(today, answerDayOf(disqualification.noticedOn)) : '';
  return `${side}${heard}${awardNotice ? outcomeOf(awardNotice, today) : ''}`;
}

type OutcomeOf = (notice: Publicised, today: Day) => string;
/** The same notices are asked about on the same days again and again. */
function outcomesUnder(policy: Policy): OutcomeOf {
  const known = new WeakMap<Publicised, Map<Day, string>>();
  return (notice, today) => {
    const byDay = known.get(notice) ?? new Map<Day, string>();
    known.set(notice, byDay);
    const outcome = byDay.get(today) ?? policy.decisions.publicity.decide({ ...notice.facts, asOf: today }).outcome;
    byDay.set(today, outcome);
    return outcome;
  };
}

/** While a notice waits to be allotted: who may no longer approve it. Afterwards the menu offers nothing more on it. */
function fundKey(fund: Fund): readonly unknown[] {
  if (fund.stage === 'none' || fund.stage === 'allocated' || fund.notice.source === 'county') return [];
  return [fund.stage, whoOf(fund.hands.proposeAllocation)];
}

const trailKey = ({
  links,
  isConfirmed,
  isPilot,
  plans,
  isPlanOpen,
  isAuditOpen,
  isAccused,
  isHeard,
  payments,
  openOrders,
  objections,
  rectifications,
}: World['trail']): unknown => [
  links.join(),
  isConfirmed,
  isPilot,
  plans > 0,
  isPlanOpen,
  isAuditOpen,
  isAccused,
  isHeard,
  Math.min(payments, 2),
  openOrders,
  objections > 0,
  Math.min(rectifications, 2),
];

/** Most of a world it shares with the one looked at before it: the text of such a part is not made again. */
function shared<T extends object>(keyOf: (part: T) => unknown): (part: T) => string {
  let last: { readonly part: T; readonly key: string } | undefined;
  return (part) => (last?.part === part ? last : (last = { part, key: JSON.stringify(keyOf(part)) })).key;
}

/** Two worlds of one key can do the same from here on: that they can is itself tried (`same-future.ts`). */
export function keysUnder(policy: Policy): (world: World) => string {
  const closedTo = closures();
  const outcomeOf = outcomesUnder(policy);
  const ofProject = shared(projectKey);
  const ofFund = shared(fundKey);
  const ofBooked = shared((booked: World['booked']) => booked.map(({ source }) => source).toSorted());
  const ofBalances = shared((balances: World['balances']) => [...balances].map(([account, fen]) => `${account}:${fen}`).toSorted());
  const ofTrail = shared(trailKey);
  const ofDone = shared((done: World['trail']['done']) => CAST.map((actor) => closedTo(actor, done[actor.personId])));
  return ({ cases: { selection, notice, project, fund }, booked, balances, today, trail }) =>
    [
      selectionKey(selection),
      noticeKey(notice, today),
      ofProject(project),
      dayKey(project, today, outcomeOf),
      ofFund(fund),
      ofBooked(booked),
      ofBalances(balances),
      ofTrail(trail),
      ofDone(trail.done),
    ].join('\n');
}
