import { ok, refuse, type Refused, type Result } from '../../../kernel/result.ts';
import { sumFen } from '../../../kernel/fen.ts';
import { recognisedOf } from '../expenses.ts';
import type { Expense } from '../records.ts';

/** An expense as the audit found it beside ours, in fen. `note`: why they differ. */
export type AuditedLine = {
  readonly expenseId: string;
  readonly title: string;
  readonly oursFen: number;
  readonly auditedFen: number;
  readonly note?: string;
};
/** Where the audit found otherwise than we recognised. */
export type AuditDifference = { readonly expenseId: string; readonly fen: number; readonly note?: string | undefined };

function faultIn(expenses: readonly Expense[], differences: readonly AuditDifference[]): Refused | null {
  const clause = 'measures/12.2';
  const unknown = differences.find(({ expenseId }) => !expenses.some(({ id }) => id === expenseId));
  if (unknown !== undefined) return refuse('not-found', '没有这笔支出，请刷新后重填');
  const bare = differences.find(({ expenseId, fen, note }) => {
    const ours = expenses.filter(({ id }) => id === expenseId).map(recognisedOf)[0];
    return fen !== ours && note === undefined;
  });
  return bare === undefined ? null : refuse('bad-input', '审核金额与认定金额不一致的，请逐项写明原因', { clause });
}

/** The audit item by item: every expense we looked at, at our figure where the audit says nothing else. Refuses an unknown item, and a difference without its reason. */
export function auditOf(expenses: readonly Expense[], differences: readonly AuditDifference[]): Result<readonly AuditedLine[]> {
  const fault = faultIn(expenses, differences);
  if (fault) return fault;
  const lines = expenses.map((expense): AuditedLine => {
    const said = differences.find(({ expenseId }) => expenseId === expense.id);
    const oursFen = recognisedOf(expense);
    const auditedFen = said?.fen ?? oursFen;
    return {
      expenseId: expense.id,
      title: expense.title,
      oursFen,
      auditedFen,
      ...(auditedFen !== oursFen && said?.note !== undefined && { note: said.note }),
    };
  });
  return ok(lines);
}

/** How much less than we recognised the audit found, item by item: more elsewhere is no set-off, since what we did not recognise the rule refused. */
export const auditedShortfall = (lines: readonly AuditedLine[]): number =>
  Number(sumFen(lines.map(({ oursFen, auditedFen }) => BigInt(Math.max(0, oursFen - auditedFen)))));

/** Whether a report still speaks of just the expenses on file, each at our figure of today. */
export const isOfToday = ({ lines }: { readonly lines: readonly AuditedLine[] }, expenses: readonly Expense[]): boolean =>
  lines.length === expenses.length &&
  expenses.every((each) => lines.some(({ expenseId, oursFen }) => expenseId === each.id && oursFen === recognisedOf(each)));
