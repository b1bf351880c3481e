import type { FundPlanValue } from '../../../../policy/values.ts';
import { Yuan } from '../../parts/money.tsx';
import { FUNDS } from './words.ts';

/** How the money is used so far, as a bar with the tenth marked, and the same in figures (measures/4). */
export function Gauge({ value: { transformationFen, supportFen, unallocatedFen } }: { readonly value: FundPlanValue }) {
  const total = transformationFen + supportFen + Math.max(unallocatedFen, 0);
  const parts = [
    { key: 'transformation', label: FUNDS.transformation, fen: transformationFen },
    { key: 'unallocated', label: unallocatedFen < 0 ? FUNDS.over : FUNDS.unallocated, fen: unallocatedFen },
    { key: 'support', label: FUNDS.support, fen: supportFen },
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
        {parts.map(({ key, label, fen }) => (
          <span key={key} className={key}>
            {label} <Yuan fen={fen} />
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
