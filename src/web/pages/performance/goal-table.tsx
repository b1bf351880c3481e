import { BOUNDS, FIGURES, type GoalLine } from '../../../cases/performance/records.ts';
import { aspectWord } from '../../../cases/performance/words.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { PERFORMANCE } from './words.ts';

/** The indicators as filed. */
export const GoalTable = ({ lines }: { readonly lines: readonly GoalLine[] }) => (
  <DataTable
    caption={PERFORMANCE.goals}
    rows={lines}
    rowKey={({ no }) => no}
    columns={[
      { head: PERFORMANCE.no, cell: ({ no }) => no, short: true },
      { head: PERFORMANCE.aspect, cell: aspectWord, short: true },
      { head: PERFORMANCE.name, cell: ({ name }) => name, wide: true },
      { head: PERFORMANCE.value, cell: ({ bound, target, unit }) => `${BOUNDS[bound]} ${target}${unit}`, money: true },
      { head: PERFORMANCE.evidence, cell: ({ evidence }) => evidence },
      { head: PERFORMANCE.figure, cell: ({ figure }) => (figure ? FIGURES[figure] : PERFORMANCE.typed) },
    ]}
  />
);
