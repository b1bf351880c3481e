import { asDay, formatDay } from '../../src/kernel/day.ts';
import type { RectificationValue } from '../policy.ts';
import type { Verdict } from '../../src/kernel/verdict.ts';
import { asFarAsKnown, given, type Outs } from './way.ts';

export const rectificationOuts: Outs<'rectification'> = {
  'in-time': {
    open: ({ facts, verdict }) => {
      const { dueOn } = given((verdict as Verdict<RectificationValue>).value);
      return {
        says: `在 ${formatDay(asDay(dueOn))}前（含当日）完成整改${asFarAsKnown(verdict)}`,
        change: { set: { completedOn: facts.asOf } },
      };
    },
    fails: '整改已经逾期，期限不能补回',
  },
};
