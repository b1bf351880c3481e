import { BATCH } from './batch/batch.ts';
import { FUND } from './fund/fund.ts';
import { INSPECTION } from './inspection/inspection.ts';
import type { CaseKind } from './kinds.ts';
import type { Life } from './life.ts';
import { NOTICE } from './notice/notice.ts';
import { OUTLAY } from './outlay/outlay.ts';
import { PANEL } from './panel/panel.ts';
import { PERFORMANCE } from './performance/performance.ts';
import { PROJECT } from './project/project.ts';
import { RECOVERY } from './recovery/recovery.ts';
import { ROW } from './row/row.ts';
import { RULING } from './ruling/ruling.ts';
import { SANCTION } from './sanction/sanction.ts';
import { SELECTION } from './selection/selection.ts';

export const LIVES: { readonly [K in CaseKind]: Life<K> } = {
  project: PROJECT,
  selection: SELECTION,
  panel: PANEL,
  inspection: INSPECTION,
  notice: NOTICE,
  fund: FUND,
  batch: BATCH,
  outlay: OUTLAY,
  recovery: RECOVERY,
  sanction: SANCTION,
  ruling: RULING,
  performance: PERFORMANCE,
  row: ROW,
};
