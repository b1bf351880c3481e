import type { CaseKind, EventOf, StateOf } from '../cases/kinds.ts';
import type { Order, Settlement } from '../cases/batch/records.ts';
import type { InspectionEvent } from '../cases/inspection/acts.ts';
import type { FundInputs } from '../cases/fund/inputs.ts';
import type { NoticeEvent, NoticePurpose } from '../cases/notice/acts.ts';
import type { OutlayAct } from '../cases/outlay/acts.ts';
import type { OutlayInputs } from '../cases/outlay/inputs.ts';
import type { ProjectAct } from '../cases/project/acts.ts';
import type { ProjectInputs } from '../cases/project/inputs.ts';
import type { SelectionEvent } from '../cases/selection/acts.ts';

/** An act on another case in the same transaction, by the same actor: decided with `follows: true`, its refusal refuses all. */
type OfProject = {
  [A in ProjectAct]: { readonly kind: 'project'; readonly caseId: string; readonly act: A; readonly input: ProjectInputs[A] };
}[ProjectAct];
type OfOutlay = {
  [A in OutlayAct]: { readonly kind: 'outlay'; readonly caseId: string; readonly act: A; readonly input: OutlayInputs[A] };
}[OutlayAct];
type OfFund = { readonly kind: 'fund'; readonly caseId: string; readonly act: 'noteGoals'; readonly input: FundInputs['noteGoals'] };
export type Consequence = OfProject | OfOutlay | OfFund;

/** The case an event happened on, in its state after the event. */
export type Cause<K extends CaseKind = CaseKind> = { readonly id: string; readonly state: StateOf<K> };

/** What an event of a list, a notice, a batch or an inspection means for the projects and outlays on it, and goals for their fund. Project and fund events mean nothing for other cases. */
export function consequencesOf(event: EventOf<CaseKind>, { id, state }: Cause): readonly Consequence[] {
  switch (event.type) {
    case 'selection-submitted':
    case 'selection-approved':
    case 'selection-returned':
      return itemsOf(state).map((caseId) => ofSelection(event, caseId, id));
    case 'notice-published':
      return event.items.map(({ caseId }) => noticed(event.purpose, caseId, id));
    case 'batch-approved':
      return ordersIn(event.orders, id, state);
    case 'batch-advised':
      return event.settled.map(settled);
    case 'batch-outcome-confirmed':
      return [settled(event.settlement)];
    case 'inspection-concluded':
      return inspected(event, id, state);
    case 'performance-goals-drafted':
      return [{ kind: 'fund', caseId: event.fund.caseId, act: 'noteGoals', input: { performanceId: id } }];
    case 'notice-concluded':
      return concluded(event, id, state);
    default:
      return [];
  }
}

const itemsOf = (state: StateOf<CaseKind>): readonly string[] => ('items' in state ? state.items.map(({ caseId }) => caseId) : []);

function ofSelection(event: SelectionEvent, caseId: string, selectionId: string): Consequence {
  if (event.type === 'selection-submitted') {
    const { basis } = event;
    return { kind: 'project', caseId, act: 'proposePilot', input: { selectionId, ...(basis && { basis }) } };
  }
  if (event.type === 'selection-approved') return { kind: 'project', caseId, act: 'listPilot', input: { selectionId } };
  return { kind: 'project', caseId, act: 'returnPilot', input: { selectionId, reason: event.reason } };
}

const noticed = (purpose: NoticePurpose, caseId: string, noticeId: string): Consequence =>
  purpose === 'reward'
    ? { kind: 'outlay', caseId, act: 'openOutlayNotice', input: { noticeId } }
    : { kind: 'project', caseId, act: 'openNotice', input: { noticeId } };

/** Each instruction comes onto the case that it pays. */
function ordersIn(orders: readonly Order[], batchId: string, state: StateOf<CaseKind>): Consequence[] {
  const afters = new Map('instructions' in state ? state.instructions.map(({ id, after }) => [id, after]) : []);
  return orders.map(({ instructionId, caseId, money, use }) => {
    const after = afters.get(instructionId);
    const order = { instructionId, batchId, ...(after !== undefined && { after }) };
    if (use !== undefined) return { kind: 'outlay', caseId, act: 'orderOutlay', input: { order } };
    return { kind: 'project', caseId, act: 'orderPayment', input: { order, money } };
  });
}

function settled({ instructionId, caseId, outcome, on, use, reason = '' }: Settlement): Consequence {
  if (use !== undefined)
    return outcome === 'paid'
      ? { kind: 'outlay', caseId, act: 'payOutlay', input: { instructionId, on } }
      : { kind: 'outlay', caseId, act: 'failOutlay', input: { instructionId, reason, on } };
  return outcome === 'paid'
    ? { kind: 'project', caseId, act: 'payAward', input: { instructionId, on } }
    : { kind: 'project', caseId, act: 'failPayment', input: { instructionId, reason, on } };
}

/** The conclusion comes onto the firm's own file; a project that has ended in the meantime is left as it is. */
function inspected(
  event: Extract<InspectionEvent, { type: 'inspection-concluded' }>,
  inspectionId: string,
  state: StateOf<CaseKind>,
): Consequence[] {
  const target = 'targets' in state ? state.targets.find(({ caseId }) => caseId === event.caseId) : undefined;
  if (!event.isFiled || target === undefined || !('round' in state)) return [];
  const { record, refusal } = target;
  const { opinion, by, finding } = event.conclusion;
  const seen = { ...(record && { record }), ...(refusal && { refusal }), ...(finding && { finding }) };
  const inspection = { inspectionId, round: state.round, opinion, concludedBy: by, ...seen };
  return [{ kind: 'project', caseId: event.caseId, act: 'fileInspection', input: { inspection } }];
}

function concluded(event: Extract<NoticeEvent, { type: 'notice-concluded' }>, noticeId: string, state: StateOf<CaseKind>): Consequence[] {
  const purpose = 'purpose' in state ? state.purpose : 'pilot';
  const heardBy = 'objections' in state ? (state.hands.settleObjection ?? []) : [];
  return event.conclusions.map(({ caseId, facts, verdict }) => {
    const input = { publicised: { noticeId, facts, verdict, ...(heardBy.length > 0 && { heardBy }) } };
    if (purpose === 'reward') return { kind: 'outlay', caseId, act: 'concludeOutlayNotice', input };
    const act = purpose === 'award' ? 'concludeAwardNotice' : verdict.outcome === 'yes' ? 'confirmPilot' : 'removePilot';
    return { kind: 'project', caseId, act, input };
  });
}
