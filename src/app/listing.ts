import type { Policy } from '../../policy/policy.ts';
import type { Hands, Person } from '../cases/act-rule.ts';
import type { KnownBatch } from '../cases/batch/state.ts';
import { totalFenOf } from '../cases/batch/words.ts';
import type { StateOf } from '../cases/kinds.ts';
import type { PublishedNotice } from '../cases/notice/state.ts';
import { publicityOf } from '../cases/notice/publicity.ts';
import { purposeRow } from '../cases/outlay/purposes.ts';
import type { KnownOutlay } from '../cases/outlay/state.ts';
import type { Panel } from '../cases/panel/state.ts';
import type { KnownProject } from '../cases/named-projects.ts';
import { openInstalmentsOf } from '../cases/recovery/owed.ts';
import type { KnownRecovery } from '../cases/recovery/state.ts';
import { rowDeadlines } from '../cases/deadlines/row-deadlines.ts';
import { rowTitle } from '../cases/row/row-title.ts';
import type { KnownRow } from '../cases/row/state.ts';
import { findPeriod } from '../cases/project/suspension/period-on-file.ts';
import { recognisedFenOf } from '../cases/project/expenses.ts';
import { providersOf } from '../cases/project/serving.ts';
import type { CaseKind } from '../contract/views.ts';
import { asDay } from '../kernel/day.ts';
import { failedTests, unknownTests } from '../kernel/verdict.ts';
import { applicationDigest } from './import/applicants.ts';
import type { HandIds, Listing } from './store.ts';

type Hash = (text: string) => string;

function handIds(hands: Hands<string>): HandIds {
  const people = Object.entries(hands) as [string, readonly Person[]][];
  return Object.fromEntries(people.map(([act, persons]) => [act, persons.map(({ personId }) => personId)]));
}

/** Who may see the panel beside the offices: those who sit on it. */
const sittingIn = (state: Exclude<Panel, { stage: 'none' }>): readonly string[] =>
  'seats' in state ? state.seats.filter(({ tie }) => tie === undefined).map(({ personId }) => personId) : [];

const NOTHING = {
  creditCode: null,
  industry: null,
  township: null,
  outcome: null,
  failed: [],
  unknown: [],
  recognisedFen: 0,
  amountFen: null,
  dueOn: null,
  evaluator: null,
  accountant: null,
  digest: null,
  members: [],
} satisfies Partial<Listing>;

/** The day by which the firm has to act: papers to put right, or works. */
function dueOnOf(project: KnownProject): Listing['dueOn'] {
  const period = findPeriod(project, 'supplement') ?? findPeriod(project, 'rectification');
  return period?.dueOn ?? null;
}

function ofProject(state: KnownProject, digest: string): Listing {
  const { application, assignment, audit } = state;
  return {
    ...NOTHING,
    title: application.name,
    creditCode: application.creditCode,
    industry: application.facts.industry ?? null,
    township: state.township ?? null,
    outcome: application.verdict.outcome,
    failed: failedTests(application.verdict),
    unknown: unknownTests(application.verdict),
    recognisedFen: recognisedFenOf(state.expenses),
    amountFen: 'award' in state ? state.award.amountFen : null,
    dueOn: dueOnOf(state),
    evaluator: assignment?.evaluator.creditCode ?? null,
    accountant: audit?.assignment.evaluator.creditCode ?? null,
    members: providersOf(state),
    digest,
    hands: handIds(state.hands),
  };
}

function ofNotice(state: PublishedNotice, policy: Policy): Listing {
  const { value } = publicityOf(policy, state, state.startsOn);
  const members = state.items.map(({ caseId }) => caseId);
  return { ...NOTHING, title: state.title, hands: handIds(state.hands), members, dueOn: value === null ? null : asDay(value.lastDay) };
}

/** Found by its project and by its firm. */
function ofRecovery(state: KnownRecovery): Listing {
  const { target } = state;
  const next = state.stage === 'decided' ? openInstalmentsOf(state)[0]?.dueOn : undefined;
  return {
    ...NOTHING,
    title: `追回：${target.name}`,
    creditCode: target.creditCode,
    amountFen: 'decision' in state ? state.decision.claim.amountFen : state.notified.claim.amountFen,
    dueOn: next ?? null,
    members: [target.caseId, target.creditCode],
    hands: handIds(state.hands),
  };
}
/** Found by its row, its beneficiary and its invoice. */
function ofOutlay({ ground, amountFen, hands }: KnownOutlay): Listing {
  const { purpose, beneficiary, rowId, papers } = ground;
  return {
    ...NOTHING,
    title: `${purposeRow(purpose).says}：${beneficiary.name}`,
    creditCode: beneficiary.creditCode,
    amountFen,
    members: [beneficiary.creditCode, rowId, ...(papers ? [papers.invoice.number, papers.contract.number] : [])],
    hands: handIds(hands),
  };
}
const ofBatch = ({ title, instructions, hands }: KnownBatch): Listing => ({
  ...NOTHING,
  title,
  hands: handIds(hands),
  amountFen: totalFenOf(instructions),
  members: instructions.map(({ caseId }) => caseId),
});
const dueOnOfRow = (row: KnownRow): Listing['dueOn'] => rowDeadlines(row)[0]?.dueOn ?? null;

function digestOf({ application }: KnownProject, hash: Hash): string {
  const { verdict: _verdict, ...said } = application;
  return applicationDigest(hash, said);
}

/**
 * What lists, searches and inboxes show of a case; `digest` of its application, where the caller knows it. Throws on a case to
 * which nothing has happened: it is in no list.
 */
export function listingOf(kind: CaseKind, state: StateOf<CaseKind>, policy: Policy, hash: Hash, digest?: string): Listing {
  if (state.stage === 'none') throw new RangeError(`a ${kind} to which nothing has happened`);
  if ('application' in state) return ofProject(state, digest ?? digestOf(state, hash));
  if ('purpose' in state) return ofNotice(state, policy);
  if ('instructions' in state) return ofBatch(state);
  const hands = handIds(state.hands);
  if ('cells' in state) return { ...NOTHING, title: rowTitle(state), hands, members: [state.register], dueOn: dueOnOfRow(state) };
  if ('ruled' in state) return { ...NOTHING, title: state.ruled.title, hands };
  if ('pool' in state) return { ...NOTHING, title: state.title, hands, members: sittingIn(state) };
  if ('ground' in state) return ofOutlay(state);
  if ('target' in state) return ofRecovery(state);
  if ('round' in state) return { ...NOTHING, title: state.title, hands };
  if ('sanctioned' in state) {
    const { name, creditCode } = state.sanctioned.provider;
    return { ...NOTHING, title: `服务商处理：${name}`, hands, members: [creditCode], creditCode };
  }
  if ('goals' in state) return { ...NOTHING, title: `绩效：${state.fund.docNo}`, hands, members: [state.fund.caseId] };
  if ('notice' in state)
    return { ...NOTHING, title: state.notice.docNo, hands, dueOn: state.performanceId ? null : state.notice.goalsDueOn };
  return { ...NOTHING, title: state.title, hands, members: state.items.map(({ caseId }) => caseId) };
}
