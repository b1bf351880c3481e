import type { Step } from '../../kernel/steps.ts';
import { ClauseLink } from './clause.tsx';
import { DataTable } from './data-table.tsx';
import { Yuan } from './money.tsx';
import { PARTS } from './words.ts';

/** An amount's arithmetic, line by line, each with its clause. */
export function StepsTable({ steps, caption }: { readonly steps: readonly Step[]; readonly caption: string }) {
  const numbered = steps.map((step, index) => ({ ...step, no: index + 1 }));
  return (
    <DataTable
      caption={caption}
      rows={numbered}
      rowKey={(step) => String(step.no)}
      columns={[
        { head: PARTS.step, cell: (step) => `${step.no}. ${step.says}`, wide: true },
        { head: PARTS.clause, cell: (step) => <ClauseLink clause={step.clause} /> },
        { head: PARTS.amount, cell: (step) => <Yuan fen={step.fen} />, money: true },
      ]}
    />
  );
}
