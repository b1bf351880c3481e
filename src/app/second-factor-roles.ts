import { LIVES } from '../cases/lives.ts';
import type { ActRule } from '../cases/act-rule.ts';
import type { Role } from '../cases/roles.ts';

const rules = Object.values(LIVES).flatMap((life) => Object.values(life.rules) as ActRule<string>[]);
const roles = new Set(rules.filter(({ secondFactor }) => secondFactor).flatMap((rule) => rule.roles));

/** Whether one of these roles approves or pays: then a second factor must be set up. Read from the tables of acts. */
export const needSecondFactor = (held: readonly Role[]): boolean => held.some((role) => roles.has(role));
