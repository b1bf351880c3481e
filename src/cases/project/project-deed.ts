import type { Deed } from '../deed.ts';
import type { FactsOf } from '../needs.ts';
import type { ProjectAct, ProjectAt } from './acts.ts';
import type { ProjectEvent } from './events.ts';
import type { ProjectInputs } from './inputs.ts';

/** The deed of one act on a project: the states its row of the table admits, its input, its facts. */
export type ProjectDeed<A extends ProjectAct> = Deed<ProjectAt<A>, ProjectInputs[A], FactsOf<A>, ProjectEvent>;
