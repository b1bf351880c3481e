import { ok } from '../../kernel/result.ts';
import type { PanelDeed } from './panel-deed.ts';

/** Back to the chair with the reason. The scores stay as they were revealed. */
export const returnMinutes: PanelDeed<'returnMinutes'> = {
  decide: (_state, { input: { reason } }) => ok([{ type: 'minutes-returned', reason }]),
};
