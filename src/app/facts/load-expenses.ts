import { carriedBy } from '../../cases/project/evidence/proofs.ts';
import type { EvidencePage } from '../../cases/project/evidence/records.ts';
import type { ExpenseLine, FactGroups } from '../../cases/needs.ts';
import { readExpenses } from '../../intake/index.ts';
import type { Programme, Reads } from '../store.ts';
import type { RegisterRecord } from '../store-imports.ts';
import { projectOf, type Asked } from './asked.ts';
import { INVOICES, invoiceOf, rowOf } from './register-rows.ts';

const parted = (records: readonly RegisterRecord[]): readonly [RegisterRecord[], RegisterRecord[]] => [
  records.filter(({ goneOn }) => goneOn === null),
  records.filter(({ goneOn }) => goneOn !== null),
];
const isKnown = <T>(value: T | undefined): value is T => value !== undefined;

function toLine(
  record: RegisterRecord,
  read: ReturnType<typeof readExpenses>[number],
  invoices: ReadonlyMap<string, RegisterRecord>,
  handedIn: Partial<EvidencePage>,
): ExpenseLine {
  const { enterprise: _firm, window: _window, seenInvoices: _seen, recognisedBy: _by, ...facts } = read.facts;
  const { title = '', supplierName, supplier, planLine } = read.row.values;
  const imported = invoices.get(read.row.values.invoice ?? '')?.source.digest;
  const filed = handedIn.invoices?.findLast(({ expenseId }) => expenseId === record.id);
  // What was imported speaks for itself; what was handed in stands where nothing was.
  const file = facts.invoice === undefined ? filed?.paper?.digest : imported;
  const invoice = facts.invoice ?? filed?.confirmed;
  const { id, source } = record;
  const papers = { ...(file !== undefined && { invoiceFile: file }), ...(planLine !== undefined && { planLine }) };
  return {
    id,
    title,
    supplier: supplierName ?? supplier ?? '',
    facts: { ...carriedBy(handedIn.proofs, id), ...facts, ...(invoice && { invoice }) },
    source,
    ...papers,
  };
}

/** A line that a later ledger no longer has: what it was for, and nothing that counts. */
function goneLine(record: RegisterRecord): ExpenseLine {
  const { title = '', supplierName, supplier, category, planLine } = rowOf<'expenses'>(record).values;
  const { id, source } = record;
  const facts = { ...(category && { category }) };
  return { id, title, supplier: supplierName ?? supplier ?? '', facts, source, isGone: true, ...(planLine !== undefined && { planLine }) };
}

/** Every ledger line of the firm with its papers, in sheet order, those at the end that the ledger no longer has; and every invoice number that the ledger names, its file here or not. */
export async function readExpenseLines(
  reads: Pick<Reads, 'listRegister'>,
  creditCode: string,
  window: Programme['window'],
  handedIn: Partial<EvidencePage> = {},
): Promise<{ readonly lines: readonly ExpenseLine[]; readonly numbers: readonly string[] }> {
  const [records, gone] = parted(await reads.listRegister('expenses', { subjects: [creditCode] }));
  const rows = records.map(rowOf<'expenses'>);
  const named = rows.map(({ values }) => values.invoice).filter(isKnown);
  const numbers = [...new Set([...named, ...(handedIn.invoices ?? []).map(({ confirmed }) => confirmed.number)])];
  const invoices = await reads.listRegister(INVOICES, { keys: numbers });
  const read = readExpenses({ rows: { expenses: rows }, invoices: invoices.map(invoiceOf), faults: [] }, window);
  const byNumber = new Map(invoices.map((invoice) => [invoice.key, invoice]));
  const lines = records.flatMap((record, index) => (read[index] ? [toLine(record, read[index], byNumber, handedIn)] : []));
  return { lines: [...lines, ...gone.map(goneLine)], numbers };
}

/** The ledger lines; numbers already claimed, none of which another transaction can claim meanwhile. */
export async function loadExpenses(asked: Asked): Promise<FactGroups['expenses']> {
  const { tx, programme } = asked;
  const { window } = programme;
  const { application, evidence } = projectOf(asked);
  const { lines, numbers } = await readExpenseLines(tx, application.creditCode, window, evidence);
  return { lines, seenInvoices: await tx.lockClaimedInvoices(numbers), window };
}
