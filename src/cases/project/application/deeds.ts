import { receiveApplication } from './receive-application.ts';
import { correctApplication } from './correct-application.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { ApplicationAct } from './acts.ts';

export const APPLICATION_DEEDS: { readonly [A in ApplicationAct]: ProjectDeed<A> } = {
  receiveApplication,
  correctApplication,
};
