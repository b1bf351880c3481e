import type { ActRule } from './act-rule.ts';
import { BATCH_ACTS } from './batch/acts.ts';
import { FUND_ACTS } from './fund/acts.ts';
import { INSPECTION_ACTS } from './inspection/acts.ts';
import type { AnyAct } from './needs.ts';
import { NOTICE_ACTS } from './notice/acts.ts';
import { OUTLAY_ACTS } from './outlay/acts.ts';
import { PANEL_ACTS } from './panel/acts.ts';
import { PERFORMANCE_ACTS } from './performance/acts.ts';
import { PROJECT_ACTS } from './project/acts.ts';
import { RECOVERY_ACTS } from './recovery/acts.ts';
import { ROW_ACTS } from './row/acts.ts';
import { RULING_ACTS } from './ruling/acts.ts';
import { SANCTION_ACTS } from './sanction/acts.ts';
import { SELECTION_ACTS } from './selection/acts.ts';

const RULES: Readonly<Record<AnyAct, ActRule<string>>> = {
  ...PROJECT_ACTS,
  ...SELECTION_ACTS,
  ...PANEL_ACTS,
  ...INSPECTION_ACTS,
  ...NOTICE_ACTS,
  ...FUND_ACTS,
  ...BATCH_ACTS,
  ...OUTLAY_ACTS,
  ...RECOVERY_ACTS,
  ...SANCTION_ACTS,
  ...RULING_ACTS,
  ...PERFORMANCE_ACTS,
  ...ROW_ACTS,
};

/** The row of an act, of whatever kind of case. */
export const ruleOfAct = (act: AnyAct): ActRule<string> => RULES[act];
