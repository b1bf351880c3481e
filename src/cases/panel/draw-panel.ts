import { formatDay } from '../../kernel/day.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { drawnOf } from './draw.ts';
import type { PanelDeed } from './panel-deed.ts';

/** Draws by the published seed (measures/11): seed and list decide, nobody else. Refuses before the seed's day. */
export const drawPanel: PanelDeed<'drawPanel'> = {
  obstacle: ({ seedOn, seedSource }, { context: { today } }) =>
    today < seedOn
      ? refuse('wrong-stage', `种子（${seedSource}）${formatDay(seedOn)}公布，公布后才能抽取`, { clause: 'measures/11' })
      : null,
  decide: ({ pool, places }, { input: { seed }, context: { today } }) =>
    ok([{ type: 'panel-drawn', seed, drawnOn: today, seats: drawnOf(seed, pool, places) }]),
};
