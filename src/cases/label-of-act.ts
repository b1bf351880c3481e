import { FUND_ACTS } from './fund/acts.ts';
import type { AnyAct } from './needs.ts';
import { NOTICE_ACTS } from './notice/acts.ts';
import { PROJECT_ACTS } from './project/acts.ts';
import { RULING_ACTS } from './ruling/acts.ts';
import { SELECTION_ACTS } from './selection/acts.ts';

const ACTS = { ...PROJECT_ACTS, ...SELECTION_ACTS, ...NOTICE_ACTS, ...FUND_ACTS, ...RULING_ACTS };

/** What people call an act, of whatever kind of case. */
export const labelOfAct = (act: AnyAct): string => ACTS[act].label;
