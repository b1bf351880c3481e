import { checklistOf } from '../../cases/inspection/checklist.ts';
import { isInspector } from '../../cases/inspection/named-target.ts';
import { stepOf, type Target } from '../../cases/inspection/records.ts';
import type { DrawnInspection } from '../../cases/inspection/state.ts';
import type { KnownCase, KnownProject } from '../../cases/named-projects.ts';
import type { EarlierInspection, FieldTask } from '../../contract/field-views.ts';

const toShow = ({ contracts = [], expenses }: KnownProject): string[] => [
  ...contracts.map(({ number, party }) => `合同${number}（${party.name}）`),
  ...expenses.filter(({ isGone }) => !isGone).map(({ title, supplier }) => `“${title}”的发票、付款凭证（${supplier}）`),
];

const earlierOf = ({ inspections = [] }: KnownProject): EarlierInspection[] =>
  inspections.toReversed().map(({ concludedOn, opinion, finding }) => ({
    on: concludedOn,
    opinion,
    isOpen: finding !== undefined && finding.step !== 'closed',
    ...(finding && { finding: finding.text }),
  }));

/** Those of a round's firms to whom this person was sent and that wait for the visit. */
export const ownTargets = ({ targets }: DrawnInspection, personId: string): readonly Target[] =>
  targets.filter((target) => stepOf(target) === 'assigned' && isInspector(target, { personId }));

/** What to take along to one firm. */
export function fieldTask(inspectionId: string, round: DrawnInspection, target: Target, { caseId, state }: KnownCase): FieldTask {
  const { contact, phone } = state.application;
  return {
    inspectionId,
    title: round.title,
    round: round.round,
    drawnOn: round.drawnOn,
    caseId,
    name: target.name,
    creditCode: target.creditCode,
    ...(contact !== undefined && { contact }),
    ...(phone !== undefined && { phone }),
    inspectors: (target.inspectors ?? []).map(({ name }) => name),
    checklist: checklistOf(state),
    toShow: toShow(state),
    earlier: earlierOf(state),
  };
}
