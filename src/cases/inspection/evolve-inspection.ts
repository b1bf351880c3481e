import { withHand } from '../act-rule.ts';
import type { Stamp } from '../recorded.ts';
import type { InspectionAct, InspectionEvent } from './acts.ts';
import { stepOf, type Target } from './records.ts';
import type { DrawnInspection, Inspection } from './state.ts';

/** Only records. Throws on a history no decision can have made. */
export function evolveInspection(state: Inspection, event: InspectionEvent, { actor, on, act }: Stamp<InspectionAct>): Inspection {
  if (event.type === 'inspection-announced') {
    const { type: _type, ...announced } = event;
    return { stage: 'announced', ...announced, announcedBy: actor, announcedOn: on, hands: withHand({}, act, actor) };
  }
  if (state.stage === 'none') throw new RangeError('an inspection begins with inspection-announced');
  const signed = { ...state, hands: withHand(state.hands, act, actor) };
  if (event.type === 'inspection-drawn') {
    const { seed, drawnOn, targets } = event;
    return { ...signed, stage: 'inspecting', seed, drawnOn, targets };
  }
  if (signed.stage === 'announced') throw new RangeError('firms are drawn before anything happens on them');
  return withTarget(signed, event);
}

type OnTarget = Exclude<InspectionEvent, { type: 'inspection-announced' | 'inspection-drawn' }>;

/** The round is over once every firm of it has its conclusion. */
function withTarget(state: DrawnInspection, event: OnTarget): DrawnInspection {
  const targets = state.targets.map((each): Target => (each.caseId === event.caseId ? { ...each, ...sheetOf(event, each) } : each));
  return { ...state, targets, stage: targets.every((each) => stepOf(each) === 'concluded') ? 'concluded' : 'inspecting' };
}

function sheetOf(event: OnTarget, { departmentFindings = [] }: Target): Partial<Target> {
  switch (event.type) {
    case 'inspectors-assigned':
      return { inspectors: event.inspectors };
    case 'inspection-recorded':
      return { record: event.record };
    case 'cooperation-refused':
      return { refusal: event.refusal };
    case 'department-finding-noted':
      return { departmentFindings: [...departmentFindings, event.finding] };
    case 'inspection-concluded':
      return { conclusion: event.conclusion };
  }
}
