import type { Project } from '../../src/cases/project/state.ts';
import { EVALUATOR } from '../../test/sample-firm.ts';
import type { World } from './world.ts';

const BEFORE_PUBLICITY: readonly Project['stage'][] = ['accepting', 'rectifying', 'accepted', 'county-approved', 'city-approved'];

/** A pilot with its first plan and nothing else: at this one moment the menu offers a change of plan, and a contract. */
export const isQuiet = (project: Project): boolean =>
  project.stage === 'pilot' && project.plans?.length === 1 && project.expenses.length === 0 && project.assignment === undefined;

/** A case to which nothing befell but its own way: no diagnosis, no objection, no rectification, one expense. */
export const isPlain = ({ cases: { project }, trail }: World): boolean =>
  'expenses' in project &&
  project.diagnosis === undefined &&
  project.disqualification === undefined &&
  project.expenses.length === 1 &&
  trail.objections === 0 &&
  trail.rectifications === 0;

/** The county took its opinion back when the money was there: from here the menu offers the straight way alone. */
export const isBack = ({ cases: { project }, booked }: World): boolean => booked.length > 0 && BEFORE_PUBLICITY.includes(project.stage);

/** A plain case that has risen and awaits its opinion for the first time: at this one moment the menu offers to have the investment audited by another. */
export const isAuditable = (world: World): boolean => {
  const { project } = world.cases;
  if (project.stage !== 'accepting' || !isPlain(world) || world.booked.length > 0) return false;
  const { assignment, levels } = project;
  const isSure = assignment?.evaluator.creditCode === EVALUATOR && levels.after?.evaluator === EVALUATOR;
  return isSure && levels.after?.verdict.value?.level !== levels.before?.verdict.value?.level;
};
/** From there the menu offers the straight way alone. */
export const isAuditedApart = ({ cases: { project } }: World): boolean => 'audit' in project && project.audit !== undefined;

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
