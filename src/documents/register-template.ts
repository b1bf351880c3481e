import type { Column, Register } from '../registers/register.ts';
import type { Workbook } from './workbook.ts';

/** Nobody reads the row that begins so as a record. */
const GUIDE = '说明：一家企业一行；本行不读，可以删去';

/** How a cell of this column is filled in. */
function guideOf(column: Column): string {
  if (column.kind === 'choice')
    return `填${Object.values(column.choices)
      .flatMap((words) => words.slice(0, 1))
      .join('、')}之一`;
  const guides: { readonly [K in Column['kind']]?: string } = { day: '如 2026-03-24', money: '到分', yesNo: '填是或否' };
  return guides[column.kind] ?? '';
}

/** An empty sheet of a register, with how each column is filled in below its head. Everything is text: what is typed is what is read. */
export const registerTemplate = ({ title, columns, subject }: Register): Workbook => ({
  sheets: [
    {
      name: title,
      columns: columns.map(({ header }) => ({ header, width: Math.max(12, header.length * 2 + 2), kind: 'text' })),
      rows: [columns.map((column) => (column.key === subject.name ? GUIDE : column.key === subject.code ? null : guideOf(column)))],
    },
  ],
});
