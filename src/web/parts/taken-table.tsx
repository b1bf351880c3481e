import type { Shown, Signature } from '../../cases/device-claims.ts';
import { sayPlace } from '../../cases/say-place.ts';
import { formatInstant } from '../../kernel/instant.ts';
import { DataTable } from './data-table.tsx';
import { PaperLinks } from './paper-links.tsx';
import { TAKEN } from './words.ts';

export const saySignature = (signature: Signature): string =>
  signature.signer === undefined ? TAKEN.declined(signature.declined) : TAKEN.signed(signature.signer, formatInstant(signature.signedAt));

/** `line`: what the photos' lines are called. */
type Props = { readonly of: Shown; readonly line: string };

/** Photos from the spot: what the device says of each, beside when the server received it. */
export function TakenTable({ of: { papers, taken = [] }, line: lineHead }: Props) {
  if (taken.length === 0) return null;
  return (
    <DataTable
      caption={TAKEN.caption}
      showCaption
      rows={taken}
      rowKey={({ digest }) => digest}
      columns={[
        { head: TAKEN.photo, cell: ({ digest }) => <PaperLinks of={papers.filter((paper) => paper.digest === digest)} /> },
        { head: lineHead, cell: ({ line }) => line ?? TAKEN.whole },
        { head: TAKEN.takenAt, cell: ({ takenAt }) => formatInstant(takenAt) },
        { head: TAKEN.place, cell: ({ place }) => sayPlace(place) },
        { head: TAKEN.keptAt, cell: ({ keptAt }) => formatInstant(keptAt) },
        { head: TAKEN.digest, cell: ({ digest }) => <span className="code">{digest}</span>, wide: true },
      ]}
    />
  );
}
