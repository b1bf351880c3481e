import { ok } from '../../kernel/result.ts';
import type { SanctionDeed } from './sanction-deed.ts';

/** The provider states its case. */
export const answerSanction: SanctionDeed<'answerSanction'> = {
  decide: (_state, { input: { text }, context: { actor, today } }) =>
    ok([{ type: 'sanction-answered', statement: { text, on: today, by: actor.name } }]),
};
