import { withHand } from '../act-rule.ts';
import type { Stamp } from '../recorded.ts';
import type { ProjectAct } from './acts.ts';
import { recordApplication } from './application/record-application.ts';
import { type EntrustingEvent, isEntrustingEvent, recordEntrusting } from './implementation/record-entrusting.ts';
import type { CarryingEvent } from './carrying/events.ts';
import { isCarryingEvent, recordCarrying } from './carrying/record-carrying.ts';
import type { Award, Expense, ProjectEvent } from './events.ts';
import type { AccountEvent } from './account/events.ts';
import { isAccountEvent, recordAccount } from './account/record-account.ts';
import type { HearingEvent } from './ending/events.ts';
import { isHearingEvent, recordHearing } from './ending/record-hearing.ts';
import type { DiagnosisEvent } from './diagnosis/events.ts';
import { isDiagnosisEvent, recordDiagnosis } from './diagnosis/record-diagnosis.ts';
import type { PlanEvent } from './plan/events.ts';
import { isPlanEvent, recordPlan, withoutChange } from './plan/record-plan.ts';
import type { DeliveryEvent } from './delivery/events.ts';
import { isDeliveryEvent, recordDelivery } from './delivery/record-delivery.ts';
import type { ReportingEvent } from './reporting/events.ts';
import { isReportingEvent, recordReporting } from './reporting/record-reporting.ts';
import type { SupervisionEvent } from './supervision/events.ts';
import { isSupervisionEvent, recordSupervision } from './supervision/record-supervision.ts';
import type { BlockerEvent } from './blocker/events.ts';
import { isBlockerEvent, recordBlocker } from './blocker/record-blocker.ts';
import type { EvidenceEvent } from './evidence/events.ts';
import { isEvidenceEvent, recordEvidence } from './evidence/record-evidence.ts';
import type { Dossier, Project } from './state.ts';
import type { SuspensionEvent } from './suspension/events.ts';
import { withoutEnded } from './suspension/period-on-file.ts';
import { isSuspensionEvent, recordSuspension } from './suspension/record-suspension.ts';

/** Only records: no rule is asked again, so an old history reads the same under a new policy. Throws on a history no decision can have made. */
export function evolveProject(state: Project, event: ProjectEvent, stamp: Stamp<ProjectAct>): Project {
  const next = recorded(state, event, stamp);
  return next.stage === 'none' ? next : withoutEnded(next);
}

function recorded(state: Project, event: ProjectEvent, stamp: Stamp<ProjectAct>): Project {
  const file = isFirst(state, event) ? newDossier(event) : dossierOf(state);
  const heardBy = 'publicised' in event ? (event.publicised.heardBy ?? []) : [];
  const hands = [stamp.actor, ...heardBy].reduce((signed, person) => withHand(signed, stamp.act, person), file.hands);
  const signed = { ...file, hands };
  if (isDiagnosisEvent(event)) return stay(state, recordDiagnosis(signed, event, stamp));
  if (isPlanEvent(event)) return stay(state, recordPlan(signed, event, stamp));
  if (isDeliveryEvent(event)) return stay(state, recordDelivery(signed, event, stamp));
  if (isReportingEvent(event)) return stay(state, recordReporting(signed, event));
  if (isBlockerEvent(event)) return stay(state, recordBlocker(signed, event));
  if (isSupervisionEvent(event)) return stay(state, recordSupervision(signed, event, stamp));
  if (isEvidenceEvent(event)) return stay(state, recordEvidence(signed, event, stamp));
  if (isHearingEvent(event)) return stay(state, recordHearing(signed, event, stamp));
  if (isAccountEvent(event)) return stay(state, recordAccount(signed, event, stamp));
  if (isSuspensionEvent(event)) return stay(state, recordSuspension(signed, event, stamp));
  if (isEntrustingEvent(event)) return stay(state, recordEntrusting(signed, event, stamp));
  if (isCarryingEvent(event)) return recordCarrying(signed, event, state, stamp);
  return record(signed, event, state, stamp);
}

type Opening = Extract<ProjectEvent, { type: 'application-received' | 'application-submitted' }>;
const isFirst = ({ stage }: Project, event: ProjectEvent): event is Opening =>
  event.type === 'application-received' || (event.type === 'application-submitted' && stage === 'none');

/** A file that holds nothing but its application. */
export const newDossier = ({ application, pack, township }: Pick<Opening, 'application' | 'pack' | 'township'>): Dossier => ({
  pack,
  application,
  ...(township && { township }),
  hands: {},
  levels: {},
  expenses: [],
  materials: [],
  acceptances: [],
  countyReviews: [],
  cityReviews: [],
});

/** What is on file whatever the stage: an award falls away with the stage that gave it. */
function dossierOf(state: Project): Dossier {
  if (state.stage === 'none') throw new RangeError('a project begins with application-received');
  const {
    stage: _stage,
    award: _award,
    fundSource: _source,
    payment: _payment,
    order: _order,
    reason: _reason,
    clause: _clause,
    ...file
  } = state as Dossier & { [key: string]: unknown };
  return file;
}

/** The same stage with its award, and a newer file. */
const stay = (state: Project, file: Dossier): Project => {
  const { proposal: _decided, disqualification: _dropped, ...rest } = state as Project & Pick<Dossier, 'proposal' | 'disqualification'>;
  return { ...rest, ...file };
};

function awardOf(state: Project): Award {
  if (!('award' in state)) throw new RangeError(`no award at ${state.stage}`);
  return state.award;
}

