import type { Policy } from '../../../../policy/index.ts';
import type { ExpenseLine, FactGroups } from '../../needs.ts';
import type { KnownProject } from '../../named-projects.ts';
import type { Expense } from '../records.ts';
import { answerExpense } from './answer-expense.ts';
import { seenBefore } from './seen-before.ts';

type Open = Readonly<Record<string, unknown>>;
const isOpen = (value: unknown): value is Open => typeof value === 'object' && value !== null;
/** The same by value, whatever order the keys came in; a property that is not there is one that is undefined. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b || !isOpen(a) || !isOpen(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Array.isArray(a) === Array.isArray(b) && [...keys].every((key) => isAlike(a[key], b[key]));
}

/** What the papers say. Of invoices seen elsewhere only this purchase's own would matter, and that one is said with it. */
const saidIn = ({ title, supplier, planLine, facts: { seenInvoices: _seen, recognisedBy: _by, ...facts } }: Expense): object => ({
  title,
  supplier,
  planLine,
  facts,
});

/** The answer to an expense on file as its ledger line and papers are today; undefined where nothing of it is otherwise. */
export function newAnswer(
  state: KnownProject,
  old: Expense,
  { lines, seenInvoices, window }: FactGroups['expenses'],
  policy: Policy,
): Expense | undefined {
  const line: ExpenseLine | undefined = lines.find(({ id }) => id === old.id);
  if (line === undefined) return undefined;
  const seen = seenBefore(new Set(seenInvoices), line.facts.invoice?.number, old);
  const facts = { ...line.facts, enterprise: state.application.creditCode, window, seenInvoices: seen };
  const answer = answerExpense({ ...line, facts }, state, policy, old);
  const isSame = isAlike(saidIn(answer), saidIn(old));
  return isSame ? undefined : answer;
}
