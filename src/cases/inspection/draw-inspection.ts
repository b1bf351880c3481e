import { ok } from '../../kernel/result.ts';
import { unpublishedSeed } from '../draw.ts';
import type { InspectionDeed } from './inspection-deed.ts';
import { drawnFirms } from './lots.ts';
import { ROUND_CLAUSES } from './records.ts';

/** Draws by the published seed: seed and list decide, nobody else. Refuses before the seed's day. */
export const drawInspection: InspectionDeed<'drawInspection'> = {
  obstacle: (state, { context: { today } }) => unpublishedSeed(state, today, ROUND_CLAUSES[state.round]),
  decide: ({ listed, size }, { input: { seed }, context: { today } }) =>
    ok([{ type: 'inspection-drawn', seed, drawnOn: today, targets: drawnFirms(seed, listed, size) }]),
};
