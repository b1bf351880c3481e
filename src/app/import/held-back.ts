import { PROJECT_ACTS } from '../../cases/project/acts.ts';
import { PROJECT_STAGE_WORDS, PROJECT_STAGES } from '../../cases/project/stages.ts';
import type { PlannedApplicant } from './plan.ts';

/** Stages in which the office's list may still correct what is on file: the act's own row. */
const OPEN: readonly string[] = PROJECT_ACTS.correctApplication.from;

/** Why an application of the folder will not come on file although it says something new; undefined where nothing is in its way. */
export function heldBack({ application, status, project, isNamed }: PlannedApplicant): string | undefined {
  const { name, creditCode } = application;
  if (!isNamed) return `${name}的统一社会信用代码“${creditCode}”读不出来，没有登记为申报；请改正后重新导入`;
  if (status !== 'changed' || project === null || OPEN.includes(project.stage)) return undefined;
  const stage = PROJECT_STAGES.find((each) => each === project.stage);
  return `${name}已在“${stage ? PROJECT_STAGE_WORDS[stage] : project.stage}”阶段，申报内容的变化不再采用；确需更正请先退回`;
}

/** Whether the application says something new, and nothing is in its way. */
export const isDue = (applicant: PlannedApplicant): boolean => applicant.status !== 'unchanged' && heldBack(applicant) === undefined;
