import { ok } from '../../kernel/result.ts';
import type { RulingDeed } from './ruling-deed.ts';

/** The ruling goes back with the reason; nothing changes. */
export const returnRuling: RulingDeed<'returnRuling'> = {
  decide: (_state, { input }) => ok([{ type: 'ruling-returned', reason: input.reason }]),
};
