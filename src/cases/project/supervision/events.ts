import type { Day } from '../../../kernel/day.ts';
import type { FindingAnswer, InspectionOnFile } from './records.ts';

type OfInspection = { readonly inspectionId: string };
export type SupervisionEvent =
  | { readonly type: 'inspection-filed'; readonly inspection: InspectionOnFile }
  | ({ readonly type: 'finding-answered'; readonly answer: FindingAnswer } & OfInspection)
  | ({ readonly type: 'finding-closed'; readonly opinion: string } & OfInspection)
  | ({ readonly type: 'finding-returned'; readonly reason: string; readonly dueOn: Day } & OfInspection);
