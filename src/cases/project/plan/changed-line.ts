import type { Policy } from '../../../../policy/index.ts';
import { asDay, formatDay } from '../../../kernel/day.ts';
import { formatYuan } from '../../../kernel/fen.ts';
import type { ExpenseLine, FactGroups } from '../../needs.ts';
import type { KnownProject } from '../../named-projects.ts';
import { INVOICE_FIELD_WORDS, INVOICE_KIND_WORDS } from '../evidence/words.ts';
import type { Expense } from '../records.ts';
import { answerExpense } from './answer-expense.ts';
import type { ChangedCell, LedgerChange } from './records.ts';
import { seenBefore } from './seen-before.ts';
import { CATEGORY_WORDS } from './words.ts';

type Says = string | undefined;
const day = (text: Says): Says => text && formatDay(asDay(text));
const yuan = (fen: number | undefined): Says => (fen === undefined ? undefined : `${formatYuan(fen)}元`);
const yesNo = (value: boolean | undefined): Says => (value === undefined ? undefined : value ? '是' : '否');

/** What the ledger and the papers say of a purchase, cell by cell. Of invoices seen elsewhere only its own would matter, and that one is said with it. */
const CELLS: readonly (readonly [what: string, of: (expense: Expense) => Says])[] = [
  ['台账中的这一行', ({ isGone }) => (isGone ? '没有了' : '有')],
  ['名称', ({ title }) => title],
  ['供应商', ({ supplier }) => supplier],
  ['支出类别', ({ facts: { category } }) => category && CATEGORY_WORDS[category]],
  ['方案项号', ({ planLine }) => planLine],
  ['在改造方案内', ({ facts }) => yesNo(facts.inPlan)],
  ['合同签订日期', ({ facts: { contract } }) => day(contract?.signedOn)],
  ['合同金额', ({ facts: { contract } }) => yuan(contract?.amountFen)],
  ['合同供应商代码', ({ facts: { contract } }) => contract?.party],
  [INVOICE_FIELD_WORDS.number, ({ facts: { invoice } }) => invoice?.number],
  [INVOICE_FIELD_WORDS.kind, ({ facts: { invoice } }) => invoice && INVOICE_KIND_WORDS[invoice.kind]],
  [INVOICE_FIELD_WORDS.netFen, ({ facts: { invoice } }) => yuan(invoice?.netFen)],
  [INVOICE_FIELD_WORDS.taxFen, ({ facts: { invoice } }) => yuan(invoice?.taxFen)],
  [INVOICE_FIELD_WORDS.issuedOn, ({ facts: { invoice } }) => day(invoice?.issuedOn)],
  [INVOICE_FIELD_WORDS.seller, ({ facts: { invoice } }) => invoice?.seller],
  [INVOICE_FIELD_WORDS.buyer, ({ facts: { invoice } }) => invoice?.buyer],
  ['付款日期', ({ facts: { payment } }) => day(payment?.paidOn)],
  ['付款金额', ({ facts: { payment } }) => yuan(payment?.amountFen)],
  ['收款方代码', ({ facts: { payment } }) => payment?.payee],
  ['有记账凭证', ({ facts }) => yesNo(facts.voucher)],
];
const NOTHING = '空';

/** Where the line itself came or went, that says it all: its cells came or went with it. */
const changedCells = (before: Expense, now: Expense): readonly ChangedCell[] =>
  (before.isGone === now.isGone ? CELLS : CELLS.slice(0, 1)).flatMap(([what, of]) =>
    of(before) === of(now) ? [] : [{ what, before: of(before) ?? NOTHING, now: of(now) ?? NOTHING }],
  );

/** The answer to an expense on file as its ledger line and papers are today, and what of them is otherwise; undefined where nothing is. */
export function newAnswer(
  state: KnownProject,
  old: Expense,
  { lines, seenInvoices, window }: FactGroups['expenses'],
  policy: Policy,
): { readonly answer: Expense; readonly cells: readonly ChangedCell[] } | undefined {
  const line: ExpenseLine | undefined = lines.find(({ id }) => id === old.id);
  if (line === undefined) return undefined;
  const seen = seenBefore(new Set(seenInvoices), line.facts.invoice?.number, old);
  const facts = { ...line.facts, enterprise: state.application.creditCode, window, seenInvoices: seen };
  const answer = answerExpense({ ...line, facts }, state, policy, old);
  const cells = changedCells(old, answer);
  return cells.length === 0 ? undefined : { answer, cells };
}

/** Every expense on file that the ledger or its papers now tell otherwise than when it had its answer. */
export const changedLines = (state: KnownProject, ledger: FactGroups['expenses'], policy: Policy): readonly LedgerChange[] =>
  state.expenses.flatMap((expense) => {
    const changed = newAnswer(state, expense, ledger, policy);
    return changed ? [{ expenseId: expense.id, title: expense.title, cells: changed.cells }] : [];
  });
