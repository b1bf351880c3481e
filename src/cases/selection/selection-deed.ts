import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { SelectionAct, SelectionEvent } from './acts.ts';
import type { SelectionInputs } from './inputs.ts';
import type { Selection } from './state.ts';

export type SelectionDeed<A extends SelectionAct> = Deed<Selection, SelectionInputs[A], FactsOf<A>, SelectionEvent>;
