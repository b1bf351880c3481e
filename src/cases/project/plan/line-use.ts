import { sumFen } from '../../../kernel/fen.ts';
import { recognisedOf } from '../expenses.ts';
import type { Expense } from '../records.ts';
import type { Dossier } from '../state.ts';
import type { PlanLine } from './records.ts';

/** What became of one line of the plan, in fen. `isOver`: more was paid than planned. */
export type LineUse = {
  readonly contractedFen: number;
  readonly paidFen: number;
  readonly recognisedFen: number;
  readonly isOver: boolean;
};

const sum = (amounts: readonly number[]): number => Number(sumFen(amounts.map(BigInt)));
const paidOf = ({ facts }: Expense): number => facts.payment?.amountFen ?? 0;

/**
 * Contracted, paid and recognised so far for one line. The measures bind content, goal and use of a plan, not each amount: what exceeds it is
 * shown to whoever decides, and forbids nothing by itself.
 */
export function lineUseOf({ no, plannedFen }: PlanLine, { expenses, contracts = [] }: Pick<Dossier, 'expenses' | 'contracts'>): LineUse {
  const own = expenses.filter(({ place }) => place?.line === no);
  const paidFen = sum(own.map(paidOf));
  return {
    contractedFen: sum(contracts.filter(({ line }) => line === no).map(({ amountFen }) => amountFen)),
    paidFen,
    recognisedFen: sum(own.map(recognisedOf)),
    isOver: paidFen > plannedFen,
  };
}
