import type { ImportPreview, RowDifference } from '../../../contract/views.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Section } from '../../parts/page.tsx';
import { SourceLine } from '../../parts/source-line.tsx';
import { IMPORT } from './words.ts';

/** What rows on file would say otherwise, cell by cell, before anybody confirms it. */
export function RowDifferences({ preview: { differences, registers } }: { readonly preview: ImportPreview }) {
  if (differences.length === 0) return null;
  const all = registers.reduce((sum, { changed }) => sum + changed, 0);
  return (
    <Section title={`${IMPORT.differences}（${all}）`}>
      <p className="hint">{IMPORT.differencesHint(differences.length, all)}</p>
      <DataTable
        caption={IMPORT.differences}
        rows={differences}
        rowKey={({ source: { file, sheet, row } }) => `${file}\n${sheet}\n${row}`}
        columns={[
          { head: IMPORT.register, cell: ({ title }) => title },
          { head: IMPORT.subject, cell: ({ name }) => name },
          { head: IMPORT.changedCells, cell: Cells, wide: true },
          { head: IMPORT.place, cell: ({ source }) => <SourceLine source={source} /> },
        ]}
      />
    </Section>
  );
}

const Cells = ({ cells, isBack }: RowDifference) => (
  <ul className="plain">
    {isBack && <li>{IMPORT.isBack}</li>}
    {cells.map(({ header, was, is }) => (
      <li key={header}>{IMPORT.changedCell(header, was ?? IMPORT.emptyCell, is ?? IMPORT.emptyCell)}</li>
    ))}
  </ul>
);
