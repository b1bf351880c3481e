import { Link } from '@tanstack/react-router';
import type { FundPlanValue } from '../../../../policy/values.ts';
import { FUND_SHARE_WORDS, type FundShare } from '../../../kernel/fund-use.ts';
import { Yuan } from '../../parts/money.tsx';
import { Figure } from '../ledger/figure.tsx';
import { FUNDS } from './words.ts';

/** How the region's money is used so far, as a bar with the tenth marked, and the same in figures, each leading to what it is the sum of (measures/4). */
export function Gauge({ value: { transformationFen, supportFen, unallocatedFen } }: { readonly value: FundPlanValue }) {
  const total = transformationFen + supportFen + Math.max(unallocatedFen, 0);
  const parts = [
    { key: 'transformation', fen: transformationFen },
    { key: 'unallocated', fen: unallocatedFen },
    { key: 'support', fen: supportFen },
  ];
  return (
    <figure className="gauge">
      <div className="gauge-bar" role="img" aria-label={FUNDS.gauge}>
        {parts.map(({ key, fen }) => (
          <span key={key} className={key} style={{ width: `${total > 0 && fen > 0 ? (fen / total) * 100 : 0}%` }} />
        ))}
        <i aria-hidden="true" />
      </div>
      <figcaption>
        <Share share="transformation" fen={transformationFen} />
        <span className="unallocated">
          {unallocatedFen < 0 ? FUNDS.over : FUNDS.unallocated} <Figure fen={unallocatedFen} account="region/unallocated" />
        </span>
        <Share share="support" fen={supportFen} />
      </figcaption>
    </figure>
  );
}

/** What is allotted on one side of nine to one: the book shows it use by use, with their sum. */
const Share = ({ share, fen }: { readonly share: FundShare; readonly fen: number }) => (
  <span className={share}>
    {FUND_SHARE_WORDS[share]}{' '}
    <Link to="/ledger" search={{ source: 'region', share }} hash="uses">
      <Yuan fen={fen} />
    </Link>
  </span>
);
