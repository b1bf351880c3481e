import { drawRegion, type FundRegion } from '../../../../policy/checkup/index.ts';
import { formatWan } from '../../../kernel/fen.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { CHECKUP } from './words.ts';

const PERCENT = 100;
const DIGITS = 2;
/** For the eye only: nothing is reckoned on with it. */
const shareOf = (part: number, whole: number): string => (whole === 0 ? '—' : `${((part / whole) * PERCENT).toFixed(DIGITS)}%`);

/** What the caps and shares leave open, drawn, and the same corners as a table. */
export function Region({ region }: { readonly region: FundRegion }) {
  return (
    <figure className="region">
      {/* Made by our own pure code from whole numbers: nothing in it comes from outside. */}
      <div dangerouslySetInnerHTML={{ __html: drawRegion(region) }} />
      <figcaption>{CHECKUP.region}</figcaption>
      <DataTable
        caption={CHECKUP.corners}
        showCaption
        rows={region.corners}
        rowKey={({ transformationFen, supportFen }) => `${transformationFen} ${supportFen}`}
        columns={[
          { head: CHECKUP.transformation, cell: ({ transformationFen }) => formatWan(transformationFen), money: true },
          { head: CHECKUP.support, cell: ({ supportFen }) => formatWan(supportFen), money: true },
          { head: CHECKUP.sum, cell: ({ transformationFen, supportFen }) => formatWan(transformationFen + supportFen), money: true },
          {
            head: CHECKUP.share,
            cell: ({ transformationFen, supportFen }) => shareOf(transformationFen, transformationFen + supportFen),
            money: true,
          },
        ]}
      />
    </figure>
  );
}
