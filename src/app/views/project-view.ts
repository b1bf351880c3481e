import type { Policy } from '../../../policy/policy.ts';
import type { KnownProject } from '../../cases/named-projects.ts';
import { offers } from '../../cases/decide.ts';
import { maskedNumber } from '../../cases/project/account/words.ts';
import { ACCOUNT_READERS } from '../../cases/roles.ts';
import { publicityOf } from '../../cases/notice/publicity.ts';
import type { PublishedNotice } from '../../cases/notice/state.ts';
import { awardOf, subsidyFactsOf } from '../../cases/project/payment/award.ts';
import type { Phase } from '../../cases/project/events.ts';
import { recognisedFenOf } from '../../cases/project/expenses.ts';
import { type Money, readinessFactsOf } from '../../cases/project/readiness.ts';
import { differencesOf, judgeEarlierSteps } from '../../cases/project/carrying/judge-earlier-steps.ts';
import { changedLines } from '../../cases/project/plan/changed-line.ts';
import { notedAs } from '../../cases/project/plan/open-changes.ts';
import { upliftOf } from '../../cases/project/uplift.ts';
import type { FactGroups } from '../../cases/needs.ts';
import type { LevelArithmetic, ProjectView } from '../../contract/views.ts';
import { maskNumbers } from '../../kernel/bare-numbers.ts';
import { asDay } from '../../kernel/day.ts';
import { drawScenesOf } from '../figures/scene-figures.ts';
import { levelArithmeticOf } from './level-arithmetic.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { projectWaysOf } from './project-ways.ts';
import { timelineOf } from './timeline.ts';
import type { FiledProof } from '../../cases/project/evidence/records.ts';
import type { Bar } from '../../cases/sanction/in-force-on.ts';
import { signedUnderBar } from '../../cases/sanction/signed-under-bar.ts';

/** What the page of a project needs beside its own history. */
export type ProjectViewFacts = FactGroups['subsidies'] & {
  readonly notices: readonly { readonly id: string; readonly notice: PublishedNotice }[];
  readonly waiting: ProjectView['waiting'];
  /** The ledger's lines as they are today; absent where nothing was answered yet, or no answer can change any more. */
  readonly ledger?: FactGroups['expenses'];
  readonly bars: readonly Bar[];
  readonly hasReader: boolean;
  readonly readContracts: ProjectView['readContracts'];
  readonly edition: ProjectView['edition'];
  /** As `commitment` before the award is confirmed, as `payment` after; absent where the reader has no business with it. */
  readonly money?: Money;
};

export function buildProjectView(opened: Opened<'project', KnownProject>, facts: ProjectViewFacts): ProjectView {
  const { id, version, state, history, policy } = opened;
  const uplift = upliftOf(state, policy);
  const estimate = 'award' in state ? state.award : awardOf(policy, subsidyFactsOf(state, facts.otherSubsidies));
  const readiness = readinessOf(opened, facts.money);
  return {
    id,
    kind: 'project',
    version,
    acts: offers('project', state, { ...opened, isAmended: facts.edition.amendments.length > 0 }),
    timeline: timelineOf('project', history),
    deadlines: deadlineLinesOf(state, policy),
    project: withSlipsFor(withAccountFor(withPhoneFor(opened), opened), opened),
    levels: levelsOf(state, policy),
    scenes: drawScenesOf(state),
    uplift,
    recognisedFen: recognisedFenOf(state.expenses),
    estimate,
    readiness: readiness && readiness.verdict,
    ways: projectWaysOf({ state, policy, uplift, estimate, readiness }),
    notices: facts.notices.map((each) => noticeLine(each, opened)),
    edition: facts.edition,
    waiting: facts.waiting,
    hasReader: facts.hasReader,
    readContracts: facts.readContracts,
    changed: changedOf(opened, facts.ledger),
    differences: carryingDifferences(state, policy),
    barred: signedUnderBar(state, facts.bars),
  };
}

