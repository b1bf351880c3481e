import { ok } from '../../kernel/result.ts';
import type { SanctionDeed } from './sanction-deed.ts';

/** What was held against the provider did not stand. */
export const dropSanction: SanctionDeed<'dropSanction'> = {
  decide: (_state, { input: { reason } }) => ok([{ type: 'sanction-dropped', reason }]),
};
