import type { ProjectDeed } from '../project-deed.ts';
import type { VersionAct } from './acts.ts';
import { moveToPolicy } from './move-to-policy.ts';

export const VERSION_DEEDS: { readonly [A in VersionAct]: ProjectDeed<A> } = { moveToPolicy };