/** Whoever handles the case calls the firm; to all others its number is only one that can be told from another. */
function withPhoneFor({ state, context: { actor } }: Opened<'project', KnownProject>): KnownProject {
  const { phone } = state.application;
  if (phone === undefined || actor.roles.some((role) => role === 'officer' || role === 'firm')) return state;
  return { ...state, application: { ...state.application, phone: maskNumbers(phone) } };
}

const masked = <A extends { readonly number: string }>(account: A): A => ({ ...account, number: maskedNumber(account.number) });

/** An account number is for those who check it, pay to it or own it; all others only tell one from another. */
function withAccountFor(state: KnownProject, { context: { actor } }: Opened<'project', KnownProject>): KnownProject {
  const { account } = state;
  if (account === undefined || actor.roles.some((role) => ACCOUNT_READERS.includes(role))) return state;
  const { inForce, asked } = account;
  return { ...state, account: { ...account, ...(inForce && { inForce: masked(inForce) }), ...(asked && { asked: masked(asked) }) } };
}

const maskedSide = <S extends { readonly account?: string }>(side: S): S =>
  side.account === undefined ? side : { ...side, account: maskedNumber(side.account) };
const withMasked = (proof: FiledProof): FiledProof => {
  if (proof.kind === 'voucher') return proof;
  const { reading, confirmed } = proof;
  return {
    ...proof,
    confirmed: { ...confirmed, payeeAccount: maskedNumber(confirmed.payeeAccount) },
    differences: proof.differences.filter(({ field }) => field !== 'payeeAccount'),
    ...(reading && { reading: { ...reading, payer: maskedSide(reading.payer), payee: maskedSide(reading.payee) } }),
  };
};
/** The same of the accounts that slips name. */
function withSlipsFor(state: KnownProject, { context: { actor } }: Opened<'project', KnownProject>): KnownProject {
  const { evidence } = state;
  if (evidence?.proofs === undefined || actor.roles.some((role) => ACCOUNT_READERS.includes(role))) return state;
  return { ...state, evidence: { ...evidence, proofs: evidence.proofs.map(withMasked) } };
}

/** What the ledger or a contract now tells otherwise than when the expenses had their answers. */
function changedOf({ state, policy }: Opened<'project', KnownProject>, ledger: FactGroups['expenses'] | undefined): ProjectView['changed'] {
  return ledger === undefined ? [] : changedLines(state, ledger, policy).map((change) => ({ ...change, ...notedAs(state, change) }));
}

/** As they were when it was taken over; until then as they are. */
function carryingDifferences(state: KnownProject, policy: Policy): ProjectView['differences'] {
  const { told, carried } = state;
  if (told) return differencesOf(state, told, judgeEarlierSteps(state, told, policy));
  return carried?.confirmed ? differencesOf(state, carried, carried.confirmed.judged) : [];
}

const levelsOf = ({ levels }: KnownProject, policy: Policy): LevelArithmetic[] =>
  (['before', 'after'] satisfies Phase[]).flatMap((phase) => {
    const assessment = levels[phase];
    return assessment === undefined ? [] : [levelArithmeticOf(policy, phase, assessment)];
  });

/** From the county's approval on: what still stands between the award and its payment. Once ordered, what it was ordered on. */
function readinessOf({ state, policy, context }: Opened<'project', KnownProject>, money: Money | undefined) {
  if (state.stage === 'paid') return { facts: state.payment.facts, verdict: state.payment.readiness };
  if (state.stage === 'ordered') return { facts: state.order.facts, verdict: state.order.readiness };
  if (!('award' in state)) return null;
  const facts = readinessFactsOf(state, context.today, money);
  return { facts, verdict: policy.decisions['payment-readiness'].decide(facts) };
}

function noticeLine(
  { id, notice }: ProjectViewFacts['notices'][number],
  { policy, context }: Opened<'project', KnownProject>,
): ProjectView['notices'][number] {
  const { value } = publicityOf(policy, notice, context.today);
  if (value === null) throw new TypeError('a notice always has a last day');
  const { purpose, stage, startsOn } = notice;
  return { id, purpose, stage, startsOn, lastDay: asDay(value.lastDay), remainingWorkingDays: value.remainingWorkingDays };
}
