import type { Actor } from '../../cases/act-rule.ts';
import { ACCOUNT_READERS } from '../../cases/roles.ts';
import { DISPATCHES, type DispatchKind } from '../../documents/dispatch/dispatches.ts';

/** A paper that names an account is for those who may see accounts; all others are for whoever may read the case. */
export const mayRead = ({ roles }: Actor, kind: DispatchKind): boolean =>
  !DISPATCHES[kind].namesAccount || roles.some((role) => ACCOUNT_READERS.includes(role));
