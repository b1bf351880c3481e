import type { ProjectView } from '../../../contract/views.ts';
import type { SubsidyValue } from '../../../../policy/values.ts';
import type { Verdict } from '../../../kernel/verdict.ts';
import { LastEvaluations } from '../../parts/last-evaluations.tsx';
import { YuanAndWan } from '../../parts/money.tsx';
import { StepsTable } from '../../parts/steps-table.tsx';
import { VerdictView } from '../../parts/verdict.tsx';
import { SUBSIDY } from './words.ts';

/** The amount fixed by the county where there is one; else the estimate by the same rule on today's facts. */
export function Subsidy({ view: { project, estimate, ways } }: { readonly view: ProjectView }) {
  const award = 'award' in project ? project.award : null;
  const { verdict, steps } = award ?? estimate;
  const amountFen = award?.amountFen ?? (verdict as Verdict<SubsidyValue>).value?.amountFen ?? null;
  return (
    <>
      <LastEvaluations />
      <p className="total">
        {award ? SUBSIDY.fixed : SUBSIDY.estimate} · {SUBSIDY.amount}：
        {amountFen === null ? SUBSIDY.unknown : <YuanAndWan fen={amountFen} />}
      </p>
      {!award && <p className="hint">{SUBSIDY.hint}</p>}
      {steps.length > 0 && <StepsTable steps={steps} caption={SUBSIDY.steps} />}
      <VerdictView verdict={verdict} caption={SUBSIDY.tests} words={SUBSIDY.words} ways={ways.subsidy} />
    </>
  );
}
