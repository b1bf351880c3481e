import { ok } from '../../kernel/result.ts';
import { weigh } from '../performance/weigh.ts';
import type { RulingDeed } from './ruling-deed.ts';

/** Puts a ruling in force for what is decided from now on. What was decided before stays as it was, under its own edition. Refuses whoever does not say how evaluations were weighed. */
export const signRuling: RulingDeed<'signRuling'> = {
  decide: (_state, { input, facts: { evaluations, ...brought } }) => {
    const read = weigh(evaluations, input.weighed);
    return read.ok ? ok([{ type: 'ruling-signed', ...brought, ...read.value }]) : read;
  },
};
