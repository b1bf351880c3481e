import type { Fault } from '../../../contract/views.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { IMPORT } from './words.ts';

/** Every cell that could not be read: where, what was found, what was expected. */
export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0)
    return (
      <p className="answer good">
        <span aria-hidden="true" className="mark">
          ✓
        </span>
        {IMPORT.noFaults}
      </p>
    );
  return (
    <>
      <p className="hint">{IMPORT.faultsHint}</p>
      <FaultTable caption={IMPORT.faults} faults={faults} />
    </>
  );
}

/** What is in the way, each with its place in the files. */
export function FaultTable({ caption, faults }: { readonly caption: string; readonly faults: readonly Fault[] }) {
  return (
    <DataTable
      caption={caption}
      rows={faults.map((fault, index) => ({ ...fault, no: index }))}
      rowKey={({ no }) => String(no)}
      columns={[
        { head: IMPORT.file, cell: ({ file }) => file },
        { head: IMPORT.sheet, cell: ({ sheet }) => sheet ?? '—' },
        { head: IMPORT.cell, cell: ({ cell }) => (cell === null ? '—' : <code>{cell}</code>) },
        { head: IMPORT.message, cell: ({ message }) => message, wide: true },
      ]}
    />
  );
}
