import type { Life } from '../life.ts';
import { INSPECTION_ACTS, INSPECTION_STAGE_WORDS } from './acts.ts';
import { announceInspection } from './announce-inspection.ts';
import { assignInspectors } from './assign-inspectors.ts';
import { bringInspection } from './bring-inspection.ts';
import { concludeInspection } from './conclude-inspection.ts';
import { drawInspection } from './draw-inspection.ts';
import { evolveInspection } from './evolve-inspection.ts';
import { noteDepartmentFinding } from './note-department-finding.ts';
import { recordInspection } from './record-inspection.ts';
import { recordRefusal } from './record-refusal.ts';

/** The life of one round of inspections, from the list of all pilots to a conclusion for every firm that was drawn. */
export const INSPECTION: Life<'inspection'> = {
  initial: { stage: 'none' },
  stageWords: INSPECTION_STAGE_WORDS,
  rules: INSPECTION_ACTS,
  deeds: {
    announceInspection,
    drawInspection,
    assignInspectors,
    recordInspection,
    recordRefusal,
    bringInspection,
    noteDepartmentFinding,
    concludeInspection,
  },
  evolve: evolveInspection,
  handsOf: (state) => (state.stage === 'none' ? {} : state.hands),
  partiesOf: () => ({}),
};
