import type { ProjectDeed } from '../project-deed.ts';
import type { SuspensionAct } from './acts.ts';
import { resumePeriod } from './resume-period.ts';
import { suspendPeriod } from './suspend-period.ts';

export const SUSPENSION_DEEDS: { readonly [A in SuspensionAct]: ProjectDeed<A> } = { suspendPeriod, resumePeriod };
