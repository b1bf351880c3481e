import { asDay, formatDay } from '../../../../kernel/day.ts';
import { formatYuan } from '../../../../kernel/fen.ts';
import type { Expense } from '../../records.ts';
import { type Look, sideBySide } from '../surroundings.ts';
import { LOOK_LIMITS } from '../limits.ts';

const totalOf = ({ facts: { invoice } }: Expense): number => (invoice === undefined ? 0 : invoice.netFen + invoice.taxFen);
const DAY = 86_400_000;
const apart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;

/** Just below the limit: reaching most of it, not all. */
const isNear = (expense: Expense): boolean => {
  const [total, limit] = [totalOf(expense), LOOK_LIMITS.splitFen.value];
  return total < limit && total * 100 >= limit * LOOK_LIMITS.splitNearPercent.value;
};

/** Several invoices of one seller in a short time, each just below the limit: they may be one purchase. */
export const split: Look = ({ expense, others }) => {
  const { invoice } = expense.facts;
  if (invoice === undefined || !isNear(expense)) return undefined;
  const near = others.filter(({ facts }) => {
    const other = facts.invoice;
    return other?.seller === invoice.seller && apart(other.issuedOn, invoice.issuedOn) <= LOOK_LIMITS.splitDays.value;
  });
  const same = [expense, ...near.filter(isNear)];
  if (same.length < 2) return undefined;
  const { splitFen, splitDays } = LOOK_LIMITS;
  return {
    says: `同一销售方${splitDays.says}有${same.length}张发票都贴近${splitFen.says}，可能是一次采购拆开`,
    compared: same.flatMap((each) =>
      sideBySide([each.title, `${formatYuan(totalOf(each))}元，${formatDay(asDay(each.facts.invoice?.issuedOn ?? ''))}`]),
    ),
    doubt: splitFen.doubt,
  };
};
