import { PILOT_STAGES } from '../project/stages.ts';
import type { CaseKind, StageOf } from '../kinds.ts';

/** At which stages a case can be in a period at all: who looks after all of them need not open the others. */
export const DEADLINE_STAGES = {
  project: ['returned', 'ineligible', 'listed', ...PILOT_STAGES],
  inspection: ['announced', 'inspecting'],
  notice: ['open'],
  fund: ['registered'],
  row: ['kept'],
  sanction: ['notified'],
  recovery: ['notified', 'decided'],
  batch: ['sent'],
  outlay: ['paid'],
  performance: ['drafted', 'returned', 'frozen', 'adjusting', 'evaluating', 'evaluated'],
} as const satisfies { readonly [K in CaseKind]?: readonly StageOf<K>[] };
