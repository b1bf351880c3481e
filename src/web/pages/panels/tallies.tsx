import { byScore, type FirmTally } from '../../../cases/panel/tally.ts';
import { sayPriority } from '../../../cases/project/application/priority.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Section } from '../../parts/page.tsx';
import { PANEL } from './words.ts';

const points = (hundredths: number): string => (hundredths / 100).toFixed(2);

/** The arithmetic: every expert's total, the median, the mean, the place, and who lies apart. */
export function Tallies({ tallies }: { readonly tallies: readonly FirmTally[] }) {
  const experts = tallies[0]?.totals ?? [];
  return (
    <Section title={PANEL.tallies}>
      <DataTable
        caption={PANEL.tallies}
        rows={tallies.toSorted(byScore)}
        rowKey={({ caseId }) => caseId}
        columns={[
          { head: PANEL.place, cell: ({ place }) => place },
          { head: PANEL.firm, cell: ({ name }) => name, wide: true },
          { head: PANEL.priority, cell: sayPriority },
          ...experts.map(({ name }, at) => ({ head: name, money: true as const, cell: (row: FirmTally) => <Total row={row} at={at} /> })),
          { head: PANEL.median, cell: ({ median }) => points(median), money: true },
          { head: PANEL.mean, cell: ({ mean }) => points(mean), money: true },
        ]}
      />
      <p className="hint">{PANEL.outlyingRule}</p>
    </Section>
  );
}

function Total({ row, at }: { readonly row: FirmTally; readonly at: number }) {
  const total = row.totals[at];
  if (total === undefined) return null;
  return (
    <>
      {points(total.points)}
      {total.outlying && <span className="tag open">{PANEL.outlying}</span>}
    </>
  );
}
