import { disqualify } from './disqualify.ts';
import type { ProjectDeed } from '../project-deed.ts';
import type { EndingAct } from './acts.ts';

export const ENDING_DEEDS: { readonly [A in EndingAct]: ProjectDeed<A> } = {
  disqualify,
};