function outOfNotice({ openNotice: _closed, ...file }: Dossier): Dossier {
  return file;
}

/** What is reckoned anew is shown to everybody anew. */
function withoutNotice({ awardNotice: _over, ...file }: Dossier): Dossier {
  return file;
}

const withExpense = (expenses: readonly Expense[], expense: Expense): readonly Expense[] =>
  expenses.some(({ id }) => id === expense.id)
    ? expenses.map((each) => (each.id === expense.id ? { ...expense, ...(each.earlier && { earlier: each.earlier }) } : each))
    : [...expenses, expense];

/** Events that no part of the record keeps for itself. */
type Kept = Exclude<
  ProjectEvent,
  | DiagnosisEvent
  | PlanEvent
  | DeliveryEvent
  | ReportingEvent
  | BlockerEvent
  | SupervisionEvent
  | EvidenceEvent
  | HearingEvent
  | AccountEvent
  | SuspensionEvent
  | EntrustingEvent
  | CarryingEvent
>;

function record(file: Dossier, event: Kept, state: Project, stamp: Stamp): Project {
  if (event.type === 'policy-moved') return stay(state, { ...file, pack: event.to });
  if (event.type === 'firm-placed') return stay(state, { ...file, township: event.township });
  if (event.type === 'disqualified') return { ...file, stage: 'disqualified', reason: event.reason, clause: event.clause };
  switch (event.type) {
    case 'application-received':
    case 'application-corrected':
    case 'application-submitted':
    case 'application-returned':
    case 'application-withdrawn':
    case 'eligibility-confirmed':
    case 'ineligibility-declared':
    case 'ineligibility-contested':
      return recordApplication(file, event);
    case 'pilot-proposed':
      return { ...file, stage: 'proposed', selectionId: event.selectionId, ...(event.basis && { basis: event.basis }) };
    case 'pilot-listed':
      return { ...file, stage: 'listed' };
    case 'pilot-returned':
      return { ...file, stage: 'eligible' };
    case 'notice-opened':
      return stay(state, { ...file, openNotice: event.noticeId });
    case 'pilot-confirmed':
      return { ...outOfNotice(file), stage: 'pilot', pilotNotice: event.publicised };
    case 'pilot-removed':
      return { ...outOfNotice(file), stage: 'removed', pilotNotice: event.publicised };
    case 'level-assessed':
      return stay(state, { ...file, levels: { ...file.levels, [event.phase]: event.assessment } });
    case 'expense-registered':
      return stay(state, { ...withoutChange(file, event.expense.id), expenses: withExpense(file.expenses, event.expense) });
    case 'expense-ruled':
      return stay(state, { ...file, expenses: withExpense(file.expenses, event.expense) });
    case 'acceptance-requested':
      return { ...file, stage: 'accepting', materials: event.materials, ...(event.files && { materialFiles: event.files }) };
    case 'acceptance-passed':
      return { ...file, stage: 'accepted', acceptances: [...file.acceptances, event.acceptance] };
    case 'acceptance-failed':
      return recordFailure(file, event, stamp);
    case 'rectification-completed':
      return recordRectification(file, event);
    case 'county-approved':
      return { ...file, stage: 'county-approved', award: event.award, countyReviews: [...file.countyReviews, event.review] };
    case 'county-returned':
      return { ...withoutNotice(file), stage: 'accepting', countyReviews: [...file.countyReviews, event.review] };
    case 'city-approved':
      return { ...file, stage: 'city-approved', award: awardOf(state), cityReviews: [...file.cityReviews, event.review] };
    case 'city-returned':
      return { ...file, stage: 'accepted', cityReviews: [...file.cityReviews, event.review] };
    case 'award-publicised':
      return { ...outOfNotice(file), stage: 'award-publicised', award: awardOf(state), awardNotice: event.publicised };
    case 'award-disputed':
      return { ...outOfNotice(file), stage: 'accepted' };
    case 'award-confirmed':
    case 'payment-ordered':
    case 'award-paid':
    case 'payment-failed':
      return recordPayment(file, event, state);
  }
}

type OfPayment = Extract<ProjectEvent, { type: 'award-confirmed' | 'payment-ordered' | 'award-paid' | 'payment-failed' }>;
function recordPayment(file: Dossier, event: OfPayment, state: Project): Project {
  const { fundSource } = event;
  const granted = { award: awardOf(state), fundSource };
  if (event.type === 'award-confirmed') return { ...file, ...granted, stage: 'awarded' };
  if (event.type === 'award-paid') return { ...file, ...granted, stage: 'paid', payment: event.payment };
  if (event.type === 'payment-ordered') return { ...file, ...granted, stage: 'ordered', order: event.order };
  return { ...file, ...granted, stage: 'awarded', failedOrders: [...(file.failedOrders ?? []), event.failed] };
}

function recordFailure(file: Dossier, { acceptance, dueOn }: Extract<ProjectEvent, { type: 'acceptance-failed' }>, stamp: Stamp): Project {
  const acceptances = [...file.acceptances, acceptance];
  if (dueOn === undefined) return { ...file, stage: 'accepting', acceptances };
  return { ...file, stage: 'rectifying', acceptances, rectification: { notifiedOn: stamp.on, dueOn } };
}

function recordRectification(file: Dossier, { completedOn, papers }: Extract<ProjectEvent, { type: 'rectification-completed' }>): Project {
  if (file.rectification === undefined) throw new RangeError('rectification-completed without a rectification');
  return { ...file, stage: 'accepting', rectification: { ...file.rectification, completedOn, ...(papers && { papers }) } };
}
