import type { TrackedLine } from '../../../cases/performance/records.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { PERFORMANCE } from './words.ts';

/** Indicators and money as they stand, each with what it was counted from. */
export const TrackedTable = ({ lines, caption }: { readonly lines: readonly TrackedLine[]; readonly caption: string }) => (
  <DataTable
    caption={caption}
    rows={lines}
    rowKey={({ no }) => no}
    columns={[
      { head: PERFORMANCE.no, cell: ({ no }) => no, short: true },
      { head: PERFORMANCE.name, cell: ({ goal }) => goal, wide: true },
      { head: PERFORMANCE.now, cell: ({ actual, unit }) => (actual === null ? PERFORMANCE.notStated : `${actual}${unit}`), money: true },
      { head: PERFORMANCE.behind, cell: ({ isBehind }) => isBehind && <span className="tag bad">{PERFORMANCE.isBehind}</span> },
      { head: PERFORMANCE.from, cell: ({ says }) => says, wide: true },
    ]}
  />
);
