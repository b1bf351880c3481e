import type { ProjectDeed } from '../project-deed.ts';
import type { CarryingAct } from './acts.ts';
import { carryOver } from './carry-over.ts';
import { noteEarlierSteps } from './note-earlier-steps.ts';

export const CARRYING_DEEDS: { readonly [A in CarryingAct]: ProjectDeed<A> } = { noteEarlierSteps, carryOver };
