import type { Shown } from '../../../cases/inspection/device-claims.ts';
import { sayPlace } from '../../../cases/inspection/say-place.ts';
import { formatInstant } from '../../../kernel/instant.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { PaperLinks } from '../../parts/paper-links.tsx';
import { TAKEN } from './words.ts';

/** Photos from the spot: what the device says of each, beside when the server received it. */
export function TakenTable({ of: { papers, taken = [] } }: { readonly of: Shown }) {
  if (taken.length === 0) return null;
  return (
    <DataTable
      caption={TAKEN.caption}
      showCaption
      rows={taken}
      rowKey={({ digest }) => digest}
      columns={[
        { head: TAKEN.photo, cell: ({ digest }) => <PaperLinks of={papers.filter((paper) => paper.digest === digest)} /> },
        { head: TAKEN.line, cell: ({ line }) => line ?? TAKEN.whole },
        { head: TAKEN.takenAt, cell: ({ takenAt }) => formatInstant(takenAt) },
        { head: TAKEN.place, cell: ({ place }) => sayPlace(place) },
        { head: TAKEN.keptAt, cell: ({ keptAt }) => formatInstant(keptAt) },
        { head: TAKEN.digest, cell: ({ digest }) => <span className="code">{digest}</span>, wide: true },
      ]}
    />
  );
}
