import { ok, refuse } from '../../kernel/result.ts';
import { digestOf, knownSeed } from '../draw.ts';
import { PILOT_STAGES, type ProjectStage } from '../project/stages.ts';
import { lotsOf, sizeOf } from './lots.ts';
import type { InspectionDeed } from './inspection-deed.ts';
import { ROUND_CLAUSES } from './records.ts';

/** Stages of the pilots that have not been paid: nobody chooses who stands on the list. */
export const INSPECTED_STAGES: readonly ProjectStage[] = PILOT_STAGES.filter((stage) => stage !== 'paid');

/** Fixes the list of all pilots and how many of it are drawn, before the seed is known. Refuses without pilots, and a seed of today or before. */
export const announceInspection: InspectionDeed<'announceInspection'> = {
  decide: (_state, { input: { round, title, share, seedSource, seedOn }, facts: { pilots }, context: { today } }) => {
    const refused = knownSeed(seedOn, today);
    if (refused) return refused;
    if (pilots.length === 0) return refuse('facts-missing', '现在没有实施中的试点企业，不必检查', { clause: ROUND_CLAUSES[round] });
    const listed = pilots.map(({ caseId, state: { application } }) => ({
      caseId,
      name: application.name,
      creditCode: application.creditCode,
    }));
    const size = sizeOf(listed.length, share);
    return ok([
      { type: 'inspection-announced', round, title, listed, listDigest: digestOf(lotsOf(listed)), share, size, seedSource, seedOn },
    ]);
  },
};
