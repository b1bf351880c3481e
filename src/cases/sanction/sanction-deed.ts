import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { SanctionAct, SanctionEvent } from './acts.ts';
import type { SanctionInputs } from './inputs.ts';
import type { ImposedSanction, NotifiedSanction, Sanction } from './state.ts';

type StateFor<A extends SanctionAct> = A extends 'openSanction' ? Sanction : A extends 'liftSanction' ? ImposedSanction : NotifiedSanction;
export type SanctionDeed<A extends SanctionAct> = Deed<StateFor<A>, SanctionInputs[A], FactsOf<A>, SanctionEvent>;
