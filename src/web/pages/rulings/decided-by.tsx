import type { DecidedBy } from '../../../contract/ruling-views.ts';
import { formatDay } from '../../../kernel/day.ts';
import { CaseLink } from '../../parts/case-link.tsx';
import { RULINGS } from './words.ts';

/** Who decided a term, by which paper, since when; a ruling leads to its case. */
export function DecidedByView({ of: { issuer, document, on, from, ruling } }: { readonly of: DecidedBy }) {
  return (
    <>
      {issuer}：{document}
      {on !== null && `，${formatDay(on)}`}
      {from !== null && `，${RULINGS.since(formatDay(from))}`}
      {ruling !== null && (
        <div>
          <CaseLink kind="ruling" id={ruling.id}>
            {RULINGS.ruledAs(ruling.number)}
          </CaseLink>
        </div>
      )}
    </>
  );
}
