import type { Day } from '../../../kernel/day.ts';
import type { InspectionOnFile } from './records.ts';

type OfInspection = { readonly inspectionId: string };
export type SupervisionInputs = {
  readonly fileInspection: { readonly inspection: InspectionOnFile };
  readonly answerFinding: OfInspection & { readonly text: string };
  readonly closeFinding: OfInspection & { readonly opinion: string };
  readonly returnFinding: OfInspection & { readonly reason: string; readonly dueOn: Day };
};
