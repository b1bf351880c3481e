import { offers } from '../../cases/decide.ts';
import { freeToInspect } from '../../cases/inspection/assign-inspectors.ts';
import { checklistOf } from '../../cases/inspection/checklist.ts';
import { isInspector } from '../../cases/inspection/named-target.ts';
import { stepOf, type Target } from '../../cases/inspection/records.ts';
import type { Inspection } from '../../cases/inspection/state.ts';
import type { KnownCase } from '../../cases/named-projects.ts';
import type { Staff } from '../../cases/needs.ts';
import type { InspectionView, TargetView } from '../../contract/views.ts';
import { deadlineLinesOf } from './deadline-lines.ts';
import type { Opened } from './opened.ts';
import { timelineOf } from './timeline.ts';

/** What the page of a round needs beside its own history: the drawn firms' projects, and everyone with an account. */
export type InspectionViewFacts = { readonly projects: readonly KnownCase[]; readonly staff: readonly Staff[] };

/** One round of inspections, with what each drawn firm's plan leads one to look for and who may be sent there. */
export function buildInspectionView(
  opened: Opened<'inspection', Exclude<Inspection, { stage: 'none' }>>,
  { projects, staff }: InspectionViewFacts,
): InspectionView {
  const { id, version, state, history, policy, context } = opened;
  const { stage, round, title, listed, listDigest, share, size, seedSource, seedOn, announcedBy, announcedOn } = state;
  const targetView = (target: Target): TargetView => {
    const project = projects.find(({ caseId }) => caseId === target.caseId)?.state;
    return {
      ...target,
      step: stepOf(target),
      mine: isInspector(target, context.actor),
      checklist: project === undefined ? [] : checklistOf(project),
      free: project === undefined ? [] : freeToInspect(staff, project).map(({ personId, name }) => ({ personId, name })),
    };
  };
  return {
    id,
    kind: 'inspection',
    version,
    acts: offers('inspection', state, opened),
    timeline: timelineOf('inspection', history),
    deadlines: deadlineLinesOf(state, policy),
    stage,
    round,
    title,
    listed,
    listDigest,
    share,
    size,
    seedSource,
    seedOn,
    announcedBy: announcedBy.name,
    announcedOn,
    seed: 'seed' in state ? state.seed : null,
    drawnOn: 'seed' in state ? state.drawnOn : null,
    targets: 'seed' in state ? state.targets.map(targetView) : [],
  };
}
