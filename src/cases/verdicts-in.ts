import type { DecisionName } from '../../policy/policy.ts';
import type { Step } from '../kernel/steps.ts';
import type { Verdict } from '../kernel/verdict.ts';
import type { BatchEvent } from './batch/events.ts';
import type { OutlayEvent } from './outlay/events.ts';
import type { RecoveryEvent } from './recovery/events.ts';
import type { PerformanceEvent } from './performance/acts.ts';
import type { RowEvent } from './row/acts.ts';
import type { RulingEvent } from './ruling/acts.ts';
import type { SanctionEvent } from './sanction/acts.ts';
import type { FundEvent } from './fund/events.ts';
import type { CaseKind, EventOf } from './kinds.ts';
import { isInspectionEvent } from './inspection/words.ts';
import { isPanelEvent } from './panel/words.ts';
import type { ApplicationEvent } from './project/application/events.ts';
import { isApplicationEvent } from './project/application/record-application.ts';
import type { DiagnosisEvent } from './project/diagnosis/events.ts';
import { isDiagnosisEvent } from './project/diagnosis/record-diagnosis.ts';
import type { PlanEvent } from './project/plan/events.ts';
import { isPlanEvent } from './project/plan/record-plan.ts';
import { isAccountEvent } from './project/account/record-account.ts';
import { isHearingEvent } from './project/ending/record-hearing.ts';
import { isSupervisionEvent } from './project/supervision/record-supervision.ts';
import { isDeliveryEvent } from './project/delivery/record-delivery.ts';
import { isEvidenceEvent } from './project/evidence/record-evidence.ts';
import { isBlockerEvent } from './project/blocker/record-blocker.ts';
import type { CarryingEvent } from './project/carrying/events.ts';
import { isCarryingEvent } from './project/carrying/record-carrying.ts';
import type { SuspensionEvent } from './project/suspension/events.ts';
import { isEntrustingEvent } from './project/implementation/record-entrusting.ts';
import { isSuspensionEvent } from './project/suspension/record-suspension.ts';
import { isReportingEvent } from './project/reporting/record-reporting.ts';
import type { Application, Assessment, Award, EvaluatorAssignment, Expense, NamedParty, Publicised } from './project/events.ts';

/** A verdict on file with the facts it was reached on: asked again, the same version must answer the same. */
export type StoredVerdict = {
  readonly decision: DecisionName;
  readonly facts: object;
  readonly verdict: Verdict;
  /** The arithmetic kept with it. */
  readonly steps?: readonly Step[];
  /** What the record repeats of the verdict's value, under the name it has there. */
  readonly repeats?: Readonly<Record<string, unknown>>;
};

type AnyEvent = EventOf<CaseKind>;

const ofApplication = ({ facts, verdict }: Pick<Application, 'facts' | 'verdict'>): StoredVerdict[] => [
  { decision: 'enterprise-eligibility', facts, verdict },
];
const ofNotice = ({ facts, verdict }: Pick<Publicised, 'facts' | 'verdict'>): StoredVerdict[] => [
  { decision: 'publicity', facts, verdict },
];
const ofAssessment = ({ facts, verdict }: Assessment): StoredVerdict[] => [{ decision: 'digital-level', facts, verdict }];
/** An officer's ruling is kept apart from the facts, and belongs to them. */
const ofExpense = ({ facts, ruling, verdict, steps }: Expense): StoredVerdict[] => [
  { decision: 'expense', facts: ruling ? { ...facts, recognisedBy: ruling.by } : facts, verdict, steps },
];

/** What our rules said of what was decided elsewhere: the amount decided there is no answer of theirs. */
function ofCarrying(event: CarryingEvent): StoredVerdict[] {
  if (event.type === 'earlier-steps-noted') return [];
  if (event.type === 'earlier-payment-booked')
    return [{ decision: 'payment-readiness', facts: event.payment.facts, verdict: event.payment.readiness }];
  const { notices, rectification, award } = event.judged;
  const period: StoredVerdict[] = rectification ? [{ decision: 'rectification', ...rectification }] : [];
  return [...notices.flatMap(ofNotice), ...period, ...(award ? ofAward(award) : [])];
}

