import type { StandingFinding } from '../cases/project/evidence/findings-of.ts';
import type { ProjectStage } from '../cases/project/stages.ts';
import type { Day } from '../kernel/day.ts';

/** A finding of the papers of one project. */
export type FindingRow = StandingFinding & {
  readonly caseId: string;
  readonly name: string;
  readonly stage: ProjectStage;
  readonly examinedOn: Day;
};
/** `GET /api/v1/findings`: what the looks at all papers of the programme raised; and whose papers nobody has looked at yet. */
export type FindingsView = {
  readonly findings: readonly FindingRow[];
  readonly unexamined: readonly { readonly caseId: string; readonly name: string; readonly expenses: number }[];
};
