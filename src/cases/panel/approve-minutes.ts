import { ok } from '../../kernel/result.ts';
import type { PanelDeed } from './panel-deed.ts';

/** The minutes are final; what the panel recommends may be cited. */
export const approveMinutes: PanelDeed<'approveMinutes'> = {
  decide: (_state, { context: { today } }) => ok([{ type: 'minutes-approved', on: today }]),
};
