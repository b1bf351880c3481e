import { refuse, type Refused } from '../../../kernel/result.ts';
import type { Dossier } from '../state.ts';
import type { LedgerChange, NotedChange } from './records.ts';
import { sayCells } from './words.ts';

type File = Pick<Dossier, 'ledgerChanges'>;

/** The same change of the same expense, as it was noted before. A change that says something else is a new one. */
export const notedAs = ({ ledgerChanges = [] }: File, { expenseId, cells }: LedgerChange): NotedChange | undefined =>
  ledgerChanges.find((each) => each.expenseId === expenseId && sayCells(each.cells) === sayCells(cells));

/** Changes of the ledger that nobody has answered: neither was the expense answered anew nor its answer kept with a reason. */
export const openChanges = ({ ledgerChanges = [] }: File): readonly NotedChange[] => ledgerChanges.filter(({ kept }) => kept === undefined);

/** What keeps money from moving: an answer that rests on figures which the ledger no longer has. */
export function unansweredChange(file: File): Refused | null {
  const open = openChanges(file);
  const [first] = open;
  if (first === undefined) return null;
  return refuse(
    'facts-missing',
    `认定之后台账有变化的支出还有${open.length}笔没有答复（“${first.title}”：${sayCells(first.cells)}），请先由经办人员重新认定，或写明理由维持原认定；验收之后要重新认定的，先退回验收`,
    { clause: 'measures/16' },
  );
}
