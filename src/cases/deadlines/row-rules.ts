import type { DueName } from '../../registers/kept/index.ts';
import { KEPT_NAMES, keptRegisters } from '../../registers/kept/index.ts';
import type { KeptRegister } from '../../registers/kept/kept-register.ts';
import type { DeadlineRule } from './deadline.ts';

const ruleOf = ({ title: of, clause, due, columns }: KeptRegister): DeadlineRule | undefined =>
  due && {
    title: due.title,
    clause,
    nature: 'act-by',
    starts: `登记入《${of}》`,
    counts: `登记时写明的“${columns.find(({ key }) => key === due.column)?.header ?? ''}”`,
    owner: due.owner,
    endedBy: ['changeRow', 'retireRow'],
    otherwise: due.otherwise,
  };

/** One period a kept register whose rows are due by a day, under the register's name. */
export const ROW_DEADLINES = Object.fromEntries(
  KEPT_NAMES.flatMap((name) => {
    const rule = ruleOf(keptRegisters[name]);
    return rule === undefined ? [] : [[name, rule] as const];
  }),
) as { readonly [N in DueName]: DeadlineRule };
