import { ok } from '../../kernel/result.ts';
import { unpublishedSeed } from '../draw.ts';
import { drawnOf } from './draw.ts';
import type { PanelDeed } from './panel-deed.ts';

/** Draws by the published seed (measures/11): seed and list decide, nobody else. Refuses before the seed's day. */
export const drawPanel: PanelDeed<'drawPanel'> = {
  obstacle: (state, { context: { today } }) => unpublishedSeed(state, today, 'measures/11'),
  decide: ({ pool, places }, { input: { seed }, context: { today } }) =>
    ok([{ type: 'panel-drawn', seed, drawnOn: today, seats: drawnOf(seed, pool, places) }]),
};
