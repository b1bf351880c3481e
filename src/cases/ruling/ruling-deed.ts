import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { RulingAct, RulingEvent } from './acts.ts';
import type { RulingInputs } from './inputs.ts';
import type { Ruling } from './state.ts';

export type RulingDeed<A extends RulingAct> = Deed<Ruling, RulingInputs[A], FactsOf<A>, RulingEvent>;
