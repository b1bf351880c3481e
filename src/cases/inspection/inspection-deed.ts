import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { InspectionAct, InspectionEvent } from './acts.ts';
import type { InspectionInputs } from './inputs.ts';
import type { AnnouncedInspection, DrawnInspection, Inspection } from './state.ts';

type StateFor<A extends InspectionAct> = A extends 'announceInspection'
  ? Inspection
  : A extends 'drawInspection'
    ? AnnouncedInspection
    : DrawnInspection;
/** Every act but the first finds a list; every act after the draw finds the firms that were drawn. */
export type InspectionDeed<A extends InspectionAct> = Deed<StateFor<A>, InspectionInputs[A], FactsOf<A>, InspectionEvent>;
