import { ok } from '../../kernel/result.ts';
import type { RulingDeed } from './ruling-deed.ts';

/** Puts a ruling in force for what is decided from now on. What was decided before stays as it was, under its own edition. */
export const signRuling: RulingDeed<'signRuling'> = {
  decide: (_state, { facts }) => ok([{ type: 'ruling-signed', ...facts }]),
};
