import type { KnownProject } from '../named-projects.ts';
import { planInForce } from '../project/plan/in-force.ts';
import type { ChecklistLine } from './records.ts';

/** What there should be to see at a firm: the lines of its plan in force, each with the contracts filed for it; none without a plan. */
export const checklistOf = (project: KnownProject): readonly ChecklistLine[] =>
  (planInForce(project)?.plan.lines ?? []).map(({ no, what, plannedFen }) => ({
    no,
    what,
    plannedFen,
    contracts: (project.contracts ?? []).filter(({ line }) => line === no).map(({ number }) => number),
  }));
