import type { Way } from '../../../../policy/counterfactual/way.ts';
import type { FundPlanValue } from '../../../../policy/values.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import { Yuan } from '../../parts/money.tsx';
import { VerdictView } from '../../parts/verdict.tsx';
import { FUNDS } from './words.ts';

/** How the money is used so far: a bar with the tenth marked, the same in figures, and every test of the fund plan. */
export function FundPlan({ verdict, ways }: { readonly verdict: Verdict; readonly ways: readonly Way[] }) {
  const { value } = verdict as Verdict<FundPlanValue>;
  return (
    <>
      <p className="hint">{FUNDS.planHint}</p>
      {value && <Gauge value={value} />}
      <VerdictView verdict={verdict} caption={FUNDS.planCaption} words={FUNDS.words} ways={ways} />
    </>
  );
}

function Gauge({ value: { transformationFen, supportFen, unallocatedFen } }: { readonly value: FundPlanValue }) {
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
