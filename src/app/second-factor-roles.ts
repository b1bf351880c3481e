import { LIVES } from '../cases/lives.ts';
import type { ActRule } from '../cases/act-rule.ts';
import type { Role } from '../cases/roles.ts';

const rules = Object.values(LIVES).flatMap((life) => Object.values(life.rules) as ActRule<string>[]);
/** They give out rights, or confirm them. */
const OVER_RIGHTS: readonly Role[] = ['admin', 'director'];
const roles = new Set([...rules.filter(({ secondFactor }) => secondFactor).flatMap((rule) => rule.roles), ...OVER_RIGHTS]);

/** Whether one of these roles approves, pays or gives out rights: then a second factor must be set up. Read from the tables of acts. */
export const needSecondFactor = (held: readonly Role[]): boolean => held.some((role) => roles.has(role));
