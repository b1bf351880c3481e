import type { ProjectDeed } from '../project-deed.ts';
import type { ReportingAct } from './acts.ts';
import { evaluateItself } from './evaluate-itself.ts';
import { recordVisit } from './record-visit.ts';
import { reportProgress } from './report-progress.ts';

export const REPORTING_DEEDS: { readonly [A in ReportingAct]: ProjectDeed<A> } = { reportProgress, recordVisit, evaluateItself };