/** An award that is refused is worth nothing, whatever stays open in its verdict. */
const ofAward = ({ facts, verdict, steps, amountFen }: Award): StoredVerdict[] => [
  { decision: 'subsidy', facts, verdict, steps, repeats: { amountFen: verdict.value?.amountFen === null ? null : amountFen } },
];

const partyOf = ({ name: _name, ...party }: NamedParty): object => party;
const ofAssignment = ({ evaluator, transformers, verdicts }: EvaluatorAssignment): StoredVerdict[] =>
  verdicts.flatMap((verdict, index) => {
    const transformer = transformers[index];
    if (transformer === undefined) throw new TypeError('an independence verdict without its transformer');
    return [{ decision: 'independence', facts: { transformer: partyOf(transformer), evaluator: partyOf(evaluator) }, verdict }];
  });

/** What came in, or was asked anew by whoever confirmed it. */
function ofEntry(event: ApplicationEvent): StoredVerdict[] {
  const asked = 'application' in event ? event.application : 'anew' in event ? event.anew : undefined;
  return asked ? ofApplication(asked) : [];
}

function ofDiagnosis(event: DiagnosisEvent): StoredVerdict[] {
  if (event.type === 'diagnosis-assigned')
    return event.order.candidates.map(({ facts, verdict }) => ({ decision: 'provider-eligibility', facts, verdict }));
  if (event.type !== 'diagnosis-submitted') return [];
  const { report, verdict } = event.delivery;
  return [{ decision: 'digital-level', facts: report.facts, verdict }];
}

function ofPlan(event: PlanEvent): StoredVerdict[] {
  if (event.type === 'expense-revised') return ofExpense(event.expense);
  if (event.type !== 'plan-submitted') return [];
  const { facts, verdict } = event.check.estimate;
  return [{ decision: 'subsidy', facts, verdict }];
}

/** A rectification is counted anew when it goes on. */
const ofSuspension = (event: SuspensionEvent): StoredVerdict[] =>
  event.type === 'period-resumed' && event.period
    ? [{ decision: 'rectification', ...event.period, repeats: { dueOn: event.resumption.dueOn } }]
    : [];

/** A sanction rests on findings, not on a decision of the policy. */
const isSanction = (event: AnyEvent): event is SanctionEvent => event.type.startsWith('sanction-');
/** A ruling says how to decide; it decides nothing itself. */
const isRuling = (event: AnyEvent): event is RulingEvent => event.type.startsWith('ruling-');

const isOutlay = (event: AnyEvent): event is OutlayEvent => event.type.startsWith('outlay-');
/** A benchmark's award or a provider's fitness as it was judged, and the notice it passed. */
function ofOutlay(event: OutlayEvent): StoredVerdict[] {
  const award = 'award' in event ? event.award : undefined;
  const fitness = 'fitness' in event ? event.fitness : undefined;
  return [
    ...(fitness ? [{ decision: 'provider-eligibility' as const, ...fitness }] : []),
    ...(award ? [{ decision: 'benchmark-award' as const, ...award }] : []),
    ...('publicised' in event ? ofNotice(event.publicised) : []),
  ];
}

/** A batch says what is paid together; on what, each project's own order says. */
const isBatch = (event: AnyEvent): event is BatchEvent => event.type.startsWith('batch-');
const isRecovery = (event: AnyEvent): event is RecoveryEvent => event.type.startsWith('recovery-');
/** Where only the excess is claimed: what the firm would have had. */
function ofRecovery(event: RecoveryEvent): StoredVerdict[] {
  const claim = event.type === 'recovery-opened' ? event.claim : event.type === 'recovery-proposed' ? event.proposal.claim : undefined;
  return claim?.subsidy ? [{ decision: 'subsidy', ...claim.subsidy }] : [];
}
/** A row of a plain book says what somebody wrote. */
const isRow = (event: AnyEvent): event is RowEvent => event.type.startsWith('row-');

