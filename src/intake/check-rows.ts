import type { Invoice } from './invoice.ts';
import { whyNotAnAnswer } from './level-answers.ts';
import type { RowIn } from './office-folder.ts';
import { faultAt } from './read-rows.ts';
import type { Fault } from './table.ts';

type ListRow = RowIn<'abnormal-list'>;

/** Leaves out the days of list entries that end before they begin: neither can be trusted. */
export function checkListDays(rows: readonly ListRow[], faults: Fault[]): ListRow[] {
  return rows.map((row) => {
    const { from, to, ...rest } = row.values;
    if (from === undefined || to === undefined || from <= to) return row;
    faults.push(faultAt(row, 'to', `结束日期 ${to} 早于开始日期 ${from}，请核对`));
    return { ...row, values: rest, unreadable: [...row.unreadable, 'from', 'to'] };
  });
}

type AnswerRow = RowIn<'level-answers'>;

const withoutAnswer = (row: AnswerRow): AnswerRow => {
  const { answer: _, ...values } = row.values;
  return { ...row, values, unreadable: [...row.unreadable, 'answer'] };
};

/** Leaves out answers that do not fit their question. */
export function checkAnswers(rows: readonly AnswerRow[], faults: Fault[]): AnswerRow[] {
  return rows.map((row) => {
    const { question, answer } = row.values;
    const why = question === undefined || answer === undefined ? undefined : whyNotAnAnswer(question, answer);
    if (why === undefined) return row;
    faults.push(faultAt(row, 'answer', `“答案”写的是“${row.raw['answer']}”：${why}`));
    return withoutAnswer(row);
  });
}

const questionKey = ({ values }: AnswerRow): string => JSON.stringify([values.creditCode, values.stage, values.question]);

/** Leaves out both of two different answers to one question; the repeats themselves are reported elsewhere. */
export function withoutContradictions(rows: readonly AnswerRow[]): AnswerRow[] {
  const given = new Map<string, Set<string | undefined>>();
  for (const row of rows) given.set(questionKey(row), (given.get(questionKey(row)) ?? new Set()).add(row.values.answer));
  return rows.map((row) =>
    row.values.creditCode !== undefined && (given.get(questionKey(row))?.size ?? 0) > 1 ? withoutAnswer(row) : row,
  );
}

/** Leaves out every row about a firm that has several: nobody can tell which of them is meant. */
export function withoutDoubles(rows: readonly RowIn<'carried-over'>[], faults: Fault[]): RowIn<'carried-over'>[] {
  const byFirm = Map.groupBy(rows, ({ values }) => values.creditCode);
  return rows.filter((row) => {
    const { creditCode } = row.values;
    const isDouble = creditCode !== undefined && (byFirm.get(creditCode)?.length ?? 0) > 1;
    if (isDouble) faults.push(faultAt(row, 'creditCode', '这家企业在《中途接入表》里不止一行，各行都没有采用；请只留一行'));
    return !isDouble;
  });
}

/** A fault for every ledger row whose invoice is not among the folder's XML files. */
export function checkInvoicesPresent(rows: readonly RowIn<'expenses'>[], invoices: readonly Invoice[], faults: Fault[]): void {
  const numbers = new Set(invoices.map((invoice) => invoice.number));
  for (const row of rows) {
    const number = row.values.invoice;
    if (number === undefined || numbers.has(number)) continue;
    faults.push(faultAt(row, 'invoice', `没有找到号码为 ${number} 的可用发票 XML，请补上文件或核对号码`));
  }
}

const factsOf = ({ number, kind, issuedOn, netFen, taxFen, seller, buyer }: Invoice): unknown => [
  number,
  kind,
  issuedOn,
  netFen,
  taxFen,
  seller,
  buyer,
];
/** Two files of one kind have to say the same to the last word; of an XML and a PDF, blanks and names may be written otherwise. */
const sameInvoice = (a: Invoice, b: Invoice): boolean =>
  a.from === b.from
    ? JSON.stringify({ ...a, file: '' }) === JSON.stringify({ ...b, file: '' })
    : JSON.stringify(factsOf(a)) === JSON.stringify(factsOf(b));

/** One invoice a number. Two files that agree count once; two that differ count for nothing. Each repeat is a fault. */
export function uniqueInvoices(invoices: readonly Invoice[], faults: Fault[]): Invoice[] {
  const kept = new Map<string, Invoice>();
  const contradicted = new Set<string>();
  for (const invoice of invoices) {
    const first = kept.get(invoice.number);
    if (!first) kept.set(invoice.number, invoice);
    else {
      const same = sameInvoice(first, invoice);
      if (!same) contradicted.add(invoice.number);
      const message = `与 ${first.file} 是同一号码 ${invoice.number}，${same ? '内容相同，只算一张' : '内容却不同，两张都没有采用'}`;
      faults.push({ file: invoice.file, sheet: null, cell: null, message });
    }
  }
  return [...kept.values()].filter((invoice) => !contradicted.has(invoice.number));
}
