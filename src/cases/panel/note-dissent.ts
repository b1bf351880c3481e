import { ok } from '../../kernel/result.ts';
import { getSeat, ofMember } from './own-seat.ts';
import type { PanelDeed } from './panel-deed.ts';

/** An expert's other opinion goes into the minutes before they are approved. */
export const noteDissent: PanelDeed<'noteDissent'> = {
  obstacle: (state, { context: { actor } }) => ofMember(state, actor, () => null),
  decide: (state, { input: { text }, context: { actor, today } }) =>
    ok([{ type: 'dissent-noted', expertId: getSeat(state, actor).expertId, text, on: today }]),
};
