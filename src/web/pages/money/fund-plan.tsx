import type { Way } from '../../../../policy/counterfactual/way.ts';
import type { FundPlanValue } from '../../../../policy/values.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import { VerdictView } from '../../parts/verdict.tsx';
import { Gauge } from './gauge.tsx';
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
