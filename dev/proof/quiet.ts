import type { Project } from '../../src/cases/project/state.ts';

/** A pilot with its first plan and nothing else: at this one moment the menu offers a change of plan, and a contract. */
export const isQuiet = (project: Project): boolean =>
  project.stage === 'pilot' && project.plans?.length === 1 && project.expenses.length === 0 && project.assignment === undefined;

export const isDiagnosing = (project: Project): boolean => 'diagnosis' in project && project.diagnosis?.step === 'assigned';

/** A pilot of which nothing is known yet but that it is one: at this one moment the menu offers a diagnosis. */
export const isBare = (project: Project): boolean =>
  project.stage === 'pilot' &&
  project.diagnosis === undefined &&
  project.levels.before === undefined &&
  project.proposal === undefined &&
  project.plans === undefined &&
  project.expenses.length === 0 &&
  project.assignment === undefined;
