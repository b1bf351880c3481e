import type { Project } from '../../src/cases/project/state.ts';

/** A pilot with its first plan and nothing else: at this one moment the menu offers a change of plan, and a contract. */
export const isQuiet = (project: Project): boolean =>
  project.stage === 'pilot' && project.plans?.length === 1 && project.expenses.length === 0 && project.assignment === undefined;
