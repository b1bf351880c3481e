import type { Actor } from '../../cases/act-rule.ts';
import { DISPATCHES, type DispatchKind } from '../../documents/dispatch/dispatches.ts';
import { MONEY_ROLES } from '../views/project-view.ts';

/** A paper that names an account is for those who may see accounts; all others are for whoever may read the case. */
export const mayRead = ({ roles }: Actor, kind: DispatchKind): boolean =>
  !DISPATCHES[kind].namesAccount || roles.some((role) => MONEY_ROLES.includes(role));
