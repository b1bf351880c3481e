import { ok } from '../../kernel/result.ts';
import type { SanctionDeed } from './sanction-deed.ts';

/** Ends the measures before their day. */
export const liftSanction: SanctionDeed<'liftSanction'> = {
  decide: (_state, { input: { reason } }) => ok([{ type: 'sanction-lifted', reason }]),
};