/** Goals are set by people. */
const isPerformance = (event: AnyEvent): event is PerformanceEvent => event.type.startsWith('performance-');

const isFund = (event: AnyEvent): event is FundEvent => event.type.startsWith('fund-');
function ofFund(event: FundEvent): StoredVerdict[] {
  if (event.type === 'fund-allocation-returned' || event.type === 'fund-goals-noted') return [];
  if (event.type !== 'fund-notice-registered')
    return [{ decision: 'fund-plan', facts: event.allocation.facts, verdict: event.allocation.verdict }];
  return event.goals ? [{ decision: 'deadline', ...event.goals, repeats: { dueOn: event.goalsDueOn } }] : [];
}

type MoneyEvent = FundEvent | OutlayEvent | RecoveryEvent;
const isOfMoney = (event: AnyEvent): event is MoneyEvent => isFund(event) || isOutlay(event) || isRecovery(event);
function ofMoney(event: MoneyEvent): readonly StoredVerdict[] {
  if (isFund(event)) return ofFund(event);
  return isOutlay(event) ? ofOutlay(event) : ofRecovery(event);
}

/** The verdicts an event keeps, with their facts. Every event stands here: a new one does not compile until it says what it keeps. */
export function verdictsIn(event: AnyEvent): readonly StoredVerdict[] {
  if (isApplicationEvent(event)) return ofEntry(event);
  if (isDiagnosisEvent(event)) return ofDiagnosis(event);
  if (isPlanEvent(event)) return ofPlan(event);
  // A finding about papers is a question to a person, no verdict.
  if (isEvidenceEvent(event) || isAccountEvent(event) || isDeliveryEvent(event)) return [];
  // Of the last, experts judge; no decision of the policy does.
  if (isRuling(event) || isReportingEvent(event) || isBlockerEvent(event) || isSupervisionEvent(event) || isHearingEvent(event)) return [];
  if (isPanelEvent(event) || isInspectionEvent(event) || isRow(event)) return [];
  if (isEntrustingEvent(event)) return 'assignment' in event ? ofAssignment(event.assignment) : [];
  if (isSuspensionEvent(event)) return ofSuspension(event);
  if (isSanction(event) || isBatch(event) || isPerformance(event)) return [];
  if (isOfMoney(event)) return ofMoney(event);
  if (isCarryingEvent(event)) return ofCarrying(event);
  switch (event.type) {
    case 'pilot-confirmed':
    case 'pilot-removed':
    case 'award-publicised':
    case 'award-disputed':
      return ofNotice(event.publicised);
    case 'notice-concluded':
      return event.conclusions.flatMap(ofNotice);
    case 'level-assessed':
      return ofAssessment(event.assessment);
    case 'expense-registered':
    case 'expense-ruled':
      return ofExpense(event.expense);
    case 'rectification-completed':
      return [{ decision: 'rectification', facts: event.facts, verdict: event.verdict }];
    case 'acceptance-failed':
      return event.period ? [{ decision: 'rectification', ...event.period, repeats: { dueOn: event.dueOn } }] : [];
    case 'county-approved':
      return ofAward(event.award);
    case 'award-confirmed':
      return [{ decision: 'payment-readiness', facts: event.facts, verdict: event.readiness }];
    case 'payment-ordered':
      return [{ decision: 'payment-readiness', facts: event.order.facts, verdict: event.order.readiness }];
    case 'award-paid':
      return [{ decision: 'payment-readiness', facts: event.payment.facts, verdict: event.payment.readiness }];
    case 'pilot-proposed':
    case 'pilot-listed':
    case 'pilot-returned':
    case 'notice-opened':
    case 'acceptance-requested':
    case 'acceptance-passed':
    case 'county-returned':
    case 'city-approved':
    case 'city-returned':
    case 'payment-failed':
    case 'disqualified':
    case 'policy-moved':
    case 'selection-submitted':
    case 'selection-approved':
    case 'selection-returned':
    case 'notice-published':
    case 'objection-raised':
    case 'objection-settled':
      return [];
  }
}
